import { among } from '../fields/among.ts';
import type { Name } from '../fields/name.ts';
import { firstWordEnd, someWord } from '../fields/plain-words.ts';
import type { Check } from './check.ts';
import { startsLike } from './first-letters.ts';

/**
 * Characters of cartoons, films and books, and the Jane Does of each language. Whole names only: Mouse, Duck and Doe are
 * surnames. Names that many people bear are left out, though examples use them: John Smith, Mario Rossi, Jean Dupont.
 */
const NAMES: ReadonlySet<string> = new Set(
  `
  mickey|micky|minnie|minni|mini mouse|maus
  mickey|minnie souris
  donald|daisy|daffy|dagobert duck
  pato donald
  bugs bunny
  bart|homer|marge|lisa simpson
  fred|wilma flintstone|feuerstein
  spongebob squarepants|schwammkopf
  bob esponja
  winnie pooh|puuh
  winnie the pooh
  scooby doo
  kermit frog
  super mario
  harry potter
  hermione granger
  frodo baggins
  darth vader
  luke skywalker
  han solo
  indiana jones
  james bond
  sherlock holmes
  robin hood
  peter pan|parker
  bruce wayne
  clark kent
  tony stark
  lara croft
  pippi longstocking|langstrumpf
  santa|father claus|christmas
  pere noel
  papa noel

  john|jane|jon|johnny|janie doe
  jane|john|joe q public
  joe bloggs|blow|public|sixpack|schmo|schmoe
  a n other
  max|maxi|erika muster
  otto normalverbraucher
  hans wurst
  jan modaal
  jan met de pet
  piet puk
  pinco pallino|pallo
  tizio caio
  ze|joao ninguem
`
    .trim()
    .split(/\s*\n\s*/)
    .flatMap(spellings),
);

/** Surnames that nobody but such a person has, and the same among given names: Fulano de Tal. */
const SURNAMES: ReadonlySet<string> = new Set(
  'mustermann musterfrau mustermensch normalverbraucher tartempion untel'.split(' '),
);
const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'fulano fulana fulanito zutano mengano menganito perengano beltrano sicrano ciclano'.split(' '),
);

const KNOWN_WORDS: ReadonlySet<string> = new Set([...NAMES].flatMap((name) => name.split(' ')));
const canBeKnown = startsLike(KNOWN_WORDS);
const canBeSurname = startsLike(SURNAMES);
const canBeGivenName = startsLike(GIVEN_NAMES);

/** A name known from examples, films or cartoons. */
export const stockName: Check = {
  id: 'stock-name',
  fields: ['full_name', 'first_name', 'last_name'],
  group: 'name',
  strength: 'sign',
  means: 'the name is one from examples or cartoons',
  compile: (_context, field) => (cell) => {
    const name = cell.value as Name | undefined;
    return name && (isStockName(name) || stockPart(name.words, field) !== undefined);
  },
  evidence: ({ value }, _context, field) => {
    const { key, words } = value as Name;
    if (isStockName(value as Name)) return { match: key, is: 'on the short list of names from examples and cartoons' };
    return { match: stockPart(words, field) as string, is: 'on the short list of names from examples' };
  },
  part: ({ value }) => (value as Name).words.every(isKnown),
  standsOut: (text, start, end) => mayBeName(text, start, end) || someWord(text, start, end, mayTellByItself),
  partStandsOut: (text, start, end) => mayBeKnown(text, start, firstWordEnd(text, start, end)),
};

const mayBeName = among(NAMES);
const mayTellByItself = among([...SURNAMES, ...GIVEN_NAMES]);
const mayBeKnown = among(KNOWN_WORDS);

function isKnown(word: string): boolean {
  return canBeKnown(word) && KNOWN_WORDS.has(word);
}

/** All of these names are of several words. */
function isStockName({ words, key }: Name): boolean {
  return words.length > 1 && isKnown(words[0] as string) && NAMES.has(key);
}

/** The given name or surname that only people of examples have. */
function stockPart(words: readonly string[], field: string): string | undefined {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  if (field !== 'last_name' && canBeGivenName(first) && GIVEN_NAMES.has(first)) return first;
  return field !== 'first_name' && canBeSurname(last) && SURNAMES.has(last) ? last : undefined;
}

/** `mickey|minnie mouse` as two names. */
function spellings(pattern: string): string[] {
  return pattern
    .split(' ')
    .map((word) => word.split('|'))
    .reduce((names, words) => names.flatMap((name) => words.map((word) => `${name} ${word}`.trim())), ['']);
}
