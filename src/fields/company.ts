import type { Kind } from './kind.ts';
import {
  attachedForms,
  doubtfulFrontForms,
  endForms,
  falseBeginnings,
  frontForms,
  generalWords,
  longestForm,
  romanianEndForms,
  romanianFrontForms,
} from './legal-forms.ts';
import { fold, words } from './text.ts';

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
};

/** `Hershey Company (The)`, `Hershey Company, The` */
const article = /the\)?$/i;
const articleBehind = /(?<=\S)(?:,\s*the|\s*\(the\))$/i;

/** A longer text is no name. */
const longestName = 300;

/** A word of a name, and where it stands. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function readCompany(text: string): Company | undefined {
  const base = text.length > longestName ? text : withoutLegalForm(text);
  const key = keyOf(base);
  return key === '' ? undefined : { name: text, base, key };
}

function withoutLegalForm(written: string): string {
  const text = article.test(written.slice(-5)) ? written.replace(articleBehind, '') : written;
  const pieces = toPieces(text);
  const end = endOfName(text, pieces);
  const start = startOfName(text, pieces, end);
  return withoutAttachedForm(cut(text, pieces, start, end));
}

function toPieces(text: string): Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+|[&+]/gu), (match) => {
    const folded = fold(match[0]);
    const isAnd = folded === '&' || folded === '+' || folded === 'und';
    return { folded: isAnd ? 'and' : folded, start: match.index, end: match.index + match[0].length };
  });
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
  for (let length = Math.min(longestForm, end - 1); length > 0; length--) {
    if (!endForms.has(joined(pieces, end - length, end)) || isBath(text, pieces[end - 1] as Piece)) continue;
    if (isWithin(text, pieces[end - length - 1] as Piece, pieces[end - length] as Piece)) continue;
    if (pieces.slice(0, end - length).some(({ folded }) => folded !== 'and' && folded !== 'the')) return length;
  }
  return 0;
}

/** Whether letters are only the end of an abbreviation (`U.S.A.`), or of a remark in brackets (`Vesta (Denver, CO)`). */
function isWithin(text: string, before: Piece, first: Piece): boolean {
  const between = text.slice(before.end, first.start);
  if (between === '.' && before.folded.length === 1) return true;
  return !between.includes('(') && text.lastIndexOf('(', first.start) > text.lastIndexOf(')', first.start);
}

/** `Spa` is a bath; `SPA` and `SpA` are a form. */
function isBath(text: string, { start, end }: Piece): boolean {
  return /^spa$/i.test(text.slice(start, end)) && text[end - 1] === 'a';
}

/** The index of the first piece of the name proper. */
function startOfName(text: string, pieces: readonly Piece[], end: number): number {
  for (let length = Math.min(longestForm, end - 1); length > 0; length--) {
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
  const kept =
    end === pieces.length ? text.slice(from) : text.slice(from, pieces[end]?.start).replace(/[\s,;:([–—-]+$/, '');
  return kept
    .replace(/^["'«„“”]+|["'»“”]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutAttachedForm(name: string): string {
  for (const form of attachedForms) {
    if (name.length > form.length && name.startsWith(form)) return name.slice(form.length);
    if (name.length > form.length && name.endsWith(form)) return name.slice(0, -form.length);
  }
  return name;
}

/** The folded words of a name without legal form. */
export function keyOf(base: string): string {
  const found = words(
    fold(base.replace(/[™®©℠]/g, ''))
      .replace(/'/g, '')
      .replace(/&|(?<!\+)\+(?=\s*\p{L})/gu, ' and '),
  ).map((word) => (word === 'und' ? 'and' : word));
  return (found[0] === 'the' && found.length > 1 ? found.slice(1) : found).join(' ');
}
