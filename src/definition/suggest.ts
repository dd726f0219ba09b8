import { distance } from 'fastest-levenshtein';

/** A word that would have been understood, with other words that mean it. */
export type Known = string | { readonly id: string; readonly synonyms: readonly string[] };

/**
 * The known word that `word` was most likely meant to be, or undefined where none is near. Case, `-`, `_` and blanks do
 * not count; one mistake in three letters is forgiven, three at most; a beginning of at least three letters is enough.
 */
export function suggest(word: string, known: Iterable<Known>): string | undefined {
  const wanted = letters(word);
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 0.5;
  let best: string | undefined;
  for (const each of known) {
    const id = typeof each === 'string' ? each : each.id;
    const spellings = typeof each === 'string' ? [each] : [each.id, ...each.synonyms];
    for (const spelling of spellings) {
      const far = apart(wanted, letters(spelling));
      if (far < least) {
        least = far;
        best = id;
      }
    }
  }
  return best;
}

/** How to mend a wrong word: by the nearest known one, or otherwise as said. */
export function mendWord(word: string, known: Iterable<Known>, otherwise: string): string {
  const near = suggest(word, known);
  return near === undefined ? otherwise : `Write \`${near}\`.`;
}

function letters(word: string): string {
  return word.toLowerCase().replace(/[-_\s]+/g, '');
}

function apart(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long !== short && long.startsWith(short)) return 1;
  return distance(a, b);
}
