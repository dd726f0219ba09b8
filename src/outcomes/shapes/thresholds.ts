import * as z from 'zod';
import { count, type Fixed, flag, share } from '../../output/value-shapes.ts';
import { rateWith } from './figures.ts';

const threshold = rateWith({
  threshold: z.int(),
  handedOver: count.describe('Leads that would have been qualified, those among them that a rule qualifies by itself.'),
  perWeek: z.number().nullable().describe('Null where nobody knows how many weeks the list covers.'),
  recall: share
    .nullable()
    .describe('Of all won leads of the list, the share that would have been handed over. Null where none was won.'),
  isCurrent: flag,
  fillsCapacity: flag.describe('It is the lowest that does not hand over more than sales can take.'),
}).describe('What a least score for qualified leads would have done. The rate is of those handed over.');

const basis = z
  .enum(['created', 'stages', 'one-week'])
  .describe(
    'What the weeks were counted by: the days on which leads were created, or those of their stages; else one week.',
  );

const capacity = z
  .object({
    capacity: count.describe('Leads a week.'),
    basis,
    weeks: z.number(),
    threshold: z.int().nullable().describe('Null where even the highest threshold hands over more.'),
  })
  .describe('How many leads sales can take, and what that means for the definition.');

/** What is judged by thresholds. */
export const thresholdParts = {
  thresholds: z.array(threshold).describe('Empty where the definition asks for no score, or is not there.'),
  capacity: capacity.nullable().describe('Null where no capacity is given.'),
};

export type ThresholdJudgement = Fixed<z.infer<typeof threshold>>;
export type WeeksBasis = z.infer<typeof basis>;
export type CapacityJudgement = Fixed<z.infer<typeof capacity>>;
