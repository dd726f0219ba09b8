import { spreadHash } from './key-hash.ts';

/**
 * A hash of 32 bits of a name's words, whatever their order; 0 for none. The hashes of a first and a last name add up
 * (`| 0`) to that of the whole name.
 */
export function hashWords(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum = (sum + spreadHash(word)) | 0;
  return sum;
}
