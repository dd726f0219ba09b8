import { distance } from 'fastest-levenshtein';

/** A word that would have been understood, with other words that mean it. */
export type Known = string | { readonly id: string; readonly synonyms: readonly string[] };

/**
 * The known word that `word` was most likely meant to be, or undefined where none is near. Case, `-`, `_` and blanks do
 * not count; from three letters on one mistake is forgiven, two from five, three from eight; a beginning of at least three
 * letters is enough. A word itself comes before what only means it.
 */
export function suggest(word: string, known: Iterable<Known>): string | undefined {
  const wanted = letters(word);
  let least = wanted.length < 3 ? 1 : Math.min(3, Math.floor((wanted.length + 1) / 3)) + 1;
  let best: string | undefined;
  for (const each of known) {
    const id = typeof each === 'string' ? each : each.id;
    const synonyms = typeof each === 'string' ? [] : each.synonyms;
    for (const spelling of [id, ...synonyms]) {
      const mistakes = apart(wanted, letters(spelling));
      const far = mistakes === 0 || spelling === id ? mistakes : mistakes + 0.5;
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
