import * as z from 'zod';
import { count, type Fixed, share, text } from '../../output/value-shapes.ts';
import { proportion, spread } from './figures.ts';

const amount = z.number();

const groupParts = {
  sales: count,
  won: count,
  lost: count,
  open: count,
  winRate: proportion.describe('Won of won and lost.'),
  amount: amount.describe('Sum of the known amounts of all sales: the pipeline.'),
  wonAmount: amount,
  amountless: count.describe('Sales without an amount.'),
  dealSize: spread.nullable().describe('Amounts of won sales.'),
  daysToClose: spread.nullable().describe('Days from the beginning of won sales to their end.'),
  outOfOrder: count.describe('Won sales that ended before they began: they are in no number of days.'),
};

const group = z.object(groupParts);

const origin = z
  .enum(['marketing', 'sales', 'unknown'])
  .describe("Unknown where no source is named, or one that is neither agreed to be marketing's nor surely sales'.");

export const salesSummary = z
  .object({
    all: group,
    origins: z.array(z.object({ origin, ...groupParts })),
    sources: z.array(z.object({ source: text, origin, ...groupParts })).describe('Most sales first.'),
    personal: count.describe(
      'Sales whose source looks like an address or a telephone number: such are shown with --with-leads only.',
    ),
    sourceless: count.describe('Sales without a source.'),
    currency: text
      .nullable()
      .describe('ISO 4217 code of all amounts above; empty where none is named, null where there are no amounts.'),
    otherCurrencies: z
      .array(z.object({ currency: text, sales: count, amount }))
      .describe('Sales with an amount in another currency: they count, and their amounts do not.'),
  })
  .describe('Whose the sales are and what became of them.');

const standing = z.enum(['below', 'within', 'above']);

const sharePair = z.object({
  byCount: proportion,
  byAmount: z
    .object({ part: amount, whole: amount, share: z.number() })
    .nullable()
    .describe('Of the known amounts in the main currency; null where there are none.'),
});

export const marketingShare = z
  .object({
    agreed: z
      .object({ min: share, max: share })
      .nullable()
      .describe('As in the definition; null where none is agreed.'),
    pipeline: sharePair,
    won: sharePair,
    standing: z
      .object({ byCount: standing.nullable(), byAmount: standing.nullable() })
      .describe('Of the pipeline; null where no band is agreed or there is nothing to share.'),
    unknown: count.describe('Sales of which nobody can say who found them.'),
    atMost: share.nullable().describe("The share of the pipeline by count if all of these were marketing's."),
  })
  .describe("Marketing's share of all sales in the outcome files, held against what was agreed.");

export const turnDowns = z
  .object({
    records: count,
    silent: count.describe('Lost records that give no reason.'),
    reasons: z.array(z.object({ reason: text, records: count })).describe('The most frequent first.'),
    others: count.describe('Records with other reasons: rare ones, and texts that may name a person.'),
  })
  .describe('Why sales turned leads down and lost sales.');

export type SalesGroup = Fixed<z.infer<typeof group>>;
export type Origin = z.infer<typeof origin>;
export type SalesSummary = Fixed<z.infer<typeof salesSummary>>;
export type Standing = z.infer<typeof standing>;
export type MarketingShare = Fixed<z.infer<typeof marketingShare>>;
export type TurnDowns = Fixed<z.infer<typeof turnDowns>>;
