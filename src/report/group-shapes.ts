import * as z from 'zod';
import { count, day, flag, share, text } from '../output/value-shapes.ts';

const statuses = {
  leads: count,
  qualified: count,
  nurture: count,
  rejected: count,
  qualifiedShare: share.describe('Of these leads; so the other shares.'),
  nurtureShare: share,
  rejectedShare: share,
};

export const breakdown = z
  .object({
    field: text,
    means: text,
    distinct: count.describe('Different values that were counted apart.'),
    more: flag.describe('Whether there are more values than can be counted apart.'),
    values: z.array(z.object({ value: text, ...statuses })).describe('Those of the most leads first.'),
    other: z.object(statuses).describe('Leads with other values than those.'),
    personal: count.describe(
      'Of the leads with other values, those whose value looks like an address or a telephone number: such are shown with --with-leads only.',
    ),
    blank: z.object(statuses).describe('Leads without a value, or with one that is not understood.'),
  })
  .describe('Leads by the values of a field.');

const cause = z.object({ code: text, means: text, leads: count, share: share.describe("Of the supplier's leads.") });

export const supplier = z
  .object({
    supplier: text,
    ...statuses,
    repeatsOwn: count.describe("Leads that repeat an earlier one of the supplier's own."),
    repeatsOthers: count.describe('Leads that repeat one of another supplier, or of nobody.'),
    reasons: z.array(cause).describe('What decided that leads are rejected, the most frequent first.'),
  })
  .describe('What a supplier delivered.');

const quality = z.object({
  trouble: text,
  means: text,
  cells: count,
  examples: z
    .array(text)
    .describe('How such cells are built: 9 is a digit, a and A are letters. With leads, as they are written.'),
});

export const fieldQuality = z
  .object({
    field: text,
    means: text,
    columns: count.describe('Columns of the lists that hold it.'),
    cells: count.describe('Cells of these columns.'),
    filled: count.describe('Cells that are neither blank nor a word for nothing.'),
    filledShare: share,
    valid: count.describe('Filled cells that were understood.'),
    validShare: share.describe('Of the filled cells.'),
    distinct: count.describe('Different values.'),
    isExact: flag.describe('Whether they were all counted; else they are estimated, within 3% mostly.'),
    troubles: z.array(quality),
  })
  .describe('What the cells of a field are like. Fields that nothing asks for are not read.');

export const reasonPair = z
  .object({ first: text, second: text, leads: count, share: share.describe('Of the rows read.') })
  .describe('Two reasons that rejected leads carry together.');

export const coverage = z
  .object({
    all: count,
    withLeads: count,
    oneQualified: count.describe('With one qualified lead.'),
    twoQualified: count,
    moreQualified: count.describe('With three or more.'),
    roles: z
      .array(z.object({ role: text, organizations: count }))
      .describe('Organizations with a lead of the role, by role in the buying decision.'),
  })
  .describe('How well organizations are covered by leads: counts of organizations.');

const pastRun = z.object({
  asOf: day,
  read: count,
  qualified: count,
  nurture: count,
  rejected: count,
  unreadable: count,
  qualifiedShare: share,
  definitionChanged: flag.describe('Whether the definition is another than in the run before.'),
});

const changedReason = z.object({ code: text, means: text, before: share, now: share });

export const history = z
  .object({
    runs: z.array(pastRun).describe('The last runs of the definition of this name; this one stands last.'),
    change: z
      .object({
        since: day.describe('The day that "today" was in the run before.'),
        sameLists: flag,
        definitionChanged: flag,
        qualifiedBefore: share,
        qualifiedNow: share,
        reasons: z.array(changedReason).describe('Reasons whose share of the rows read changed most.'),
        text,
      })
      .nullable()
      .describe('What changed since the run before; null for the first one.'),
  })
  .describe('This run beside the earlier ones of its history.');
