import * as z from 'zod';
import { count, flag, points, share, status, text } from '../output/value-shapes.ts';

const stageId = z.enum([
  ...(['read', 'readable', 'allowed', 'real', 'complete', 'unique', 'fitting'] as const),
  ...(['interested', 'qualified'] as const),
]);

export const stage = z
  .object({
    id: stageId,
    means: text,
    count,
    share: share.describe('Of the rows read.'),
    lost: count.describe('Rows of the stage before it that did not get here.'),
    nurtured: count.describe('How many of the lost are nurtured.'),
    lostMeans: text,
  })
  .describe('A stage on the way from the rows read to the qualified leads. Each is a part of the one before it.');

const reasonKind = z
  .enum(['order', 'fake', 'missing', 'duplicate', 'below-nurture', 'rule', 'auto', 'meets'])
  .describe('What it is about; `rule` is a rule of the definition, whether it rejects or scores.');

export const reason = z
  .object({
    code: text,
    kind: reasonKind,
    means: text,
    qualified: count,
    nurture: count,
    rejected: count,
    deciding: count.describe('Leads of which it is the first reason, the one that decided.'),
    alone: count.describe('Leads of which it is the only reason.'),
  })
  .describe('A reason with the leads of each status that carry it.');

const bucket = z.object({
  from: points,
  to: points.describe('Both ends are in the bucket.'),
  leads: count,
  share: share.describe('Of the readable leads.'),
  thresholds: z.array(status.extract(['qualified', 'nurture'])).describe('Statuses whose least score lies in it.'),
});

export const scores = z
  .object({
    thresholds: z
      .object({ qualified: points.nullable(), nurture: points.nullable() })
      .describe('The least score that each status asks for.'),
    bucketSize: points.min(1).describe('Points that a bucket spans.'),
    buckets: z.array(bucket).describe('From the lowest score to the highest, empty ones between them included.'),
  })
  .describe('How the scores of all readable leads are spread, the rejected ones included.');

export const trouble = z
  .object({ field: text, trouble: text, means: text, cells: count })
  .describe('Cells of a field that were not understood, that a spreadsheet had damaged, or that look mistyped.');

const nearCompany = z.object({ company: text, competitor: text, nearness: share, leads: count });

export const nearCompetitors = z
  .object({
    leads: count,
    companies: z.array(nearCompany).describe('Those of the most leads first.'),
    more: flag.describe(
      'Whether there are more than those, which are less near, or look like an address or a telephone number.',
    ),
  })
  .describe('Companies of leads that are named nearly like a competitor: nobody is rejected for that.');

const place = text.describe('<source>:<line>');

const nearDuplicatePair = z.object({
  first: place,
  second: place,
  evidence: z.array(z.object({ trait: text, how: z.enum(['same', 'like']) })),
});

export const nearDuplicates = z
  .object({
    compared: count.describe('Leads that were compared.'),
    left: count.describe('Leads that came after as many as can be compared.'),
    groups: count.describe('Groups of leads that seem to be one, without those that were rejected.'),
    leads: count.describe('What these groups have more than one lead each.'),
    examples: z.array(nearDuplicatePair).describe('The closest two of some groups, in the order of the lists.'),
  })
  .describe('Leads that seem to repeat others without sharing a key: places, never a cell. They are only reported.');

const sharedPhone = z.object({
  masked: text.describe('+1212*****87: enough to know it again, and too little to call it.'),
  leads: count,
  people: count.describe('Different names of people: so many at least.'),
  companies: count.describe('Different names of companies: so many at least.'),
});

export const sharedPhones = z
  .object({
    leads: count,
    phones: z.array(sharedPhone).describe('Those of the most people first.'),
    found: count.describe('How many there are, of which the first are told.'),
  })
  .describe('Numbers of many people at different companies: nobody is rejected for one.');
