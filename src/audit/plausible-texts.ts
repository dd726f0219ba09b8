import { formatDay } from '../fields/calendar.ts';
import type { Field } from '../fields/field.ts';
import type { KindId } from '../fields/kind.ts';
import { departmentTerms } from '../fields/title-terms.ts';

const NAMES: Readonly<Record<string, string>> = { first_name: 'Maria', last_name: 'Keller' };

/** Of one person after another: at a company, at a public provider, of a desk. */
const ADDRESSES: readonly string[] = ['maria.keller@brightloom.io', 'maria.keller@gmail.com', 'info@brightloom.io'];

/** Ranks of a person without a part of the company, the highest first, and ranks within a part of it. */
const TITLES: readonly string[] = [
  'Chief Executive Officer',
  'Owner',
  'Founder',
  'Chief Information Officer',
  'Chief Financial Officer',
  'Chief Marketing Officer',
  'Partner',
];
const RANKS: readonly string[] = ['Vice President', 'Head', 'Director', 'Manager', 'Senior Specialist', 'Specialist'];

const titles: readonly string[] = [
  ...TITLES,
  ...departmentTerms.flatMap(({ id }) => RANKS.map((rank) => `${rank}, ${id.replaceAll('_', ' ')}`)),
  'Assistant to the CEO',
  'Intern',
];

const TEXTS: Readonly<Partial<Record<KindId, readonly string[]>>> = {
  id: ['A-1'],
  company: ['Brightloom Software'],
  title: titles,
  email: ADDRESSES,
  phone: ['+49 30 901820'],
  domain: ['brightloom.io'],
  country: ['US', 'DE'],
  boolean: ['yes', 'no'],
  number: ['1', '2', '3', '5', '10', '100'],
  money: ['1000000'],
  timeline: ['now'],
  naics: ['513210'],
  sic: ['7372'],
};

/**
 * Texts that a field of a real lead could have, whatever a definition asks; none of them looks made up.
 * @param asOf days since 1970-01-01.
 */
export function plausibleTexts({ id, kind }: Field, asOf: number): readonly string[] {
  if (kind.terms !== undefined) return kind.terms.map((term) => term.id);
  if (kind.id === 'date') return [formatDay(asOf)];
  if (kind.id === 'name') return [NAMES[id] ?? 'Maria Keller'];
  return TEXTS[kind.id] ?? ['anything'];
}

/** An address at a domain. */
export function addressAt(domain: string): string {
  return `maria.keller@${domain}`;
}
