import type { StandsOut } from './plain-reader.ts';

/** So many bits a word: of a hundred texts that are none of the words one or two are taken for one. */
const BITS_PER_WORD = 64;

/**
 * Builds the question whether some bytes may be one of some words. The words are taken in when it is first asked, which in
 * short lists it never is.
 */
export function among(words: Iterable<string>): StandsOut {
  let bits: Uint32Array | undefined;
  return (text, start, end) => {
    bits ??= bitsOf([...words]);
    const bit = hashOf(text, start, end) & (bits.length * 32 - 1);
    return (bits[bit >>> 5] & (1 << (bit & 31))) !== 0;
  };
}

function bitsOf(words: readonly string[]): Uint32Array {
  let size = BITS_PER_WORD;
  while (size < words.length * BITS_PER_WORD) size *= 2;
  const bits = new Uint32Array(size / 32);
  for (const word of words) {
    const bytes = Uint8Array.from(word, (character) => character.charCodeAt(0));
    const bit = hashOf(bytes, 0, bytes.length) & (size - 1);
    bits[bit >>> 5] |= 1 << (bit & 31);
  }
  return bits;
}

function hashOf(text: Uint8Array, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text[at], 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
