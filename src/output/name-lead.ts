import type { NamedLead } from './named-lead.ts';

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
