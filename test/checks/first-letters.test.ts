import { expect, test } from 'vitest';
import { startsLike } from '../../src/checks/first-letters.ts';

const asked = startsLike(['test', 'name', 'a']);

test.each([
  ['one of the words', 'test', true],
  ['a longer word', 'testing', true],
  ['another word that begins so', 'tesla', true],
  ['only the first letter', 'tim', false],
  ['only the second letter', 'ferry', false],
  ['the first letter of one and the second of another', 'ta', false],
  ['a word of one letter', 'a', true],
  ['such a word before others', 'a company', true],
  ['a word that goes on', 'anna', false],
  ['the first letter alone', 't', false],
  ['a digit', '1', false],
  ['another script', '中文', false],
  ['nothing', '', false],
])('%s: %s', (_, text, expected) => {
  expect(asked(text)).toBe(expected);
});
