import type { ActivityCondition, Condition } from './definition.ts';

/**
 * The activities whose number and days a rule's points can go by: the condition itself, or the only one that `all` of
 * its parts have beside other things. Undefined where there is none, or more than one.
 */
export function soleActivity(condition: Condition): ActivityCondition | undefined {
  if (condition.kind === 'activity') return condition;
  const found = condition.kind === 'all' ? condition.of.filter((part) => part.kind === 'activity') : [];
  return found.length === 1 ? found[0] : undefined;
}
