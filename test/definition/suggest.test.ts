import { describe, expect, it } from 'vitest';
import { mendWord, suggest } from '../../src/definition/suggest.ts';

const known = [
  'employees',
  'email',
  'company',
  'company_domain',
  { id: 'title', synonyms: ['Job Title', 'Position'] },
  { id: 'at_least', synonyms: ['>=', 'gte'] },
];

describe('suggest', () => {
  const cases: [why: string, word: string, expected: string | undefined][] = [
    ['a letter left out', 'emplyees', 'employees'],
    ['a letter too many', 'emaill', 'email'],
    ['two letters swapped', 'comapny', 'company'],
    ['another case', 'EMAIL', 'email'],
    ['hyphen for underscore', 'company-domain', 'company_domain'],
    ['blank for underscore', 'Company Domain', 'company_domain'],
    ['a beginning', 'emp', 'employees'],
    ['a longer word', 'emails', 'email'],
    ['a synonym', 'job_title', 'title'],
    ['almost a synonym', 'positon', 'title'],
    ['a word before a synonym just as near', 'titel', 'title'],
    ['a sign', '>=', 'at_least'],
    ['another sign', '<=', undefined],
    ['too short to guess', 'em', undefined],
    ['something else', 'turnover', undefined],
    ['nothing', '', undefined],
  ];
  it.each(cases)('%s: %s', (_why, word, expected) => expect(suggest(word, known)).toBe(expected));

  it('prefers the exact word to a longer one', () => expect(suggest('Company', known)).toBe('company'));

  it('mends by the nearest word, or otherwise', () => {
    expect(mendWord('emial', known, 'See the list.')).toBe('Write `email`.');
    expect(mendWord('zebra', known, 'See the list.')).toBe('See the list.');
  });
});
