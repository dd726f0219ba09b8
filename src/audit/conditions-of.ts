import type { Condition, Definition } from '../definition/definition.ts';

/** Every condition of a definition, in the order in which they apply. */
export function conditionsOf({ reject, qualify, sections, ready, nurture }: Definition): readonly Condition[] {
  const scoring = sections.flatMap(({ profiles }) => profiles.flatMap(({ rules }) => rules));
  return [...reject.when, ...qualify, ...scoring, ...ready, ...nurture].map(({ if: condition }) => condition);
}
