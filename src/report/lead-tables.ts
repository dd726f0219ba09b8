import type { NamedLead } from '../output/named-lead.ts';
import { type PageTable, tableOf } from './page.ts';
import { shorten } from './printable.ts';
import type { Report } from './report-shape.ts';
import { fieldName } from './words.ts';

/*
 * The tables of leads by name, as Markdown and HTML show them. They have no rows where nobody asked for leads.
 */

const LONGEST = 60;
const MOST_REASONS = 4;
const NONE = '–';

const HEADS = {
  id: 'Contact id',
  name: 'Name',
  title: 'Title',
  company: 'Company',
  email: 'Email',
  phone: 'Phone',
} as const;
const ALL_HEADS = ['name', 'title', 'company', 'email', 'phone'] as const;

/**
 * A table of leads: who they are, as far as any list says, where they stand, and more. Where no list names any of them,
 * their numbers say who they are.
 * @param more headings, `>` before those of figures, with what stands below them for a lead.
 */
export function leadTable<L extends NamedLead>(
  leads: readonly L[],
  who: readonly (keyof typeof HEADS)[],
  more: readonly (readonly [heading: string, cell: (lead: L) => string])[],
): PageTable {
  const isTold = (key: keyof typeof HEADS) => leads.some((lead) => lead[key] !== null);
  const isNamed = isTold('name') || (who.includes('email') && isTold('email'));
  const told = [...(isNamed ? [] : (['id'] as const)), ...who].filter(isTold);
  const rows = leads.map((lead) => [
    ...told.map((key) => shorten(lead[key] ?? (key === 'name' ? '(no name)' : NONE), LONGEST)),
    `${lead.source}:${lead.line}`,
    ...more.map(([, cell]) => cell(lead)),
  ]);
  return tableOf([...told.map((key) => HEADS[key]), 'Stands in', ...more.map(([heading]) => heading)], rows);
}

export function qualifiedLeadsTable({ leads }: Report): PageTable {
  return leadTable(leads?.qualified ?? [], ALL_HEADS, [
    ['>Score', ({ score }) => `${score}`],
    ['Because of', ({ reasons }) => someOf(reasons)],
  ]);
}

export function nurtureLeadsTable({ leads }: Report): PageTable {
  return leadTable(leads?.nurture ?? [], ALL_HEADS, [
    ['>Score', ({ score }) => `${score}`],
    ['>At best', ({ scoreMax }) => `${scoreMax}`],
    ['What could lift it', ({ missing }) => someOf(missing.map(fieldName))],
  ]);
}

export function rejectedLeadsTable({ leads }: Report): PageTable {
  return leadTable(
    leads?.rejected ?? [],
    ['name', 'company'],
    [
      ['>Score', ({ score }) => `${score}`],
      ['Reason', ({ reason }) => reason],
      ['What is written', evidence],
    ],
  );
}

function evidence({ cells, repeats }: NonNullable<Report['leads']>['rejected'][number]): string {
  if (repeats !== null) return `repeats ${repeats}`;
  const told = cells.map(
    ({ field, text }) => `${fieldName(field)}: ${text === '' ? '(blank)' : shorten(text, LONGEST)}`,
  );
  return told.length === 0 ? NONE : told.join('; ');
}

function someOf(texts: readonly string[]): string {
  if (texts.length === 0) return NONE;
  const more = texts.length > MOST_REASONS ? ', …' : '';
  return `${texts.slice(0, MOST_REASONS).join(', ')}${more}`;
}
