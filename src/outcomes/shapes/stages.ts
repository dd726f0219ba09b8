import * as z from 'zod';
import { count, type Fixed, text } from '../../output/value-shapes.ts';
import { proportion, spread } from './figures.ts';

const stage = z.object({
  stage: text,
  reached: count.describe(
    'Units that came here or further; of a stage that only the run tells of, those that were here.',
  ),
  skipped: count.describe('Units that came further without a word that they were here.'),
  open: count.describe('Units that came here and no further, and are neither won nor lost.'),
  lost: count.describe('Units that came here and no further, and were lost or turned down.'),
  unheard: count.describe('Units that came here and no further, of which no outcome tells.'),
  conversion: proportion
    .nullable()
    .describe('Of the units of the stage before, those that are counted here, too; null for the first stage.'),
  ofAll: proportion.describe('Of the units of the first stage.'),
  daysHere: spread.nullable().describe('Days from here to the next stage, of units of which both are dated in order.'),
  daysTo: spread.nullable().describe('Days from the first stage to here.'),
});

const waterfallParts = {
  units: count.describe('Leads or accounts: what one counts.'),
  stages: z.array(stage),
  untold: z.array(text).describe('Stages of which no record tells: they are left out.'),
  overall: proportion.describe('From the first stage to the last.'),
  outOfOrder: count.describe('Units of which an earlier stage is dated after a later one.'),
};

export const waterfall = z.object(waterfallParts).describe('How many came how far, stage by stage.');

export const handedOver = z
  .object({
    units: count,
    opportunities: proportion
      .nullable()
      .describe('That became an opportunity; null where nothing tells of that stage.'),
    won: proportion,
    open: count,
    lost: count,
    unheard: count.describe('Of which no outcome tells.'),
  })
  .describe('What became of the units that the run qualified.');

const span = z.enum(['month', 'quarter']);

export const cohorts = z
  .object({
    span,
    cohorts: z
      .array(z.object({ cohort: text.describe('`2026-03` or `2026-Q1`.'), ...waterfallParts }))
      .describe('The leads that were made in one month or quarter, the earliest first.'),
    undated: count.describe('Leads of which nobody says when they were made.'),
  })
  .describe('The waterfall by cohort.');

const breakdownRow = z.object({
  value: text.describe('Text of the cells; empty for blank ones.'),
  units: count,
  reached: z.array(z.object({ stage: text, units: count })).describe('By told stage, how many came there or further.'),
  overall: proportion.describe('From the first stage to the last.'),
});

export const breakdown = z
  .object({
    header: text,
    field: text.nullable(),
    rows: z.array(breakdownRow),
    rest: breakdownRow.nullable().describe('Rows beyond the longest table and those that are not shown, as one.'),
    personal: count.describe(
      'Units of these whose text looks like an address or a telephone number: such are shown with --with-leads only.',
    ),
  })
  .describe('The leads counted apart by the texts of one column, most leads first.');

export type Waterfall = Fixed<z.infer<typeof waterfall>>;
export type HandedOver = Fixed<z.infer<typeof handedOver>>;
export type Span = z.infer<typeof span>;
export type Cohorts = Fixed<z.infer<typeof cohorts>>;
export type Breakdown = Fixed<z.infer<typeof breakdown>>;
