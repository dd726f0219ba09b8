import * as z from 'zod';
import { count, day, type Fixed, flag, sha256, status, text } from '../output/value-shapes.ts';
import { gateCounters } from '../run/gate-counters.ts';
import { nearCompetitors, nearDuplicates, reason, scores, sharedPhones, stage, trouble } from './finding-shapes.ts';
import { gatesShape } from './gate-shapes.ts';
import { breakdown, fieldQuality, history, reasonPair, supplier } from './group-shapes.ts';
import { leads } from './lead-shapes.ts';
import { activities, list, namedList, organizations } from './list-shapes.ts';
import { nextStep } from './step-shapes.ts';

const side = z.discriminatedUnion('state', [
  z.object({ state: z.literal('missing') }),
  z.object({ state: z.enum(['agreed', 'stale', 'unchecked']), by: text, date: text }),
]);

const agreement = z
  .object({
    marketing: side,
    sales: side,
    reviewBy: text.nullable(),
    overdue: flag,
    doubtful: flag.describe('Whether a side did not agree to the definition as it is, or its review is overdue.'),
    text,
  })
  .describe('How the agreement to the definition stands.');

const counts = z
  .object({
    read: count,
    qualified: count,
    nurture: count,
    rejected: count,
    unreadable: count,
    guardedCells: count.describe('Cells that the formula guard changed.'),
  })
  .describe('Rows; `read` is the sum of the next four.');

const impossible = z
  .object({
    source: text,
    fields: z.array(text).describe('One of them would be enough.'),
    otherwise: status.describe('What becomes of leads without it.'),
    unmapped: z.array(text).describe('Headers of the list that nothing was made of, nearest first.'),
    text,
  })
  .describe('A requirement that no lead of a list can meet.');

const countersMean = gateCounters.map(({ id, means }) => `${id}: ${means}`).join('; ');

/**
 * What a run found: the content of `report.json`, and what the other forms are rendered from. Its order depends on the
 * facts alone.
 */
export const reportShape = z.object({
  definition: z.object({ name: text, description: text, source: text, sha256 }),
  agreement: agreement.nullable(),
  asOf: day.describe('The day that "today" was.'),
  country: text.describe('For phone numbers without a country.'),
  counts,
  impossible: z.array(impossible),
  ...gatesShape(`A counter (${countersMean}), or the way to a number of the report.`),
  lists: z.array(list),
  organizations: organizations.nullable(),
  activities: activities.nullable(),
  namedLists: z.array(namedList),
  funnel: z.array(stage),
  reasons: z.array(reason).describe('Those that decided most leads first.'),
  reasonPairs: z.array(reasonPair).describe('Those of the most leads first.'),
  scores,
  by: z.array(breakdown),
  suppliers: z.array(supplier).describe('Those of the most leads first.'),
  fields: z.array(fieldQuality).describe('In the order of the columns.'),
  missing: z
    .array(z.object({ field: text, means: text, leads: count }))
    .describe('Fields that are unknown and could lift leads to the next status.'),
  tracks: z.array(z.object({ track: text, leads: count })),
  bars: z.array(z.object({ bar: text, leads: count })),
  profiles: z.array(z.object({ section: text, profile: text, leads: count })),
  troubles: z.array(trouble),
  differences: z
    .array(z.object({ field: text, leads: count }))
    .describe("Leads whose own cell differs from their organization's; their own counts."),
  nearCompetitors: nearCompetitors.nullable(),
  nearDuplicates: nearDuplicates.nullable().describe('Null where nobody asked for them.'),
  sharedPhones: sharedPhones.nullable(),
  leads: leads.nullable().describe('Null unless somebody asked for them with --with-leads.'),
  guard: flag.describe('Whether cells that a spreadsheet would execute are guarded.'),
  history: history.nullable().describe('Null where nobody keeps one.'),
  nextSteps: z.array(nextStep).describe('What matters most first.'),
});

export type Report = Fixed<z.infer<typeof reportShape>>;
