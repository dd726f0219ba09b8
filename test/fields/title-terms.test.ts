import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/fields/kind.ts';
import { oneOf } from '../../src/fields/term.ts';
import { departmentTerms, roleTerms, seniorityTerms } from '../../src/fields/title-terms.ts';
import { departmentPhrases, longestPhrase, rankPhrases } from '../../src/fields/title-words.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe.each([
  ['seniority', seniorityTerms],
  ['department', departmentTerms],
  ['role', roleTerms],
])('%s', (_, terms) => {
  it('has no word for two terms', () => {
    const kind = oneOf(terms);
    for (const { id, synonyms } of terms) {
      for (const name of [id, ...synonyms]) expect([name, kind.read(name, context).value]).toEqual([name, [id]]);
    }
  });
});

it.each([
  [seniorityTerms, 'C suite', 'c_suite'],
  [seniorityTerms, 'C-Level', 'c_suite'],
  [seniorityTerms, 'cxo', 'c_suite'],
  [seniorityTerms, 'C-Team', 'c_suite'],
  [seniorityTerms, 'VP-Level', 'vp'],
  [seniorityTerms, 'Non-Manager', 'entry'],
  [seniorityTerms, 'Staff', 'entry'],
  [seniorityTerms, 'training', 'intern'],
  [seniorityTerms, 'unpaid', 'intern'],
  [departmentTerms, 'C-Suite', 'executive'],
  [departmentTerms, 'master_engineering_technical', 'engineering'],
  [departmentTerms, 'Engineering & Technical', 'engineering'],
  [departmentTerms, 'medical_health', 'medical'],
  [departmentTerms, 'HR', 'human_resources'],
  [roleTerms, 'Decision Maker', 'decision_maker'],
  [roleTerms, 'Budget Holder', 'economic_buyer'],
  [roleTerms, 'Executive Sponsor', 'executive_sponsor'],
  [roleTerms, 'Legal & Compliance', 'legal_compliance'],
  [roleTerms, 'Blocker', 'blocker'],
] as [readonly Term[], string, string][])('%# reads %s', (terms, text, expected) => {
  expect(oneOf(terms).read(text, context).value).toEqual([expected]);
});

it('knows only phrases and terms that exist', () => {
  const ranks = new Set([...seniorityTerms.map(({ id }) => id), 'top', 'alone', 'gatekeeper', 'none']);
  const departments = new Set(departmentTerms.map(({ id }) => id));
  for (const [table, known] of [
    [rankPhrases, ranks],
    ...departmentPhrases.map((each) => [each, departments]),
  ] as const) {
    for (const [phrase, meaning] of table as ReadonlyMap<string, string>) {
      expect((known as Set<string>).has(meaning)).toBe(true);
      expect(phrase).toMatch(/^\S/);
      expect(phrase.split(' ').length).toBeLessThanOrEqual(longestPhrase);
    }
  }
});
