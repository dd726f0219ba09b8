import { among } from '../fields/among.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import { startsLike } from './first-letters.ts';

/**
 * What hands type that do not write: the rows of QWERTY, QWERTZ and AZERTY keyboards and the columns of the left hand,
 * and the alphabet.
 */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const TOP_ROWS = ['qwertyuiop', 'qwertzuiop', 'azertyuiop'];
const OTHER_ROWS = ['asdfghjkl', 'qsdfghjklm', 'zxcvbnm', 'yxcvbnm', 'wxcvbn', 'qaz', 'wsx', 'edc', ALPHABET];

/** Where hands begin. Not `aze`: Azer and Reza are names. */
const BEGINNINGS = ['qwe', 'asd', 'zxc', 'qaz', 'abc'];

const reversed = (row: string) => [...row].reverse().join('');
const topRows = [...TOP_ROWS, ...TOP_ROWS.map(reversed)];
const otherRows = [...OTHER_ROWS, ...OTHER_ROWS.map(reversed)];
const rows = [...topRows, ...otherRows];

/** The shortest run that counts. */
const SHORTEST = 3;
/** Runs of so many letters count wherever they begin: Wertz is a name, and wertzu is none. */
const LONG = 6;

/** With these all keys in a row begin. */
export const ROW_BEGINNINGS: readonly string[] = [
  ...rows.flatMap((row) =>
    Array.from({ length: row.length - SHORTEST + 1 }, (_none, at) => row.slice(at, at + SHORTEST)),
  ),
  ...Array.from(ALPHABET, (letter) => letter.repeat(SHORTEST)),
];
const starts: ReadonlySet<string> = new Set(ROW_BEGINNINGS);
const canStart = startsLike(ROW_BEGINNINGS);
const isStart = among(ROW_BEGINNINGS);

/** Whether a folded word in bytes may start like keys in a row. */
export const mayStartInARow: StandsOut = (text, start, end) =>
  end - start >= SHORTEST && isStart(text, start, start + SHORTEST);

/** Whether a folded word starts like keys in a row: quickly answered, and no for nearly all words. */
export function startsInARow(word: string): boolean {
  return canStart(word) && starts.has(word.slice(0, SHORTEST));
}

/**
 * Whether a folded word is nothing but keys in a row, or one key again and again: `asdf`, `qweasd`, `xxx`. Runs that
 * can be spoken are left alone, for there are people called Wert, Ertz, Azer and Trew.
 */
export function isKeysInARow(word: string): boolean {
  if (!startsInARow(word)) return false;
  for (let at = 0; at < word.length; ) {
    const run = longestRun(word, at);
    if (run.length < SHORTEST) return at > 0 && word.startsWith(word.slice(at));
    if (!isUnspeakable(run)) return false;
    at += run.length;
  }
  return true;
}

function longestRun(word: string, at: number): string {
  let end = at + 1;
  while (end < word.length && word[end] === word[at]) end++;
  if (end - at >= SHORTEST) return word.slice(at, end);
  end = at + 1;
  while (end < word.length && rows.some((row) => row.includes(word.slice(at, end + 1)))) end++;
  return word.slice(at, end);
}

function isUnspeakable(run: string): boolean {
  if (run.length >= LONG || run[0] === run[1] || BEGINNINGS.some((beginning) => run.startsWith(beginning))) return true;
  if (!/[aeiou]/.test(run)) return true;
  return /[^aeiou]{3}/.test(run) && otherRows.some((row) => row.includes(run));
}
