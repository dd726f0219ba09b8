import * as z from 'zod';
import { namedLead } from '../../output/named-lead.ts';
import { day, status, text } from '../../output/value-shapes.ts';

const missed = namedLead.extend({
  status: status.extract(['nurture', 'rejected']),
  reason: text.describe('The code that decided.'),
});

const turnedDown = namedLead.extend({ reason: text.nullable().describe('As sales wrote it.') });

const waiting = namedLead.extend({ stage: text, since: day.describe('The day on which it got there.') });

export const leads = z
  .object({
    missed: z.array(missed).describe('Won, and not qualified: the highest scores first, 25 at most.'),
    turnedDown: z
      .array(turnedDown)
      .describe('Qualified, and turned down by sales: the highest scores first, 25 at most.'),
    waiting: z.array(waiting).describe('Still open: those longest in their stage first, 25 at most.'),
  })
  .describe('Leads by name: people.');
