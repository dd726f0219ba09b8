import type { StandsOut } from '../fields/plain-reader.ts';

/**
 * How seldom one letter follows another in names, from 0 (often) to 9 (never): a row for the first letter, a column for
 * the second. Counted in 80,000 first names and surnames of a dozen languages (smashew/NameDatabases, public domain).
 * Pairs with a q are held to 4, for the names counted have few of those that Xhosa, Inuktitut and Kazakh have.
 */
const RARITY: readonly string[] = `
  53224433353120544122234634 03740875176275194146199937 17362750291365174365377953 15630544155344184233265934
  33333434254131544022434634 17770166185255184133299957 15750532266243174134175857 05660665174233174343264948
  23221434753130344212446553 07440865154564064755166957 16970782175244184235275729 13420444164135154633345934
  02261665175436134536287947 13321523153552264522465844 43333333454121334122223644 08560362194255124134297949
  44444444244444444444044444 13321434163333154222255834 14151662272334234521364954 16460651164344174221375642
  22221323243121534112746543 08650967095485294425588947 05540773095454184315477936 13451484086244244532245366
  14432555463332254324255975 04451742183334255634265932
`
  .trim()
  .split(/\s+/);

/** Shorter words tell too little: Ng, Vlk, Bwlch. */
const SHORTEST = 5;
/** A pair that is rarer than this speaks against a name, and one that is less rare speaks for it. */
const NEITHER = 3;
/**
 * No word of 84,000 names that were not counted has so much against it, and four in ten of what hands type at random on
 * a row of keys.
 */
const ENOUGH = 8;

const A = 97;
const LETTERS = 26;

/** What each pair of letters says against a name, in one row. */
const against: readonly number[] = RARITY.flatMap((row) => Array.from(row, (digit) => Number(digit) - NEITHER));

/** Whether a folded word of Latin letters is one that no name joins so: `sdkfjhs`. Words of other letters never are. */
export function isMash(word: string): boolean {
  if (word.length < SHORTEST) return false;
  let sum = 0;
  let before = word.charCodeAt(0) - A;
  if (before < 0 || before >= LETTERS) return false;
  for (let i = 1; i < word.length; i++) {
    const letter = word.charCodeAt(i) - A;
    if (letter < 0 || letter >= LETTERS) return false;
    sum += against[before * LETTERS + letter] as number;
    before = letter;
  }
  return sum >= ENOUGH;
}

/** The same of a word in bytes. */
export const isMashInBytes: StandsOut = (text, start, end) => {
  if (end - start < SHORTEST) return false;
  let sum = 0;
  let before = text[start] - A;
  if (before < 0 || before >= LETTERS) return false;
  for (let at = start + 1; at < end; at++) {
    const letter = text[at] - A;
    if (letter < 0 || letter >= LETTERS) return false;
    sum += against[before * LETTERS + letter];
    before = letter;
  }
  return sum >= ENOUGH;
};
