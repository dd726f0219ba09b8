import type { Condition } from '../../definition/definition.ts';
import type { StaticCheck } from './static-check.ts';

export const unusedList: StaticCheck = {
  id: 'unused-list',
  severity: 'warning',
  means: 'a list that nothing in the definition refers to',
  find({ definition: { lists, reject }, criteria }) {
    const conditions = criteria.flatMap((criterion) => listsOf(criterion.if));
    const used = new Set([...reject.competitors, ...reject.suppress, ...reject.allow, ...conditions]);
    return lists
      .filter(({ id }) => !used.has(id))
      .map(({ id, at }) => ({
        at,
        message: `Nothing refers to the list \`${id}\`.`,
        mend: `Write \`lists.${id}\` where it is meant, or remove it.`,
      }));
  },
};

function listsOf(condition: Condition): readonly string[] {
  if (condition.kind === 'activity') return [];
  if (condition.kind !== 'test') return condition.of.flatMap(listsOf);
  const { operand } = condition;
  const names = typeof operand === 'object' && operand !== null && 'lists' in operand;
  return names ? (operand.lists as readonly string[]) : [];
}
