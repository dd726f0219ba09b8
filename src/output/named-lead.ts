import * as z from 'zod';
import { count, type Fixed, points, text } from './value-shapes.ts';

/** A lead as reports show it to those who asked for leads. What no column of its list holds is null. */
export const namedLead = z
  .object({
    source: text.describe('Of its list.'),
    line: count.describe('On which it starts.'),
    id: text.nullable().describe('Of the contact, in the system that the list comes from.'),
    name: text.nullable(),
    title: text.nullable(),
    company: text.nullable(),
    email: text.nullable(),
    phone: text.nullable(),
    score: points,
  })
  .describe('A lead by name, as its list has it.');

export type NamedLead = Fixed<z.infer<typeof namedLead>>;
