import * as z from 'zod';
import { count, type Fixed } from '../../output/value-shapes.ts';

/*
 * What a conversion report holds is declared in this folder, once: its types and its JSON Schema are made of that.
 */

export const interval = z
  .object({ low: z.number(), high: z.number() })
  .describe('95%: chance alone would seldom put the true value outside. Both ends belong to it.');

export const proportion = z
  .object({
    part: count,
    whole: count,
    share: z.number().min(0).max(1).nullable().describe('To six places. Null where there is no whole.'),
    interval: interval.nullable().describe('Of the share (Wilson).'),
  })
  .describe('A part of a whole.');

export const spread = z
  .object({ count, median: z.number(), p90: z.number().describe('Nine of ten are no higher.') })
  .describe('Where some numbers lie, to two places.');

const rateParts = {
  known: count.describe('Leads whose outcome is known.'),
  won: count,
  rate: z.number().min(0).max(1).nullable().describe('`won` of `known`. Null where nothing is known.'),
  interval: interval.nullable().describe('Of the rate (Wilson).'),
};

export const rate = z.object(rateParts).describe('How many of some leads were won.');

/** Where more is said of the leads that a rate is of. */
export function rateWith<S extends z.ZodRawShape>(more: S) {
  return z.object({ ...more, ...rateParts });
}

export type Interval = Fixed<z.infer<typeof interval>>;
export type Proportion = Fixed<z.infer<typeof proportion>>;
export type Spread = Fixed<z.infer<typeof spread>>;
export type Rate = Fixed<z.infer<typeof rate>>;
