import { among } from '../fields/among.ts';
import type { Company } from '../fields/company.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import { someWord } from '../fields/plain-words.ts';
import { fold, words } from '../fields/text.ts';
import type { Check } from './check.ts';
import { startsLike } from './first-letters.ts';
import { isKeysInARow, mayStartInARow, ROW_BEGINNINGS } from './keys-in-a-row.ts';
import { mayBePlaceholderWord, PLACEHOLDER_BEGINNINGS, placeholderWord } from './placeholder-words.ts';

/** Words that mean any company, in English, German, French, Spanish, Portuguese, Italian and Dutch; folded. */
const COMPANY: ReadonlySet<string> = new Set(
  `company companyname business organization organisation employer firm firma firmenname unternehmen arbeitgeber
  musterfirma musterunternehmen beispielfirma testfirma testcompany entreprise societe employeur empresa compania
  azienda ditta societa bedrijf bedrijfsnaam werkgever`.split(/\s+/),
);
const BESIDE: ReadonlySet<string> = new Set(
  'a my your some any abc xyz acme foo mein dein ihr mon votre mi tu su sua seu uw jouw mijn de di du'.split(' '),
);
/** What stands in for a company by itself. There are companies of each, but few. */
const ALONE: ReadonlySet<string> = new Set('acme test testing xyz xxx muster mustermann'.split(' '));
const OWN = [...COMPANY, ...BESIDE, ...ALONE];
const startsLikePart = startsLike([...OWN, ...PLACEHOLDER_BEGINNINGS, ...ROW_BEGINNINGS]);

/** Shorter runs are initials: AAA, KLM. */
const SHORTEST_RUN = 4;

/**
 * What people type instead of a company: words that mean any company, keys in a row. Whole values only, for Sample, 42
 * and 3 are companies; and no honest answers, such as `self`, `private` and `unknown`. A sign: none
 * of 8,237 companies of real lists has it, but there are companies of nearly every name.
 */
export const placeholderCompany: Check = {
  id: 'placeholder-company',
  fields: ['company'],
  group: 'company',
  strength: 'sign',
  means: 'the company is a placeholder',
  compile: () => (cell) => {
    const company = cell.value as Company | undefined;
    return company && whatItIs(company) !== undefined;
  },
  standsOut: (text, start, end) => !someWord(text, start, end, isNoPart),
  evidence: ({ value }) => ({ match: fold((value as Company).name), is: whatItIs(value as Company) as string }),
};

/** Follows "is" in a sentence; undefined for what can be a company. */
function whatItIs({ name, key }: Company): string | undefined {
  if (!startsLikePart(key)) return undefined;
  if (ALONE.has(key)) return 'on the short list of placeholders for companies';
  const space = key.indexOf(' ');
  const first = space < 0 ? key : key.slice(0, space);
  if (!canBePart(first) && !isKeysInARow(first)) return undefined;
  const proper = key.split(' ');
  if (key.length >= SHORTEST_RUN && proper.every(isKeysInARow)) return 'keys in a row';
  if (!proper.every(canBePart)) return undefined;
  const tests = proper.filter((word) => placeholderWord(word)?.part === 'test').length;
  const isTest = tests > 1 && tests === proper.length;
  return isTest || words(fold(name)).some(isCompany) ? 'made only of words that mean any company' : undefined;
}

function isCompany(word: string): boolean {
  return COMPANY.has(word);
}

function canBePart(word: string): boolean {
  return COMPANY.has(word) || BESIDE.has(word) || BESIDE_PARTS.has(placeholderWord(word)?.part);
}

const BESIDE_PARTS: ReadonlySet<string | undefined> = new Set(['name', 'test', 'nobody']);

const NINE = 0x39;
/** So many letters settle nearly all words. */
const LETTERS = 3;
const mayBegin = among([...OWN, ...PLACEHOLDER_BEGINNINGS, ...ROW_BEGINNINGS].map((word) => word.slice(0, LETTERS)));
const mayBeOwn = among(OWN);

/** Whether a word of a plain name is part of no placeholder. */
const isNoPart: StandsOut = (text, start, end) => {
  let behind = end;
  while (behind > start && text[behind - 1] <= NINE) behind--;
  if (!mayBegin(text, start, Math.min(behind, start + LETTERS))) return true;
  if (mayBeOwn(text, start, end) || mayStartInARow(text, start, end)) return false;
  return !mayBePlaceholderWord(text, start, behind);
};
