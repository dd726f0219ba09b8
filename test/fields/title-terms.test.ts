import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/fields/kind.ts';
import { oneOf } from '../../src/fields/term.ts';
import { fold, words } from '../../src/fields/text.ts';
import { departmentPhrases } from '../../src/fields/title-departments.ts';
import { rankPhrases } from '../../src/fields/title-ranks.ts';
import { departmentTerms, roleTerms, seniorityTerms } from '../../src/fields/title-terms.ts';

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

const kindsOfRank = 'top alone chief partner managing trainee assistant gatekeeper none'.split(' ');

it.each([
  ['ranks', [rankPhrases], [...seniorityTerms.map(({ id }) => id), ...kindsOfRank]],
  ['departments', departmentPhrases, [...departmentTerms.map(({ id }) => id), 'none']],
])('knows only phrases as titles are folded, and terms that exist: %s', (_, tables, meanings) => {
  for (const table of tables) {
    const seen = new Set<string>();
    for (const [first, sameFirst] of table) {
      for (const { rest, meaning } of sameFirst) {
        const phrase = [first, ...rest].join(' ');
        expect(meanings).toContain(meaning);
        expect(words(fold(phrase)).join(' ')).toBe(phrase);
        expect(seen).not.toContain(phrase);
        seen.add(phrase);
      }
    }
  }
});
