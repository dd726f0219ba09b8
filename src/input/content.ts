import { company } from '../fields/company.ts';
import { looksLikePhone } from '../fields/phone.ts';
import { title } from '../fields/title.ts';
import type { ColumnSample } from './column-sample.ts';

/** Names and titles read the same in any context. */
const neutral = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

const capitalised = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const allDigits = /^[\d\s.,+-]*\d[\d\s.,+-]*$/;

/** A name with a legal form. */
export function looksLikeCompany(cell: string): boolean {
  const named = company.read(cell, neutral).value;
  return named !== undefined && named.base.length < cell.length - 1;
}

/** Two to four capitalised words that are neither a company nor a job title. */
export function looksLikePerson(cell: string): boolean {
  const words = cell.split(' ');
  if (words.length < 2 || words.length > 4 || !words.every((word) => capitalised.test(word))) return false;
  return !looksLikeCompany(cell) && !looksLikeTitle(cell);
}

/** A title of which the rank or the department is known; industries are often called as departments are. */
export function looksLikeTitle(cell: string): boolean {
  return namesRank(cell) || title.read(cell, neutral).value?.department !== undefined;
}

function namesRank(cell: string): boolean {
  return title.read(cell, neutral).value?.seniority !== undefined;
}

export function looksLikeNumber(cell: string): boolean {
  return allDigits.test(cell);
}

/**
 * The fields of the columns of a list without a header, in the order of the columns. Only what can hardly be anything else
 * is told; but for addresses and telephone numbers at most one column each.
 */
export function fieldsByContent(samples: readonly ColumnSample[]): readonly (string | undefined)[] {
  const found = samples.map(fieldByContent);
  const reachable = found.some((field) => field === 'email' || field === 'phone');
  return found.map((field, column) => {
    if (field === undefined || repeatable.has(field)) return field;
    if (field === 'full_name' && !reachable) return undefined;
    return found.indexOf(field) === column ? field : undefined;
  });
}

const repeatable: ReadonlySet<string> = new Set(['email', 'phone']);
/** Fewer words than this look like anything. */
const fewest = 5;

function fieldByContent(sample: ColumnSample): string | undefined {
  const { cells } = sample;
  if (sample.readableAs('email').share >= 0.8) return 'email';
  if (sample.readableAs('person_linkedin').share >= 0.8) return 'person_linkedin';
  if (sample.readableAs('company_linkedin').share >= 0.8) return 'company_linkedin';
  if (sample.readableAs('company_domain').share >= 0.8) return 'company_domain';
  if (sample.share(looksLikePhone) >= 0.8) return 'phone';
  if (cells.length < fewest) return undefined;
  if (sample.share((cell) => cell.length > 3) >= 0.8 && sample.readableAs('country').share >= 0.8) return 'country';
  const numbered = sample.share((cell) => /\d/.test(cell)) >= 0.3;
  if (!numbered && sample.share(looksLikeCompany) >= 0.3) return 'company';
  if (sample.share(namesRank) >= 0.4 && sample.share(looksLikeTitle) >= 0.6) return 'title';
  const repeats = new Set(cells).size < 0.7 * cells.length;
  return !repeats && sample.share(looksLikePerson) >= 0.8 ? 'full_name' : undefined;
}
