import type { Kind } from './kind.ts';
import {
  attachedForms,
  doubtfulFrontForms,
  endForms,
  falseBeginnings,
  frontForms,
  generalWords,
  longestForm,
  pairedFrontForms,
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

/** A word of a name, and where it stands. */
interface Piece {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

function readCompany(text: string): Company | undefined {
  const pieces = toPieces(text);
  if (pieces.length === 0) return undefined;
  const end = endOfName(text, pieces);
  const start = startOfName(text, pieces, end);
  const base = unattached(between(text, pieces, start, end));
  return { name: text, base, key: keyOf(base) };
}

const piece = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*|[&+]/gu;

function toPieces(text: string): Piece[] {
  return Array.from(text.matchAll(piece), (match) => ({
    folded: foldPiece(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function foldPiece(word: string): string {
  const folded = fold(word);
  return folded === '&' || folded === '+' || folded === 'und' ? 'and' : folded;
}

/** The index behind the last piece that is not of a legal form. */
function endOfName(text: string, pieces: readonly Piece[]): number {
  let end = pieces.length;
  while (true) {
    const length = formBefore(text, pieces, end);
    if (length === 0) return end;
    end -= length;
    while (pieces[end - 1]?.folded === 'and') end--;
  }
}

/** How many pieces before `end` are the longest legal form that leaves a name. */
function formBefore(text: string, pieces: readonly Piece[], end: number): number {
  for (let length = Math.min(longestForm, end - 1); length > 0; length--) {
    if (!endForms.has(joined(pieces, end - length, end))) continue;
    if (isDaySpa(text, pieces, end, length)) continue;
    if (pieces.slice(0, end - length).some(({ folded }) => folded !== 'and' && folded !== 'the')) return length;
  }
  return 0;
}

/** `Spa` is a bath, `SpA` and `SPA` a company. */
function isDaySpa(text: string, pieces: readonly Piece[], end: number, length: number): boolean {
  const last = pieces[end - 1] as Piece;
  return length === 1 && last.folded === 'spa' && /^spa$/i.test(text.slice(last.start, last.end)) && text[last.end - 1] === 'a';
}

/** The index of the first piece that is not of a legal form. */
function startOfName(text: string, pieces: readonly Piece[], end: number): number {
  for (let length = Math.min(longestForm, end - 1); length > 0; length--) {
    const form = joined(pieces, 0, length);
    const isForm =
      frontForms.has(form) ||
      (doubtfulFrontForms.has(form) && isFormInFront(text, pieces, length, end)) ||
      (pairedFrontForms.has(form) && end < pieces.length);
    if (isForm) return length;
  }
  return 0;
}
