import { expect, it } from 'vitest';
import { oneOf } from '../../src/fields/term.ts';

const kind = oneOf([
  { id: 'c_suite', means: 'Chief officers', synonyms: ['cxo', 'C-Level'] },
  { id: 'human_resources', means: 'Human resources', synonyms: ['R&D people', 'Sales, General'] },
  { id: 'vp', means: 'Vice presidents', synonyms: ['Vice Président'] },
]);
const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

it.each([
  ['its id', 'c_suite', ['c_suite']],
  ['hyphen and capitals', 'C-Suite', ['c_suite']],
  ['space', 'c suite', ['c_suite']],
  ['a synonym', 'CXO', ['c_suite']],
  ['without accents', 'VICE PRESIDENT', ['vp']],
  ['several', 'VP; C-Level', ['vp', 'c_suite']],
  ['each once', 'cxo, c_suite', ['c_suite']],
  ['unknown ones are passed over', 'janitor, vp', ['vp']],
  ['a synonym with a comma', 'Sales, General', ['human_resources']],
  ['none known', 'janitor, cook', undefined],
  ['a part of a synonym', 'vice', undefined],
  ['not what it means', 'Chief officers', undefined],
  ['only punctuation', '--', undefined],
])('%s', (_, text, expected) => {
  expect(kind.read(text, context).value).toEqual(expected);
});

it('shows its vocabulary and compares by id', () => {
  expect(kind.terms?.map((term) => term.id)).toEqual(['c_suite', 'human_resources', 'vp']);
  expect(kind.keys(['vp', 'c_suite'])).toEqual(['vp', 'c_suite']);
});
