import { overlap } from './criteria.ts';
import { implies, isImpossible } from './implication.ts';
import type { StaticCheck } from './static-check.ts';

export const repeatedRule: StaticCheck = {
  id: 'repeated-rule',
  severity: 'warning',
  means: 'a rule of `reject` or `qualify` that asks the same as an earlier one of them',
  find: ({ criteria, ground }) =>
    (['reject', 'qualify'] as const).flatMap((of) => {
      const rules = criteria.filter((criterion) => criterion.of === of && !isImpossible(criterion.if, ground));
      return rules.flatMap(({ id, if: condition, at }, index) => {
        const first = rules
          .slice(0, index)
          .find(
            ({ if: earlier }) =>
              overlap(condition, earlier) && implies(condition, earlier, ground) && implies(earlier, condition, ground),
          );
        if (first === undefined) return [];
        const message = `\`${id}\` holds for the same leads as \`${first.id}\` on line ${first.at.line}.`;
        return [{ at, message, mend: 'Remove one of them.' }];
      });
    }),
};
