import type { Name } from '../fields/name.ts';
import { never, type StandsOut } from '../fields/plain-reader.ts';
import { someWord } from '../fields/plain-words.ts';
import type { Check } from './check.ts';
import { isKeysInARow, mayStartInARow, startsInARow } from './keys-in-a-row.ts';
import { isMash, isMashInBytes } from './letter-pairs.ts';

/** Shorter runs are initials and ordinals: ABC, III. */
const SHORTEST_RUN = 4;

/**
 * A name of which a part looks typed at random. A sign and no proof: a name from a language whose names were not counted
 * can look like that, and there are people called Abcde. Of a million names made of real ones, thirty have it, nearly all
 * of them by mistakes in the lists (Qweqwe, Ytry); it finds half of what hands type at random.
 */
export const doubtfulName: Check = {
  id: 'doubtful-name',
  fields: ['full_name', 'first_name', 'last_name'],
  group: 'name',
  strength: 'sign',
  means: 'a part of the name looks typed at random',
  compile: () => (cell) => {
    const name = cell.value as Name | undefined;
    return name?.words.some(isTypedAtRandom);
  },
  evidence: ({ value }) => {
    const match = (value as Name).words.find(isTypedAtRandom) as string;
    return { match, is: beginsWithRun(match) ? 'begun with keys in a row' : 'joined as the letters of no name are' };
  },
  // First and last names are asked by themselves.
  part: () => false,
  partStandsOut: never,
  standsOut: (text, start, end) => someWord(text, start, end, mayBeTypedAtRandom),
};

const mayBeTypedAtRandom: StandsOut = (text, start, end) =>
  mayStartInARow(text, start, end) || isMashInBytes(text, start, end);

function isTypedAtRandom(word: string): boolean {
  return beginsWithRun(word) || isMash(word);
}

function beginsWithRun(word: string): boolean {
  return word.length >= SHORTEST_RUN && startsInARow(word) && isKeysInARow(word.slice(0, SHORTEST_RUN));
}
