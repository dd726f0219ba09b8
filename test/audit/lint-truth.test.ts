import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groundOf } from '../../src/audit/lint/ground.ts';
import { implies, isImpossible, isNeverNo } from '../../src/audit/lint/implication.ts';
import { extentOfScore } from '../../src/audit/lint/score-extent.ts';
import type { Condition } from '../../src/definition/definition.ts';
import { AS_OF, definitionOf } from '../lead.ts';
import { decideAll } from './decide-all.ts';

/** Tests, written as definitions write them, that often touch each other. */
const tests = [
  '{ users: { at_least: 50 } }',
  '{ users: { above: 50 } }',
  '{ users: { at_most: 50 } }',
  '{ users: { below: 20 } }',
  '{ users: { between: [10, 50] } }',
  '{ users: { not: 50 } }',
  '{ users: { is: [10-50, 50-90] } }',
  '{ revenue: { at_least: $5M } }',
  '{ revenue: { below: 5M EUR } }',
  '{ revenue: { at_least: 5M EUR } }',
  '{ revenue: { at_most: 1M } }',
  '{ last_activity: { within: 30 days } }',
  '{ last_activity: { older_than: 1 month } }',
  '{ last_activity: { at_least: 2026-11-01 } }',
  '{ purchase_timeline: { within: 3 months } }',
  '{ purchase_timeline: { above: 2027-01-15 } }',
  '{ company_country: DE }',
  '{ company_country: { not: [DE, FR] } }',
  '{ company_country: [FR, US] }',
  '{ requested_demo: yes }',
  '{ requested_demo: { not: [yes] } }',
  '{ urgency: high }',
  '{ urgency: { not: [low, high] } }',
  '{ naics: { under: 51 } }',
  '{ naics: { under: 5112 } }',
  '{ naics: 511210 }',
  '{ title: { has_word: intern } }',
  '{ title: { has_phrase: summer intern } }',
  '{ title: { is: intern } }',
  '{ title: { starts_with: "Head of" } }',
  '{ title: { contains: head } }',
  '{ title: { matches: "^H" } }',
  '{ market_segment: { contains: mid } }',
  '{ market_segment: { ends_with: market } }',
  '{ market_segment: mid-market }',
  '{ missing: users }',
  '{ present: title }',
  '{ missing: company_country }',
  '{ activity: download }',
  '{ activity: download, at_least: 3 }',
  '{ activity: [download, web_visit], within: 30 days }',
  '{ activity: web_visit, within: 1 year }',
] as const;

const cells: Readonly<Record<string, readonly string[]>> = {
  users: [
    '',
    '5',
    '200',
    '5-15',
    '5-20',
    '5-50',
    '15-60',
    '5-95',
    '20-50',
    '20-95',
    '50-200',
    '0+',
    '10',
    '19.5',
    '20',
    '50',
    '51',
    '10-50',
    '20-60',
    '50-90',
    '60+',
    'many',
  ],
  revenue: ['', '1M', '$1M', '$5M', '5M EUR', '4M EUR', '6M GBP', '$1M - $8M', '3', '?'],
  last_activity: ['', '2026-11-21', '2026-10-22', '2026-10-21', '2026-10-01', '2026-11-01', '2027-01-01', 'soon'],
  purchase_timeline: ['', 'now', '3 months', '3-6 months', '2027-01-15', '2027-02', '12+ months', 'never'],
  company_country: ['', 'DE', 'FR', 'US', 'PL', 'Atlantis'],
  requested_demo: ['', 'yes', 'no', 'perhaps'],
  urgency: ['', 'high', 'low', 'high; low', 'medium', '!'],
  naics: ['', '511210', '513210', '51', '5112; 22', '5415', 'x'],
  title: ['', 'Intern', 'Summer Intern', 'Intern, Summer', 'Head of IT', 'Ahead', '...'],
  downloads: ['', '0', '1', '2-5', '4'],
  website_visits: ['', '0', '1', '7'],
  activity_type: ['', 'download', 'web visit'],
  market_segment: ['', 'mid-market', 'Mid', 'new market', 'middle'],
};

/** Conditions of some tests. */
function conditionOf(pool: readonly string[]): fc.Arbitrary<string> {
  const test = fc.constantFrom(...pool);
  const combined = fc
    .tuple(fc.constantFrom('all', 'any', 'none', 'at_least: 2, of'), fc.array(test, { minLength: 2, maxLength: 3 }))
    .map(([form, parts]) => `{ ${form}: [${parts.join(', ')}] }`);
  return fc.oneof({ weight: 2, arbitrary: test }, { weight: 1, arbitrary: combined });
}

const condition = conditionOf(tests);
/** Two conditions, mostly on the same field. */
const pair = fc.constantFrom('', 'activity', ...new Set(tests.map((test) => test.split(/[ :]+/)[1]))).chain((field) => {
  const near = conditionOf(tests.filter((test) => test.includes(field)));
  return fc.tuple(near, near);
});
const lead = fc.record(
  Object.fromEntries(Object.entries(cells).map(([field, texts]) => [field, fc.constantFrom(...texts)])),
);
const leads = fc.array(lead, { minLength: 60, maxLength: 60 });

/** Each condition as a scoring section of its own, worth one point. */
function sectionsOf(conditions: readonly string[]) {
  const sections = conditions.map((each, at) => `  s${at}: { rules: [{ id: r, if: ${each}, points: 1 }] }`);
  const definition = definitionOf(`score:\n${sections.join('\n')}`);
  const parsed = definition.sections.map(({ profiles }) => profiles[0].rules[0].if);
  return { definition, parsed, ground: groundOf(definition, AS_OF) };
}

describe('what static checks say of conditions', () => {
  it('is true of every lead: never, always, and one wherever another', { timeout: 60_000 }, () => {
    const claims = { impossible: 0, neverNo: 0, implied: 0 };
    fc.assert(
      fc.property(pair, leads, ([one, other], list) => {
        const { definition, parsed, ground } = sectionsOf([one, other, `{ none: [${one}] }`]);
        const [first, second] = parsed as [Condition, Condition, Condition];
        const impossible = isImpossible(first, ground);
        const neverNo = isNeverNo(first, ground);
        const implied = implies(first, second, ground);
        if (impossible) claims.impossible++;
        if (neverNo) claims.neverNo++;
        if (implied && !impossible) claims.implied++;
        for (const [at, { sections }] of decideAll(definition, list).entries()) {
          const [yes, otherYes, no] = sections;
          const why = `${one}, ${other}: ${JSON.stringify(list[at])}`;
          if (impossible) expect(yes, why).toBe(0);
          if (neverNo) expect(no, why).toBe(0);
          if (implied && yes === 1) expect(otherYes, why).toBe(1);
        }
      }),
      { numRuns: 400, seed: 7 },
    );
    expect(claims.impossible).toBeGreaterThan(10);
    expect(claims.neverNo).toBeGreaterThan(3);
    expect(claims.implied).toBeGreaterThan(30);
  });
});

describe('what static checks say of scores', () => {
  const rule = fc.tuple(condition, fc.integer({ min: -20, max: 30 }), fc.boolean());
  const profile = fc.tuple(fc.array(rule, { minLength: 1, maxLength: 4 }), fc.option(fc.integer({ min: 0, max: 40 })));
  const section = fc.array(profile, { minLength: 1, maxLength: 2 });

  it('no lead scores more or less than the extent, so that a threshold out of reach is met by nobody', {
    timeout: 60_000,
  }, () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1, maxLength: 3 }), leads, (sections, list) => {
        const definition = definitionOf(`score:\n${sections.map(writeSection).join('\n')}`);
        const { least, most } = extentOfScore(definition.sections, groundOf(definition, AS_OF), []);
        for (const [at, { score }] of decideAll(definition, list).entries()) {
          expect(score, JSON.stringify(list[at])).toBeLessThanOrEqual(most);
          expect(score, JSON.stringify(list[at])).toBeGreaterThanOrEqual(least);
        }
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  it('finds the very extent where all leads can be tried', { timeout: 60_000 }, () => {
    const few = ['users', 'company_country', 'requested_demo'];
    const near = conditionOf(tests.filter((test) => few.some((field) => test.includes(field))));
    const small = fc.array(
      fc.tuple(
        fc.array(fc.tuple(near, fc.integer({ min: -9, max: 9 })), { minLength: 1, maxLength: 4 }),
        fc.option(fc.integer({ min: 0, max: 12 })),
      ),
      { minLength: 1, maxLength: 2 },
    );
    const all = cells.users.flatMap((users) =>
      cells.company_country.flatMap((country) =>
        cells.requested_demo.map((demo) => ({ users, company_country: country, requested_demo: demo })),
      ),
    );
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 2 }), (sections) => {
        const definition = definitionOf(`score:\n${sections.map(writeSection).join('\n')}`);
        const scores = decideAll(definition, all).map(({ score }) => score);
        const extent = extentOfScore(definition.sections, groundOf(definition, AS_OF), []);
        expect(extent).toEqual({ least: Math.min(...scores), most: Math.max(...scores) });
      }),
      { numRuns: 100, seed: 7 },
    );
  });

  /** Profiles of rules as YAML. Every second rule about one activity counts each; every second profile fades. */
  function writeSection(profiles: readonly WrittenProfile[], at: number) {
    const written = profiles.map(([rules, max], index) => {
      const each = rules.map(([asked, points, often], place) => {
        const counts = often && asked.startsWith('{ activity') ? ', each: yes, max: 40' : '';
        return `{ id: r${place}, if: ${asked}, points: ${points}${counts} }`;
      });
      const cap = max === null ? '' : `max: ${max}, `;
      const fade = index % 2 === 0 ? '' : 'half_life: 30 days, ';
      return `{ id: p${index}, ${cap}${fade}rules: [${each.join(', ')}] }`;
    });
    return `  s${at}: { profiles: [${written.join(', ')}] }`;
  }
});

type WrittenProfile = readonly [
  rules: readonly (readonly [asked: string, points: number, often?: boolean])[],
  max: number | null,
];
