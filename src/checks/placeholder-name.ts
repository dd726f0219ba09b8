import { among } from '../fields/among.ts';
import type { Name } from '../fields/name.ts';
import { firstWordEnd } from '../fields/plain-words.ts';
import type { Check } from './check.ts';
import { startsLike } from './first-letters.ts';
import { isKeysInARow, mayStartInARow, ROW_BEGINNINGS, startsInARow } from './keys-in-a-row.ts';
import {
  mayBePlaceholderWord,
  PLACEHOLDER_BEGINNINGS,
  type PlaceholderPart,
  placeholderWord,
} from './placeholder-words.ts';

/** Whole names that are known as placeholders, though their words are none by themselves. */
const KNOWN: ReadonlySet<string> = new Set(
  'johnny prospect, foo bar, first last, last first, lorem ipsum, no name, tu nombre, su nombre, sin nombre'.split(
    ', ',
  ),
);
const KNOWN_WORDS: ReadonlySet<string> = new Set([...KNOWN].flatMap((name) => name.split(' ')));
const mayBeKnown = among(KNOWN_WORDS);
const startsLikePart = startsLike([...KNOWN_WORDS, ...PLACEHOLDER_BEGINNINGS, ...ROW_BEGINNINGS]);

/**
 * A name that nobody has: the heading of a column, tests and nothing else, keys in a row. Every word has to be of that
 * kind, for Test, Null and First are names beside others. A proof: of two million names made of real ones none has it, and
 * of 148,812 surnames written twice 21, such as Test Test.
 */
export const placeholderName: Check = {
  id: 'placeholder-name',
  fields: ['full_name'],
  group: 'name',
  strength: 'proof',
  means: 'the name is a placeholder, not a person',
  compile: () => (cell) => {
    const name = cell.value as Name | undefined;
    return name && whatItIs(name) !== undefined;
  },
  evidence: ({ value }) => ({ match: (value as Name).key, is: whatItIs(value as Name) as string }),
  part: ({ value }) => (value as Name).words.every(canBePart),
  standsOut: mayBegin,
  partStandsOut: mayBegin,
};

/** Follows "is" in a sentence; undefined for what can be a name. */
function whatItIs({ words, key }: Name): string | undefined {
  if (!words.every(canBePart)) return undefined;
  if (KNOWN.has(key)) return 'on the short list of placeholders for names';
  if (isTyped(words)) return 'keys in a row';
  return isMadeUp(words) ? 'made only of words that stand in for a name' : undefined;
}

function isTyped([first = '', ...others]: readonly string[]): boolean {
  if (!isKeysInARow(first)) return false;
  // Alone, three letters are initials, and Abcde is a given name.
  if (others.length === 0) return first.length > 3 && !first.startsWith('abc');
  return others.every(isKeysInARow) || isKeysInARow(first + others.join(''));
}

/** Whether words of one language make up a heading or a test: `Vorname Nachname`, `Test User 2`, `unknown unknown`. */
function isMadeUp(words: readonly string[]): boolean {
  const found = words.map(placeholderWord);
  if (found.reduce((common, word) => common & (word?.languages ?? -1), -1) === 0) return false;
  const has = (part: PlaceholderPart) => found.some((word) => word?.part === part);
  const are = (...allowed: readonly PlaceholderPart[]) => found.every((word) => word && allowed.includes(word.part));
  if (has('label')) return are('label', 'name', 'which', 'test', 'person');
  if (words.length < 2) return false;
  if (has('name')) return !are('name') && are('name', 'which', 'test', 'person', 'nobody');
  if (has('test')) return found.every((word, i) => (word ? TESTS.has(word.part) : isNumber(words[i] as string)));
  return are('person', 'nobody');
}

const TESTS: ReadonlySet<PlaceholderPart> = new Set(['test', 'person']);

/** Whether a word can stand in a placeholder. Most names are settled by two letters of their first word. */
function canBePart(word: string): boolean {
  if (!startsLikePart(word)) return isNumber(word);
  return placeholderWord(word) !== undefined || KNOWN_WORDS.has(word) || startsInARow(word);
}

/** Whether the first word of a plain name may be part of a placeholder. */
function mayBegin(text: Uint8Array, start: number, end: number): boolean {
  const behind = firstWordEnd(text, start, end);
  return (
    mayBeKnown(text, start, behind) || mayStartInARow(text, start, behind) || mayBePlaceholderWord(text, start, behind)
  );
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 && /^\d+$/.test(word);
}
