import { parseGate } from '../../definition/gate.ts';
import { isCounter } from '../../run/gate-counters.ts';
import { gatesOf } from './gates-of.ts';
import type { StaticCheck } from './static-check.ts';

export const gateNeverTrue: StaticCheck = {
  id: 'gate-never-true',
  severity: 'warning',
  means: 'a gate that can never be true, as `qualified>100%`',
  find: (context) =>
    gatesOf(context).flatMap(({ text, at }) => {
      const gate = parseGate(text);
      // Numbers of the report have limits of their own.
      if (gate === undefined || !isCounter(gate.counter)) return [];
      const { counter, sign, amount, percent } = gate;
      // Of no rows, `<` is true of any percentage, and no other count than of rows read can be more than there are rows.
      const isNever = sign === '<' ? amount <= 0 && !percent : percent && amount >= 100;
      if (!isNever) return [];
      const limit = sign === '<' ? 'less than nothing' : `more than ${amount}% of the rows read`;
      return [
        {
          at,
          message: `The gate \`${text}\` is never true: \`${counter}\` cannot be ${limit}.`,
          mend: 'Write another limit, or remove it.',
        },
      ];
    }),
};
