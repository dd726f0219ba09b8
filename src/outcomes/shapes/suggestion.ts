import * as z from 'zod';
import { count, type Fixed, flag, points, text } from '../../output/value-shapes.ts';
import { interval, rate, rateWith } from './figures.ts';
import { area } from './judgement.ts';

const thresholdGain = z
  .object({ threshold: z.int(), before: rate, after: rate })
  .describe('Leads that reach a score of the definition.');

const difference = z.object({ difference: z.number(), interval: interval.nullable() });

const gain = rateWith({
  before: area.nullable(),
  after: area.nullable(),
  difference: difference.nullable(),
  says: z.enum(['better', 'unclear', 'worse']).describe('What the interval of the difference says.'),
  qualified: thresholdGain.nullable().describe('Null where the definition demands no score of qualified leads.'),
  nurture: thresholdGain.nullable(),
}).describe('How the suggested points would have done on leads that they were not estimated by.');

const kept = z.object({
  code: text,
  points,
  why: z
    .enum(['varying', 'shared-code', 'rare', 'no-points'])
    .describe('They depend on the lead, several rules share the code, few leads have it, or it brings no points.'),
});

const suggested = z.object({
  refused: z.null(),
  rules: z.array(
    z.object({
      code: text,
      points,
      suggested: points,
      turns: flag.describe('Points that were given are taken now, or the other way round.'),
    }),
  ),
  kept: z.array(kept).describe('Rules whose points stay as they are.'),
  penalty: z.number().describe('Of the ridge, as it was chosen by cross-validation.'),
  estimatedBy: count.describe('Leads with a known outcome by which the points were estimated.'),
  gain,
  diff: z
    .array(text)
    .nullable()
    .describe("Lines of a unified diff of the definition's text; null where its layout cannot be changed in place."),
});

export const suggestion = z
  .union([
    z.object({ refused: z.literal('no-rules') }),
    z.object({ refused: z.literal('few-outcomes'), won: count, lost: count, enough: count }),
    suggested,
  ])
  .describe('Points that fit the outcomes better, or why there are none.');

export type ThresholdGain = Fixed<z.infer<typeof thresholdGain>>;
export type AreaDifference = Fixed<z.infer<typeof difference>>;
export type Gain = Fixed<z.infer<typeof gain>>;
export type KeptRule = Fixed<z.infer<typeof kept>>;
export type SuggestedPoints = Fixed<z.infer<typeof suggested>>;
export type Suggestion = Fixed<z.infer<typeof suggestion>>;
