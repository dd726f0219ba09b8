import { hashText } from './key-hash.ts';

/**
 * A hash of 32 bits of a name's words, whatever their order; 0 for none. The hashes of a first and a last name add up
 * (`| 0`) to that of the whole name.
 */
export function hashWords(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) {
    const { high, low } = hashText(word);
    const mixed = Math.imul(high ^ (high >>> 16) ^ Math.imul(low, 0x2c1b3c6d), 0x85ebca6b);
    sum = (sum + (mixed ^ (mixed >>> 13))) | 0;
  }
  return sum;
}
