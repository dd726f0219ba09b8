import * as z from 'zod';
import { count, day, type Fixed, flag, text } from '../../output/value-shapes.ts';
import { judgement } from './judgement.ts';
import { leads } from './leads.ts';
import { marketingShare, salesSummary, turnDowns } from './sales.ts';
import { breakdown, cohorts, handedOver, waterfall } from './stages.ts';
import { suggestion } from './suggestion.ts';

const run = z.object({
  folder: text,
  asOf: day,
  definition: text,
  definitionState: z
    .enum(['same', 'changed', 'gone'])
    .describe('Whether the definition of the run was found: the very one, one that changed since, or none.'),
  qualified: count,
  nurture: count,
  rejected: count,
  changedLists: z.array(text).describe('Lists that are not what the run wrote.'),
});

const file = z.object({ source: text, rows: count, unreadable: count });

const key = z
  .object({
    field: text,
    isUsed: flag,
    matched: count.describe('Records that share a key of this field with a lead.'),
  })
  .describe('A field by which records could find leads.');

const outcomes = z
  .object({
    files: z.array(file),
    column: z
      .object({ header: text, value: text.nullable() })
      .nullable()
      .describe('The column of the lists that holds the outcome; null where files do.'),
    unit: z.enum(['lead', 'account']).describe('What one counts: leads, or their companies.'),
    leads: count,
    represented: count.describe('Leads that another one with the same key stands for.'),
    known: count.describe('Leads or accounts of which an outcome is known.'),
    keys: z.array(key),
    records: count,
    matched: count,
    unmatched: count.describe('Records that found no lead of the run.'),
    sales: count,
    matchedSales: count,
    unitsWithSale: count.describe('Leads or accounts with a sale: each counts once, however many sales it has.'),
    unitsWon: count,
    unknownStages: z
      .array(z.object({ text, rows: count }))
      .describe(
        'Rows that say how far they have come in words that name no stage, by these words. Of what looks like an address or a telephone number, how it is built, as in the troubles of fields; with leads, as it is written.',
      ),
  })
  .describe('What the outcomes are, and how they found the leads.');

/**
 * A finished run held against what sales did with it: the content of `conversion.json`, and what the other forms are
 * rendered from. Nothing in it is about one person, but for `leads`.
 */
export const conversionShape = z.object({
  run,
  outcomes,
  waterfall,
  handedOver,
  cohorts,
  sales: salesSummary.nullable().describe('Null where no file tells of a sale.'),
  marketingShare: marketingShare
    .nullable()
    .describe('Null without sales, and where the definition names no marketing sources.'),
  turnDowns: turnDowns.nullable().describe('Null where the lists themselves hold the outcome.'),
  by: z.array(breakdown),
  judgement,
  leads: leads.nullable().describe('Null unless somebody asked for them with --with-leads.'),
  suggestion: suggestion.nullable().describe('Null where nobody asked for one.'),
});

export type ConversionReport = Fixed<z.infer<typeof conversionShape>>;
export type OutcomeFacts = ConversionReport['outcomes'];
export type OutcomeFileCounts = Fixed<z.infer<typeof file>>;
export type JoinedKey = Fixed<z.infer<typeof key>>;
export type DefinitionState = ConversionReport['run']['definitionState'];
