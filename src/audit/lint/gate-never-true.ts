import type { PlacedGate } from '../../report/gate-words.ts';
import { gatesOf } from './gates-of.ts';
import type { StaticCheck } from './static-check.ts';

export const gateNeverTrue: StaticCheck = {
  id: 'gate-never-true',
  severity: 'warning',
  means: 'a gate that can never be true, as `qualified>100%`',
  find: (context) =>
    gatesOf(context).flatMap(({ read, at }) => {
      if ('wrong' in read || !isNever(read.gate)) return [];
      const { gate, counter, sign, amount, percent } = read.gate;
      const limit = `${sign === '<' ? 'less' : 'more'} than ${amount}${percent ? '%' : ''}`;
      return [
        {
          at,
          message: `The gate \`${gate}\` is never true: \`${counter}\` cannot be ${limit}.`,
          mend: 'Write another limit, or remove it.',
        },
      ];
    }),
};

/** A percentage of nothing is less than any; and a part is no more than its whole. */
function isNever({ sign, amount, percent, whole, minimum = -Infinity, maximum = Infinity }: PlacedGate): boolean {
  if (sign === '<') return !percent && amount <= minimum;
  return percent ? amount >= 100 * (whole ? 1 : maximum) : amount >= maximum;
}
