import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BytesHash, hashText, KeyHash } from '../../src/qualify/key-hash.ts';

/** The hash of several texts as one key. */
function hashOf(...texts: readonly string[]) {
  const hash = new KeyHash();
  hash.start(7);
  for (const text of texts) hash.add(hashText(text));
  hash.finish();
  return { high: hash.high, low: hash.low };
}

test('a text in two pieces is the same key as the whole', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 300 }), (first, second) => {
      expect(hashOf(first, second)).toEqual(hashOf(first + second));
    }),
  );
});

test('a text of millions of characters has one as well', () => {
  const half = 'lead '.repeat(300_000);
  expect(hashOf(half, half)).toEqual(hashOf(half + half));
});

test('bytes of ASCII have the hash of their text', () => {
  const hash = new BytesHash();
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{0,200}$/), (text) => {
      hash.take(Buffer.from(`<${text}>`), 1, 1 + text.length);
      expect({ ...hash }).toEqual(hashText(text));
    }),
  );
});
