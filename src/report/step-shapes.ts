import * as z from 'zod';
import { count, share, status, text } from '../output/value-shapes.ts';
import { reason } from './finding-shapes.ts';

const fields = z.array(text);

/** Something worth doing after the run, with the counts that it rests on. */
export const nextStep = z
  .discriminatedUnion('code', [
    step('no-rows', {}),
    step('none-qualified', {}),
    step('map-column', { fields, sources: z.array(text) }),
    step('largest-loss', {
      reason: text,
      kind: reason.shape.kind,
      leads: count.describe('Leads that it decided.'),
      alone: count.describe('Those of them with no other reason.'),
      share,
    }),
    step('complete-field', {
      fields: fields.describe('One of them would be enough.'),
      leads: count.describe('Leads that lack nothing else that is required, and have no other reason.'),
      status: status.extract(['nurture', 'rejected']),
    }),
    step('learn-fields', {
      fields: z
        .array(z.object({ field: text, leads: count }))
        .describe('They are unknown and could lift most leads to the next status.'),
    }),
    step('damaged-cells', { field: text, cells: count }),
    step('mistyped-domains', { field: text, cells: count, means: text }),
    step('unreadable-rows', { rows: count }),
    step('look-for-near-duplicates', {
      leads: count.describe('Leads that repeat others letter by letter, where nobody looked for the rest.'),
    }),
    step('settle-near-duplicates', { groups: count }),
  ])
  .describe('Something worth doing after the run, with the counts that it rests on.');

function step<C extends string, F extends z.ZodRawShape>(code: C, facts: F) {
  return z.object({ code: z.literal(code), ...facts, text });
}
