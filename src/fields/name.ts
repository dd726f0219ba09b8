import { among } from './among.ts';
import type { Cell, Kind } from './kind.ts';
import { dottedSalutations, nameLikeSuffixes, salutations, silentWords, suffixes } from './name-words.ts';
import { plainNames } from './plain-name.ts';
import type { StandsOut } from './plain-reader.ts';
import { someWord } from './plain-words.ts';
import { fold, words } from './text.ts';

export interface Name {
  /** Folded, given name first, without salutations, degrees and the like. */
  readonly words: readonly string[];
  /** The words, joined by spaces. */
  readonly key: string;
}

/**
 * Names of people. Anything with a letter or digit is one, `Null` and `O` included; `Last, First` is turned round.
 * Equal without regard to case, accents, salutations, degrees and generational suffixes.
 */
export const name: Kind<Name> = {
  id: 'name',
  read: (text) => ({ text, value: readName(text) }),
  keys: (value) => [value.key],
  plain: plainNames,
};

/** The name that two columns hold together. */
export function joinNames(first: Cell, last: Cell): Cell<Name> {
  const text = `${first.text} ${last.text}`.trim();
  return { text, value: readName(text) };
}

/** Whether a cell can be a part of one of some names: it has a word of theirs, or one that may go away when it is joined. */
export function partOfNames(names: readonly Name[]): (part: Cell) => boolean {
  const known = new Set(names.flatMap((each) => each.words));
  return ({ text, value }) =>
    sign.test(text) || (value as Name).words.some((word) => known.has(word) || silentWords.has(word));
}

/** As `partOfNames`, of plain parts, which are not silent. */
export function plainPartOfNames(names: readonly Name[]): StandsOut {
  const isKnown = among(names.flatMap((each) => each.words));
  return (text, start, end) => someWord(text, start, end, isKnown);
}

/** Most cells of a first or a last name: nothing to take off. */
const oneWord = /^[A-Za-z]+$/;

/** What parts, abbreviates and adds to names; all others are words and nothing else. */
const sign = /[.,("]/;

function readName(text: string): Name | undefined {
  if (oneWord.test(text)) {
    const word = text.toLowerCase();
    return { words: [word], key: word };
  }
  const whole = fold(text);
  if (!sign.test(whole)) return nameOf(bare(whole));
  const folded = withPlainSuffixes(whole.replace(/\([^()]*\)|"[^"]*"/g, ' '));
  const parts = folded.split(',').filter((part) => words(part).length > 0);
  if (parts.length === 0) return nameOf(words(whole));

  const [first = '', ...others] = parts;
  const isWholeName = words(first).length > 1;
  const given = others.filter((part) => !words(part).every((word) => isSuffix(word, isWholeName)));
  return nameOf(bare([...given, first].join(' ')));
}

/** `ph.d.` as `phd`. */
function withPlainSuffixes(folded: string): string {
  return folded.replace(/(?<!\p{L})\p{L}+\.\p{L}[^\s,]*/gu, (token) => {
    const plain = token.replace(/\./g, '');
    return suffixes.has(plain) ? plain : token;
  });
}

function isSuffix(word: string, followsWholeName: boolean): boolean {
  return suffixes.has(word) || (followsWholeName && nameLikeSuffixes.has(word));
}

/** The words of a name in order, less the salutations before it and the suffixes behind it; two words are never fewer. */
function bare(folded: string): string[] {
  let rest = folded.trim();
  for (let end = rest.indexOf(' '); end > 0 && isSalutation(rest.slice(0, end)); end = rest.indexOf(' ')) {
    rest = rest.slice(end + 1);
  }
  const found = words(rest);
  while (found.length > 2 && suffixes.has(found[found.length - 1] as string)) found.pop();
  return found;
}

function isSalutation(token: string): boolean {
  const word = token.includes('.') ? token.replaceAll('.', '') : token;
  return salutations.has(word) && (word !== token || !dottedSalutations.has(word));
}

function nameOf(found: readonly string[]): Name | undefined {
  return found.length === 0 ? undefined : { words: found, key: found.join(' ') };
}
