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

/** The preferred first. */
const PHONES: readonly string[] = ['phone', 'mobile'];

/** @param cells what is written of the lead by field, without words for nothing. */
export function nameLead(cells: Readonly<Record<string, string>>): Omit<NamedLead, 'source' | 'line' | 'score'> {
  const parts = [cells.first_name, cells.last_name].filter((part) => part !== undefined);
  return {
    id: cells.contact_id ?? null,
    name: cells.full_name ?? (parts.length === 0 ? null : parts.join(' ')),
    title: cells.title ?? null,
    company: cells.company ?? cells.company_domain ?? null,
    email: cells.email ?? null,
    phone: PHONES.map((field) => cells[field]).find((phone) => phone !== undefined) ?? null,
  };
}
