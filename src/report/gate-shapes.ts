import * as z from 'zod';
import { text } from '../output/value-shapes.ts';

const gate = z.object({ gate: text.describe('As it was written.'), text });

/** What a report holds of the gates that it was held against. @param named what a gate can name. */
export function gatesShape(named: string) {
  const failed = gate.extend({
    counter: text.describe(named),
    value: z
      .number()
      .describe('What was counted; a percentage where the gate asks for one; 0 where there was nothing to measure.'),
  });
  return {
    failedGates: z.array(failed).describe('Gates that were true.'),
    unmeasuredGates: z
      .array(gate)
      .describe('Gates that were not true, and not for their number alone: what they name is not in the report.'),
  };
}
