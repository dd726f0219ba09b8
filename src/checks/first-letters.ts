const A = 97;
const LETTERS = 26;
const SPACE = 32;

/**
 * Builds the question whether a text begins with the first two letters of one of some words, or with one that has one
 * letter only. It is no for nearly all names, and spares them a look for each of their words in a set.
 */
export function startsLike(words: Iterable<string>): (text: string) => boolean {
  /** By the first letter, a bit for each second one, and the next for none. */
  const seconds = new Array<number>(LETTERS).fill(0);
  for (const word of words) seconds[word.charCodeAt(0) - A] |= 1 << secondOf(word);
  return (text) => {
    const found = seconds[text.charCodeAt(0) - A];
    return found !== undefined && (found & (1 << secondOf(text))) !== 0;
  };
}

/** The place of the second letter in the alphabet; that behind the last where there is none. */
function secondOf(text: string): number {
  const second = text.length > 1 ? text.charCodeAt(1) : SPACE;
  return second >= A && second < A + LETTERS ? second - A : LETTERS;
}
