import { isDistinctiveWord } from '../fields/company-words.ts';
import type { NearMiss } from './check.ts';

/** A competitor's name, as others are held against it. */
interface Rival {
  readonly name: string;
  /** The words that tell it from others. */
  readonly words: readonly string[];
  readonly all: ReadonlySet<string>;
  readonly weight: number;
}

/** Names that share less than this are of nobody's interest. */
const LEAST = 0.5;
/** Two words of so many letters with one typing error between them are hardly two names. */
const LONG = 8;
const HALF = LONG / 2;
/** Shorter names are written apart by chance. */
const LONG_JOINED = 6;
const INITIALS = 3;

/** The weight of a word that many companies share. */
const SHARED_WORD = 0.25;
const SPACED = 0.95;
const MISTYPED = 0.9;
const ABBREVIATED = LEAST;

/**
 * Builds the search for the competitor that a company's name comes near to without being the same: by the words that tell
 * names apart, from the first on (`Salesforce Germany` or `Salesforce Ventures` of `Salesforce`, `Delta` of `Delta Air
 * Lines`), by the letters without their spaces, by one typing error, and by initials. Of several the nearest, then the
 * first of the list. A few looks into maps a name, whatever the length of the list.
 * @param rivals the competitors: their name as written, and their key.
 */
export function compileNearMisses(
  rivals: readonly { readonly name: string; readonly key: string }[],
): (key: string) => NearMiss | undefined {
  const byWord = new Map<string, Rival[]>();
  const byFront = new Map<string, Rival[]>();
  const byBack = new Map<string, Rival[]>();
  const byLetters = new Map<string, string>();
  const byInitials = new Map<string, string>();
  for (const { name, key } of rivals) {
    const written = key.split(' ');
    const words = written.filter(isTelling);
    const all = new Set(written);
    const rival = { name, words, all, weight: weightOf(all, words) };
    const letters = written.join('');
    if (!byLetters.has(letters)) byLetters.set(letters, name);
    const initials = initialsOf(written);
    if (initials !== undefined && !byInitials.has(initials)) byInitials.set(initials, name);
    const [first] = rival.words;
    if (first === undefined) continue;
    add(byWord, first, rival);
    if (first.length < LONG) continue;
    add(byFront, first.slice(0, HALF), rival);
    add(byBack, first.slice(-HALF), rival);
  }

  return (key) => {
    const written = key.split(' ');
    const letters = written.join('');
    const first = written.find(isTelling) ?? '';
    let best: NearMiss | undefined;
    const offer = (nearest: string | undefined, nearness: number) => {
      if (nearest !== undefined && nearness > (best?.nearness ?? 0)) best = { nearest, nearness };
    };
    for (const rival of byWord.get(first) ?? NONE) {
      const nearness = sharedShare(written, rival);
      if (nearness >= LEAST) offer(rival.name, nearness);
    }
    if (letters.length >= LONG_JOINED) offer(byLetters.get(letters), SPACED);
    if (first.length >= LONG) {
      // One half is left whole by any one slip.
      for (const rival of byFront.get(first.slice(0, HALF)) ?? NONE) {
        if (isMistyped(first, written, rival)) offer(rival.name, MISTYPED);
      }
      for (const rival of byBack.get(first.slice(-HALF)) ?? NONE) {
        if (isMistyped(first, written, rival)) offer(rival.name, MISTYPED);
      }
    }
    if (best !== undefined) return best;
    offer(byInitials.get(letters), ABBREVIATED);
    const initials = initialsOf(written);
    if (initials !== undefined) offer(byLetters.get(initials), ABBREVIATED);
    return best;
  };
}

const NONE: readonly Rival[] = [];

function add(rivals: Map<string, Rival[]>, key: string, rival: Rival): void {
  const known = rivals.get(key);
  if (known) known.push(rival);
  else rivals.set(key, [rival]);
}

/** Whether a word tells a name from others. Single letters do not: many names have them. */
function isTelling(word: string): boolean {
  return word.length > 1 && isDistinctiveWord(word);
}

/** A word that tells a name from others weighs 1. */
function weightOf(all: ReadonlySet<string>, telling: readonly string[]): number {
  return telling.length + (all.size - telling.length) * SHARED_WORD;
}

/** How much of two names is one, from 0 to 1: nothing unless the telling words of one begin with those of the other. */
function sharedShare(written: readonly string[], rival: Rival): number {
  const telling = written.filter(isTelling);
  const shorter = Math.min(telling.length, rival.words.length);
  for (let i = 0; i < shorter; i++) if (telling[i] !== rival.words[i]) return 0;
  const all = new Set(written);
  const common = [...all].filter((word) => rival.all.has(word)).length;
  return (2 * (shorter + (common - shorter) * SHARED_WORD)) / (weightOf(all, telling) + rival.weight);
}

/** `gdc` of `general data of chile`, `pandg` of `procter and gamble`: as an abbreviation is written. */
function initialsOf(written: readonly string[]): string | undefined {
  if (written.length < INITIALS) return undefined;
  let initials = '';
  let count = 0;
  for (const word of written) {
    if (word === 'of' || word === 'the') continue;
    initials += word === 'and' ? word : word[0];
    count++;
  }
  return count < INITIALS ? undefined : initials;
}

/** Whether a name is that of a rival but for one slip in its first telling word. */
function isMistyped(first: string, written: readonly string[], { words: [theirs = '', ...others] }: Rival): boolean {
  return isOneSlip(first, theirs) && written.filter(isTelling).slice(1).join() === others.join();
}

/** Whether one letter too many, too few or other, or two letters changed about, make one word of another. */
function isOneSlip(one: string, other: string): boolean {
  const longest = Math.max(one.length, other.length);
  if (longest - Math.min(one.length, other.length) > 1 || one === other) return false;
  let start = 0;
  while (one[start] === other[start]) start++;
  let end = 0;
  while (end < longest - start && one.at(-1 - end) === other.at(-1 - end)) end++;
  const [left, right] = [one.slice(start, one.length - end), other.slice(start, other.length - end)];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
