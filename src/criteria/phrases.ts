import { fold, words } from '../fields/text.ts';

/** Builds the question whether one of some phrases occurs in a text: its words, whole, next to each other, in that order. */
export function compilePhrases(
  phrases: readonly string[],
  wordsOf: (text: string) => readonly string[] = readWords,
): (text: string) => boolean {
  const byFirstWord = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const [first, ...rest] = readWords(phrase);
    if (first !== undefined) byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), rest]);
  }
  return (text) => {
    const found = wordsOf(text);
    return found.some((word, at) =>
      byFirstWord.get(word)?.some((rest) => rest.every((next, offset) => found[at + 1 + offset] === next)),
    );
  };
}

function readWords(text: string): readonly string[] {
  return words(fold(text));
}
