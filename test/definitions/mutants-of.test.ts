import { describe, expect, it } from 'vitest';
import { mutantsOf } from './mutants.ts';

function changes(yaml: string): string[] {
  return [...mutantsOf(`leadq: 1\n${yaml}\n`)].map(({ change }) => change);
}

function ofCondition(condition: string): string[] {
  const place = 'qualify.x.if';
  return changes(`lists: { l: [a, b], m: [c, d] }\nqualify: [{ id: x, if: ${condition} }]`)
    .filter((change) => change.startsWith(place))
    .map((change) => change.slice(place.length));
}

describe('single changes', () => {
  it.each([
    [
      '{ employees: { at_least: 50 } }',
      [
        '.employees: at_least → above',
        '.employees: at_least → at_most',
        '.employees.at_least: 50 → 49',
        '.employees.at_least: 50 → 51',
      ],
    ],
    [
      '{ employees: { between: [10, "1,000"] } }',
      [
        '.employees.between: 10 → 9',
        '.employees.between: 10 → 11',
        '.employees.between: 1,000 → 999',
        '.employees.between: 1,000 → 1001',
        '.employees: between → at_least',
        '.employees: between → at_most',
      ],
    ],
    [
      '{ revenue: { above: $5M } }',
      [
        '.revenue: above → at_least',
        '.revenue: above → below',
        '.revenue.above: $5M → $4M',
        '.revenue.above: $5M → $6M',
      ],
    ],
    [
      '{ last_activity: { within: 90 days } }',
      [
        '.last_activity: within → older_than',
        '.last_activity.within: 90 days → 89 days',
        '.last_activity.within: 90 days → 91 days',
      ],
    ],
    [
      '{ last_activity: { at_least: 2026-03-01 } }',
      [
        '.last_activity: at_least → above',
        '.last_activity: at_least → at_most',
        '.last_activity.at_least: 2026-03-01 → 2026-02-28',
        '.last_activity.at_least: 2026-03-01 → 2026-03-02',
      ],
    ],
    ['{ need: yes }', ['.need: is → not', '.need: yes → possible']],
    [
      '{ title: { has_phrase: [student, "a b"] } }',
      ['.title: has_phrase → contains', '.title.has_phrase: without student', '.title.has_phrase: without a b'],
    ],
    ['{ title: { has_word: student } }', ['.title: has_word → contains', '.title.has_word: student → studentx']],
    ['{ company: { in: lists.l } }', ['.company: in → not', '.company.in: lists.l → lists.m']],
    [
      '{ naics: { under: ["5112", "54"] } }',
      [
        '.naics: under → is',
        '.naics.under: without 5112',
        '.naics.under: 5112 → 5111',
        '.naics.under: without 54',
        '.naics.under: 54 → 55',
      ],
    ],
    ['{ missing: [title, company] }', [': missing → present', '.missing: without title', '.missing: without company']],
    [
      '{ any: [{ need: yes }, { present: title }] }',
      [': any → all', '.any.0.need: is → not', '.any.0.need: yes → possible', '.any.1: present → missing'],
    ],
    [
      '{ at_least: 1, of: [{ present: title }, { present: need }] }',
      ['.at_least: 1 → 2', '.of.0: present → missing', '.of.1: present → missing'],
    ],
    [
      '{ activity: [download], within: 90 days, at_least: 2 }',
      [
        '.activity: download → web_form',
        '.within: 90 days → 89 days',
        '.within: 90 days → 91 days',
        '.at_least: 2 → 1',
        '.at_least: 2 → 3',
      ],
    ],
  ])('of the condition %s', (condition, expected) => {
    expect(ofCondition(condition)).toEqual(expected);
  });

  it.each([
    [
      'a requirement',
      'require: [email, { any: [phone, mobile] }]',
      ['require: without email', 'require.1.any: without phone', 'require.1.any: without mobile'],
    ],
    [
      'what becomes of the incomplete',
      'require: { fields: [email], otherwise: nurture }',
      ['require.otherwise: nurture → rejected', 'require.fields: without email'],
    ],
    [
      'the strength of a check',
      'reject: { fake: { name: sign } }',
      ['reject.fake.name: sign → proof', 'reject.fake.name: sign → off'],
    ],
    ['a list', 'lists: { l: [a, b] }', ['lists.l: without a', 'lists.l: without b']],
    [
      'points, caps and fading',
      'score: { s: { max: 5, half_life: 9 days, rules: [{ id: r, if: { activity: download }, points: -1, each: yes, max: 3 }] } }',
      [
        'score.s.max: 5 → 4',
        'score.s.max: 5 → 6',
        'score.s.half_life: 9 days → 8 days',
        'score.s.half_life: 9 days → 10 days',
        'score.s.rules.r.if.activity: download → web_form',
        'score.s.rules.r.points: -1 → -2',
        'score.s.rules.r.points: -1 → 0',
        'score.s.rules.r.max: 3 → 2',
        'score.s.rules.r.max: 3 → 4',
      ],
    ],
    [
      'what statuses and bars ask',
      'score: { s: { rules: [] } }\nready: { a: { if: { need: yes } }, b: { if: { need: yes } } }\nstatus: { qualified: { score: 5, s: 1 } }\nbars: [{ id: mql, ready: [a] }, { id: sql, ready: { at_least: 1, of: [a, b] } }]',
      [
        'ready.a.if.need: is → not',
        'ready.a.if.need: yes → possible',
        'ready.b.if.need: is → not',
        'ready.b.if.need: yes → possible',
        'status.qualified.score: 5 → 4',
        'status.qualified.score: 5 → 6',
        'status.qualified.s: 1 → 0',
        'status.qualified.s: 1 → 2',
        'bars.mql.ready: a → b',
        'bars.sql.ready.at_least: 1 → 2',
        'bars.sql.ready.of: without a',
        'bars.sql.ready.of: without b',
      ],
    ],
    [
      'what speaks of whole lists',
      'duplicates: { by: [email] }\ngates: ["qualified<5%"]\ncolumns: { email: Mail }',
      [],
    ],
  ])('of %s', (_why, yaml, expected) => {
    expect(changes(yaml)).toEqual(expected);
  });

  it('stand where the definition has them, and are definitions', () => {
    const [mutant] = mutantsOf('leadq: 1\nstatus:\n  nurture: { score: 20 }\n');
    expect(mutant.line).toBe(3);
    expect(mutant.definition.status.nurture?.score).toBe(19);
  });
});
