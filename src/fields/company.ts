import { canHaveForm, type Piece, toPieces } from './company-pieces.ts';
import type { Kind } from './kind.ts';
import {
  attachedForms,
  doubtfulFrontForms,
  endForms,
  type FormTree,
  falseBeginnings,
  frontFormLengths,
  frontForms,
  generalWords,
  romanianEndForms,
  romanianFrontForms,
} from './legal-forms.ts';
import { plainCompanies } from './plain-company.ts';
import { fold, tidy, words } from './text.ts';

export interface Company {
  /** As written. */
  readonly name: string;
  /** As written, without its legal form. */
  readonly base: string;
  /** The folded words of the base, joined by spaces. */
  readonly key: string;
}

/** Names of companies; equal without regard to case, accents, punctuation, legal form, and how `and` is written. */
export const company: Kind<Company> = {
  id: 'company',
  read: (text) => ({ text, value: readCompany(text) }),
  keys: (value) => [value.key],
  plain: plainCompanies,
};

/** `Hershey Company (The)`, `Hershey Company, The` */
const articleBehind = /(?<=\S)(?:,\s*the|\s*\(the\))$/i;

/** A longer text is no name. */
const longestName = 300;

function readCompany(text: string): Company | undefined {
  const base = text.length > longestName ? text : withoutLegalForm(text);
  const key = keyOf(base);
  return key === '' ? undefined : { name: text, base, key };
}

function withoutLegalForm(written: string): string {
  if (!canHaveForm(written)) return bare(written);
  const all = toPieces(written);
  const text = all[all.length - 1]?.folded === 'the' ? written.replace(articleBehind, '') : written;
  const pieces = text === written ? all : toPieces(text);
  const end = endOfName(text, pieces);
  const start = startOfName(text, pieces, end);
  return withoutAttachedForm(cut(text, pieces, start, end));
}

/** The index behind the last piece of the name proper. */
function endOfName(text: string, pieces: readonly Piece[]): number {
  let end = pieces.length;
  for (let length = formBefore(text, pieces, end); length > 0; length = formBefore(text, pieces, end)) {
    end -= length;
    while (pieces[end - 1]?.folded === 'and') end--;
  }
  return end;
}

/** How many pieces before `end` are a legal form, the longest that leaves a name; 0 for none. */
function formBefore(text: string, pieces: readonly Piece[], end: number): number {
  let longest = 0;
  let tree: FormTree | undefined = endForms;
  for (let length = 1; length < end; length++) {
    const first = pieces[end - length] as Piece;
    tree = tree.before?.get(first.folded);
    if (tree === undefined) return longest;
    if (!tree.isForm || isBath(text, pieces[end - 1] as Piece)) continue;
    if (isWithin(text, pieces[end - length - 1] as Piece, first)) continue;
    if (hasName(pieces, end - length)) longest = length;
  }
  return longest;
}

/** Whether any of the pieces before `end` can be a name. */
function hasName(pieces: readonly Piece[], end: number): boolean {
  for (let at = 0; at < end; at++) {
    const folded = pieces[at]?.folded;
    if (folded !== 'and' && folded !== 'the') return true;
  }
  return false;
}

/** Whether letters are only the end of an abbreviation (`U.S.A.`), or of a remark in brackets (`Vesta (Denver, CO)`). */
function isWithin(text: string, before: Piece, first: Piece): boolean {
  if (first.start === before.end + 1 && before.folded.length === 1 && text[before.end] === '.') return true;
  if (!text.includes('(') || text.slice(before.end, first.start).includes('(')) return false;
  return text.lastIndexOf('(', first.start) > text.lastIndexOf(')', first.start);
}

/** `Spa` is a bath; `SPA` and `SpA` are a form. */
function isBath(text: string, { folded, start, end }: Piece): boolean {
  return folded === 'spa' && text[end - 1] === 'a' && /^sp/i.test(text.slice(start, end));
}

/** The index of the first piece of the name proper. */
function startOfName(text: string, pieces: readonly Piece[], end: number): number {
  const longest = frontFormLengths.get(pieces[0]?.folded ?? '') ?? 0;
  for (let length = Math.min(longest, end - 1); length > 0; length--) {
    const form = joined(pieces, 0, length);
    if (frontForms.has(form)) return length;
    if (romanianFrontForms.has(form) && romanianEndForms.has(joined(pieces, end, pieces.length))) return length;
    if (doubtfulFrontForms.has(form) && isMeantAsForm(text, pieces.slice(0, end))) return length;
  }
  return 0;
}

/** Whether a first piece that could be a legal form is one: capitals before something that can be a name by itself. */
function isMeantAsForm(text: string, [form, ...rest]: readonly Piece[]): boolean {
  const written = text.slice(form?.start, form?.end);
  const [next] = rest;
  if (written !== written.toUpperCase() || !/^[\s"'«„“]/.test(text.slice(form?.end))) return false;
  if (falseBeginnings.has(`${form?.folded} ${next?.folded}`)) return false;
  return /\p{Ll}|["«„“]/u.test(text) && !rest.every(({ folded }) => generalWords.has(folded));
}

function joined(pieces: readonly Piece[], start: number, end: number): string {
  let form = pieces[start]?.folded ?? '';
  for (let at = start + 1; at < end; at++) form += ` ${pieces[at]?.folded}`;
  return form;
}

/** The text of some pieces, with what belongs to them. */
function cut(text: string, pieces: readonly Piece[], start: number, end: number): string {
  const from = start === 0 ? 0 : pieces[start]?.start;
  if (end === pieces.length) return bare(text.slice(from));
  const last = pieces[end - 1] as Piece;
  const name = text.slice(from, last.end);
  const between = text.slice(last.end, pieces[end]?.start);
  if (between === ' ' || between === ', ') return bare(name);
  return bare(name + between.replace(/[\s,;:([–—-]+$/, ''));
}

const quotes = '"\'«»„“”';

/** Without quotes around it, and with single spaces. */
function bare(text: string): string {
  const isQuoted = quotes.includes(text.charAt(0)) || quotes.includes(text.charAt(text.length - 1));
  return tidy(isQuoted ? text.replace(/^["'«„“”]+|["'»“”]+$/g, '') : text);
}

function withoutAttachedForm(name: string): string {
  if (!isForeign(name.charCodeAt(0)) && !isForeign(name.charCodeAt(name.length - 1))) return name;
  for (const form of attachedForms) {
    if (name.length > form.length && name.startsWith(form)) return name.slice(form.length);
    if (name.length > form.length && name.endsWith(form)) return name.slice(0, -form.length);
  }
  return name;
}

/** Whether a character is not of ASCII, as in all attached forms. */
function isForeign(code: number): boolean {
  return code > 127;
}

/** What no name in small letters has that is its own key: all but words of ASCII, an article, a German `and`. */
const notKey = /[^a-z0-9 ]|^ | $| {2}|^the |\bund\b/;

/** The folded words of a name without legal form. */
export function keyOf(base: string): string {
  const lower = base.toLowerCase();
  if (!notKey.test(lower)) return lower;
  const folded = fold(base.replace(/[™®©℠]/g, ''));
  const spelled = /['&+]/.test(folded)
    ? folded.replace(/'/g, '').replace(/&|(?<!\+)\+(?=\s*\p{L})/gu, ' and ')
    : folded;
  const found = words(spelled).map((word) => (word === 'und' ? 'and' : word));
  return (found[0] === 'the' && found.length > 1 ? found.slice(1) : found).join(' ');
}
