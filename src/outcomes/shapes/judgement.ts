import * as z from 'zod';
import { count, type Fixed, flag, points, share, status, text } from '../../output/value-shapes.ts';
import { interval, rate, rateWith } from './figures.ts';
import { thresholdParts } from './thresholds.ts';

const statusRate = rateWith({ status, leads: count }).describe('How often the leads of a status were won.');

const acceptance = z
  .object({
    qualified: count,
    accepted: count,
    turnedDown: count,
    rate: rate.shape.rate.describe('Accepted, of those that were accepted or turned down.'),
    interval: rate.shape.interval,
    reasons: z
      .array(z.object({ reason: text, leads: count }))
      .describe('Why sales turned leads down, the commonest first; an empty reason where none is said.'),
    others: count.describe('Leads turned down for other reasons: rare ones, and texts that may name a person.'),
  })
  .describe('What sales made of the qualified leads.');

const missed = rateWith({
  status: status.extract(['nurture', 'rejected']),
  reason: text.describe('The code that decided.'),
  leads: count,
}).describe('Leads that the definition did not let through although some of them were won.');

const band = rateWith({ from: z.int(), to: z.int(), leads: count }).describe(
  'Scored leads of some scores, both ends included.',
);

const criterion = z
  .object({
    code: text.describe('As it stands among the reasons of leads.'),
    of: text.describe('Section and profile of the definition; empty for rules that qualify by themselves.'),
    points: points.nullable().describe('Null where they depend on the lead, or where the definition is not there.'),
    having: rate.describe('Of scored leads with the criterion.'),
    lacking: rate.describe('Of those without it.'),
    lift: z.number().nullable().describe('The ratio of the two rates. Null where none of those without it was won.'),
    interval: interval.nullable().describe('Of the lift. Null where one of the rates is 0.'),
    says: z
      .enum(['more', 'less', 'unclear', 'too-few'])
      .describe('Such leads are won more or less often; unclear where the interval holds 1.'),
    contradicts: flag.describe('It brings points and such leads are won less often, or the other way round.'),
  })
  .describe('How often leads with a criterion were won, beside those without it.');

export const area = z
  .object({
    auc: share.describe('Of pairs of a won lead and another, those in which the won one ranks higher; 0.5 is chance.'),
    interval: interval.nullable(),
    won: count,
    lost: count,
  })
  .describe('How well a score tells the won leads from the others.');

const leak = z
  .object({
    header: text,
    field: text.nullable(),
    signs: z
      .array(z.enum(['tells-too-much', 'verdict', 'progress', 'progress-cells']))
      .describe(
        'It tells the outcome better than what is known beforehand does; its header names a verdict on the lead, or a note on the work; its cells do.',
      ),
    auc: area.shape.auc,
    interval: interval.nullable(),
    criteria: z.array(text).describe("Criteria of the definition that ask for the column's field."),
  })
  .describe('A column that seems to be filled in after the outcome, or on the way to it.');

const warning = z
  .discriminatedUnion('code', [
    z.object({ code: z.literal('no-outcomes') }),
    z.object({ code: z.enum(['few-won', 'few-lost']), leads: count, enough: count }),
    z
      .object({ code: z.literal('rejected-unknown'), qualified: share, others: share })
      .describe('Shares of which the outcome is known: sales hardly worked on what was not qualified.'),
    z
      .object({ code: z.literal('more-demands') })
      .describe('The definition demands more than a score: other thresholds are judged by the score alone.'),
  ])
  .describe('What stands against trusting a judgement.');

export const judgement = z
  .object({
    leads: count,
    overall: rate.describe('Of all leads.'),
    open: count.describe(
      'Leads that the outcomes know, and of which they do not say yet whether they are won or lost.',
    ),
    statuses: z.array(statusRate),
    acceptance: acceptance.nullable().describe('Null where the outcomes tell only who bought.'),
    missed: z.array(missed).describe('Those with the most won first.'),
    scored: count.describe('Leads whose points counted: of them are the bands, the criteria and the score.'),
    bands: z.array(band).describe('From the lowest to the highest; empty ones are left out.'),
    criteria: z.array(criterion),
    score: area.nullable(),
    ...thresholdParts,
    leaks: z.array(leak).describe('Those that tell most first.'),
    warnings: z.array(warning),
  })
  .describe('Was the definition right? What became of the leads, held against how it decided.');

export type StatusRate = Fixed<z.infer<typeof statusRate>>;
export type Acceptance = Fixed<z.infer<typeof acceptance>>;
export type Missed = Fixed<z.infer<typeof missed>>;
export type ScoreBand = Fixed<z.infer<typeof band>>;
export type CriterionJudgement = Fixed<z.infer<typeof criterion>>;
export type AreaUnderCurve = Fixed<z.infer<typeof area>>;
export type Leak = Fixed<z.infer<typeof leak>>;
export type LeakSign = Leak['signs'][number];
export type JudgementWarning = Fixed<z.infer<typeof warning>>;
export type Judgement = Fixed<z.infer<typeof judgement>>;
