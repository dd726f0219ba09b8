import { beginning } from './criteria.ts';
import { isCertain, isNeverNo } from './implication.ts';
import { impossibleParts } from './impossible-condition.ts';
import type { StaticCheck } from './static-check.ts';

/** What it means that a rule holds for everybody. A track may do so, as the last. */
const meanings = {
  reject: 'every lead would be rejected',
  qualify: 'every lead that is not rejected would be qualified',
  score: 'its points tell no lead from another',
  ready: 'to demand it demands nothing',
} as const;

export const alwaysTrue: StaticCheck = {
  id: 'always-true',
  severity: 'warning',
  means: 'a condition that every lead meets; of rules that reject or qualify, every lead that has what is required',
  find: ({ criteria, ground, required }) =>
    criteria.flatMap(({ id, of, if: condition }) => {
      if (of === 'track') return [];
      const holds = isNeverNo(condition, ground)
        ? impossibleParts(condition, ground).length === 0
        : (of === 'reject' || of === 'qualify') && isCertain(condition, ground, required);
      if (!holds) return [];
      const message = `\`${id}\` holds for every lead of which it can be told: ${meanings[of]}.`;
      return [{ at: beginning(condition), message, mend: 'Ask for something that not every lead has, or remove it.' }];
    }),
};
