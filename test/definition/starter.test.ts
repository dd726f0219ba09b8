import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintDefinition } from '../../src/audit/lint.ts';
import { testExamples } from '../../src/audit/test-examples.ts';
import { type StarterAnswers, starterDefinition } from '../../src/definition/starter.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { listsOf } from '../lead.ts';

const usual: StarterAnswers = {
  name: 'Acme',
  titles: [],
  employees: { from: 50, to: 1000 },
  countries: [],
  industries: [],
  naics: [],
  competitors: [],
  needs: [],
};

const today = dayOf(2026, 11, 21);

/** What is wrong with a starting definition, weak in it, or not as its examples say. */
function faultsOf(answers: StarterAnswers): string[] {
  const { definition, diagnostics, locate } = readDefinition(starterDefinition(answers, 'acme.yaml'), 'acme.yaml');
  if (!definition) return diagnostics.map(({ line, message }) => `${line}: ${message}`);
  const weak = lintDefinition(definition, { file: 'acme.yaml', locate, asOf: today, isShipped: false });
  const { examples } = testExamples('acme.yaml', definition, locate, listsOf(definition), today);
  return [
    ...diagnostics.map(({ message }) => message),
    ...weak.filter(({ code }) => code !== 'missing-agreement').map(({ code, message }) => `${code}: ${message}`),
    ...examples
      .filter(({ differences }) => differences.length > 0)
      .map(({ example, decision }) => `${example.name}: ${decision.status} ${decision.score} ${decision.reasons}`),
  ];
}

describe('starterDefinition', () => {
  it('says what was answered', () => {
    const text = starterDefinition(
      {
        name: 'SQL: tools',
        titles: ['Head of Data', 'DBA "senior" #1'],
        employees: { from: 200, to: undefined },
        countries: ['NO', 'DE'],
        industries: ['Größte Händler'],
        naics: ['5132'],
        competitors: ['rival.com'],
        needs: ['need', 'timing'],
      },
      'sql.yaml',
    );
    for (const line of [
      '#   leadq check sql.yaml      finds mistakes and weaknesses',
      'name: "SQL: tools"',
      'default_country: "NO"',
      '  our_titles: [Head of Data, "DBA \\"senior\\" #1"] # who decides on what we sell, or uses it',
      '  competitors: [rival.com] # by domain or by name',
      '      - { id: company-size, if: { employees: { at_least: 200 } }, points: 30 }',
      '      - { id: our-countries, if: { country: ["NO", DE] }, points: 10 }',
      '      - { id: our-industries, if: { any: [{ industry: { has_phrase: [Größte Händler] } }, { naics: { under: ["5132"] } }] }, points: 10 }',
      '  timing: { if: { purchase_timeline: { within: 12 months } } }',
      '  qualified: { score: 65, ready: [need, timing] }',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });

  it.each<[string, Partial<StarterAnswers>]>([
    ['nothing answered', {}],
    ['an open size', { employees: { from: 200, to: undefined } }],
    ['every size', { employees: { from: 1, to: undefined } }],
    ['a competitor by name', { competitors: ['Other Rival Inc'] }],
    ['a competitor by address', { competitors: ['https://www.rival.com/x'] }],
    [
      'titles with the words of those who are rejected',
      { titles: ['Student', 'Intern', 'retired officer', 'Unemployed'] },
    ],
    ['titles that hold such a word', { titles: ['International Sales'] }],
    ['a title that decides anyway', { titles: ['CEO'] }],
    ['a title of digits', { titles: ['007'] }],
    ['all needs', { needs: ['need', 'authority', 'timing', 'budget'] }],
    ['authority alone', { needs: ['authority'] }],
    ['a sector of several codes', { naics: ['31-33'] }],
    ['an older code', { naics: ['5112'] }],
  ])('is sound with %s', (_, answers) => {
    expect(faultsOf({ ...usual, ...answers })).toEqual([]);
  });

  const word = fc
    .string({
      unit: fc.constantFrom(...'abcÄßéñ中 "\'#:,-{}[]&*!|>%@`\\\t\u0007.?=~'.split('')),
      minLength: 1,
      maxLength: 20,
    })
    .map((text) => `Q${text}z`.replace(/[,;\r\n]/g, '').trim());

  it('is sound with whatever is answered', { timeout: 60_000 }, () => {
    const answers: fc.Arbitrary<StarterAnswers> = fc.record({
      name: fc.string({ minLength: 1 }),
      titles: fc.uniqueArray(word, { maxLength: 3 }),
      employees: fc.record({
        from: fc.integer({ min: 1, max: 500 }),
        to: fc.option(fc.integer({ min: 500, max: 9_999_999 }), { nil: undefined }),
      }),
      countries: fc.uniqueArray(fc.constantFrom('US', 'NO', 'DE', 'JP'), { maxLength: 3 }),
      industries: fc.uniqueArray(word, { maxLength: 2 }),
      naics: fc.uniqueArray(fc.constantFrom('5132', '31-33', '11'), { maxLength: 2 }),
      competitors: fc.uniqueArray(fc.oneof(word, fc.constantFrom('rival.com', 'großer-rivale.de')), { maxLength: 2 }),
      needs: fc.uniqueArray(fc.constantFrom('need', 'authority', 'timing', 'budget'), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(answers, (one) => {
        expect(faultsOf(one)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
