import type { Condition } from '../../definition/definition.ts';
import { enumerate } from '../../definition/plain.ts';
import { askedFields, beginning } from './criteria.ts';
import type { Ground } from './ground.ts';
import { isImpossible } from './implication.ts';
import type { StaticCheck } from './static-check.ts';

export const impossibleCondition: StaticCheck = {
  id: 'impossible-condition',
  severity: 'error',
  means: 'a condition, or a part of one, that no lead can meet',
  find: ({ criteria, ground }) =>
    criteria.flatMap(({ id, if: condition }) =>
      impossibleParts(condition, ground).map((part) => {
        const what = part === condition ? `\`${id}\`` : `This part of \`${id}\``;
        const fields = enumerate([...askedFields(part)], 'and');
        return {
          at: beginning(part),
          message: `${what} can never hold: what it asks of ${fields} cannot be true together.`,
          mend: 'Change its values, or remove it.',
        };
      }),
    ),
};

/** The smallest parts of a condition that never answer yes. */
export function impossibleParts(condition: Condition, ground: Ground): Condition[] {
  const inside = 'of' in condition ? condition.of.flatMap((part) => impossibleParts(part, ground)) : [];
  if (inside.length > 0) return inside;
  return isImpossible(condition, ground) ? [condition] : [];
}
