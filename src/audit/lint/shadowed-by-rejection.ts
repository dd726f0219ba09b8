import type { Criterion } from './criteria.ts';
import { overlap } from './criteria.ts';
import { implies, isImpossible } from './implication.ts';
import type { LintContext, StaticCheck } from './static-check.ts';

export const shadowedByRejection: StaticCheck = {
  id: 'shadowed-by-rejection',
  severity: 'warning',
  means: 'a rule that only leads meet that are rejected before',
  find(context) {
    const { criteria, ground } = context;
    return criteria
      .filter((criterion) => criterion.of !== 'reject' && !isImpossible(criterion.if, ground))
      .flatMap((criterion) => {
        const reason = reasonOf(criterion, context);
        if (reason === undefined) return [];
        const message = `\`${criterion.id}\` changes nothing: ${reason}.`;
        return [{ at: criterion.at, message, mend: 'Remove it, or make one of the two narrower.' }];
      });
  },
};

/** Why every lead that meets a criterion is rejected before; undefined where one may not be. */
function reasonOf({ if: condition, of }: Criterion, { criteria, ground, required, definition }: LintContext) {
  const rejection = criteria.find(
    (other) => other.of === 'reject' && overlap(condition, other.if) && implies(condition, other.if, ground),
  );
  if (rejection) return `every lead that meets it is rejected by \`${rejection.id}\` on line ${rejection.at.line}`;
  if (of === 'track' && definition.require.otherwise === 'nurture') return undefined;
  const lacking = required.find((field) => isImpossible(condition, ground, [field]));
  return lacking && `only a lead without \`${lacking}\` meets it, and \`${lacking}\` is required`;
}
