import { expect, test } from 'vitest';
import { WordTree } from '../../src/fields/word-tree.ts';

const tree = new WordTree(['info', 'it', 'first.last']);

test.each([
  ['a word', 'info', 4],
  ['the beginning of one', 'inf', 3],
  ['a word with a sign behind it', 'it-support', 2],
  ['a word up to its sign', 'first.name', 5],
  ['letters that no word begins with', 'jane', -1],
  ['letters that go on otherwise', 'inform', -1],
  ['a longer word', 'items', -1],
  ['no letter at the start', '1info', 0],
  ['a letter outside a to z', 'itö', 2],
  ['nothing', '', 0],
])('%s: %s', (_, text, expected) => {
  expect(tree.follow(text)).toBe(expected);
});
