import * as z from 'zod';
import { namedLead } from '../output/named-lead.ts';
import { points, text } from '../output/value-shapes.ts';

const qualified = namedLead.extend({ reasons: z.array(text).describe('What speaks for it, by weight.') });

const nurture = namedLead.extend({
  scoreMax: points.describe('If every unknown answer were the best.'),
  missing: z.array(text).describe('Unknown fields that could lift it, the strongest first.'),
});

const rejected = namedLead.extend({
  reason: text.describe('What decided.'),
  means: text,
  cells: z
    .array(z.object({ field: text, text: text.describe('As it is written; empty for a blank cell.') }))
    .describe('What the reason looked at.'),
  repeats: text.nullable().describe('The earlier lead that it repeats, as <source>:<line>.'),
});

export const leads = z
  .object({
    text,
    qualified: z.array(qualified).describe('The highest scores first; 25 at most.'),
    nurture: z
      .array(nurture)
      .describe('Those that something unknown could lift, the highest scores first; 25 at most.'),
    rejected: z.array(rejected).describe('Three at most of each deciding reason, those of the most leads first.'),
  })
  .describe('Leads by name: people.');
