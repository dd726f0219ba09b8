import { endForms, frontFormLengths } from './legal-forms.ts';
import { fold } from './text.ts';

/** A word of a company's name, and where it stands. */
export interface Piece {
  /** `and` in whatever way it was written. */
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const LAST_OF_ASCII = 127;
const APOSTROPHE = 39;
const AND: ReadonlySet<number> = new Set(['&', '+'].map((sign) => sign.charCodeAt(0)));

/** The words of a name in order: runs of letters, digits and apostrophes, `&` and `+`. */
export function toPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const lower = text.toLowerCase();
  let start = -1;
  for (let i = 0; i < text.length; i++) {
    const code = lower.charCodeAt(i);
    if (code > LAST_OF_ASCII) return piecesOfAnyScript(text);
    if (isPart(code)) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0) pieces.push(pieceOf(lower.slice(start, i), start, i));
    start = -1;
    if (AND.has(code)) pieces.push({ folded: 'and', start: i, end: i + 1 });
  }
  if (start >= 0) pieces.push(pieceOf(lower.slice(start), start, text.length));
  return pieces;
}

function piecesOfAnyScript(text: string): Piece[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}\p{M}'’]+|[&+]/gu), (match) => {
    const folded = fold(match[0]);
    const end = match.index + match[0].length;
    return folded === '&' || folded === '+'
      ? { folded: 'and', start: match.index, end }
      : pieceOf(folded, match.index, end);
  });
}

function pieceOf(folded: string, start: number, end: number): Piece {
  return { folded: folded === 'und' ? 'and' : folded, start, end };
}

/** Whether a letter, a digit or an apostrophe of ASCII. */
function isPart(code: number): boolean {
  if (code >= 65) return (code | 32) >= 97 && (code | 32) <= 122;
  return (code >= 48 && code <= 57) || code === APOSTROPHE;
}

/**
 * Whether a name can begin or end with a legal form or an article: quickly answered. No for names whose first and last
 * words are in ASCII and of no form.
 */
export function canHaveForm(text: string): boolean {
  const last = outerWord(text, text.length - 1, -1);
  if (last === undefined || last === 'the' || endForms.before?.has(last)) return true;
  const first = outerWord(text, 0, 1);
  return first === undefined || frontFormLengths.has(first);
}

/** The first or the last word in small letters; undefined where that is not all ASCII. */
function outerWord(text: string, from: number, step: 1 | -1): string | undefined {
  let start = -1;
  let at = from;
  for (; at >= 0 && at < text.length; at += step) {
    const code = text.charCodeAt(at);
    if (code > LAST_OF_ASCII) return undefined;
    const isInside = isPart(code);
    if (isInside && start < 0) start = at;
    if (!isInside && start >= 0) break;
  }
  if (start < 0) return '';
  return text.slice(Math.min(start, at - step), Math.max(start, at - step) + 1).toLowerCase();
}
