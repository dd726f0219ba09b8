import fc from 'fast-check';
import { expect, test } from 'vitest';
import { among } from '../../src/fields/among.ts';

const word = fc.stringMatching(/^[ -~]{0,12}$/);

test('says yes for every word, wherever it stands, and hardly ever for another', () => {
  let others = 0;
  let wrong = 0;
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), word, (words, other) => {
      const isOne = among(words);
      for (const each of words) {
        const text = Buffer.from(`x${each}x`);
        expect(isOne(text, 1, text.length - 1)).toBe(true);
      }
      if (words.includes(other)) return;
      others++;
      if (isOne(Buffer.from(other), 0, other.length)) wrong++;
    }),
    { numRuns: 2_000 },
  );
  expect(wrong).toBeLessThan(others / 20);
});
