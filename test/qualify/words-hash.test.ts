import { expect, test } from 'vitest';
import { hashWords } from '../../src/qualify/words-hash.ts';

test.each([
  ['no words', [], [], true],
  ['the same words', ['ana', 'souza'], ['ana', 'souza'], true],
  ['another order', ['ana', 'maria', 'souza'], ['souza', 'ana', 'maria'], true],
  ['another word', ['ana', 'souza'], ['ana', 'sousa'], false],
  ['fewer words', ['ana', 'souza'], ['souza'], false],
  ['a word twice', ['ana', 'ana'], ['ana'], false],
  ['letters that changed places between words', ['anas', 'ouza'], ['ana', 'souza'], false],
  ['something and nothing', ['o'], [], false],
])('%s', (_why, first, second, alike) => {
  expect(hashWords(first) === hashWords(second)).toBe(alike);
});

test('is 0 for none', () => {
  expect(hashWords([])).toBe(0);
});

test('of two parts adds up to that of the whole', () => {
  expect((hashWords(['ana', 'maria']) + hashWords(['souza'])) | 0).toBe(hashWords(['ana', 'maria', 'souza']));
});

test('differs for the names of a long list', () => {
  const names = Array.from({ length: 20_000 }, (_, i) => [`given${i % 141}`, `family${Math.floor(i / 141)}`]);
  // Of 20,000 numbers of 32 bits, chance makes 0.05 pairs alike.
  expect(new Set(names.map(hashWords)).size).toBeGreaterThanOrEqual(19_999);
});
