import { describe, expect, it } from 'vitest';
import type { StepTrace } from '../../src/qualify/trace-path.ts';
import { tracePath } from '../../src/qualify/trace-path.ts';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, definitionOf } from '../lead.ts';

const definition = definitionOf(`
require: [full_name, { any: [email, phone] }]
reject:
  when: [{ id: student, if: { title: { has_word: student } } }]
qualify: [{ id: dba, if: { title: { has_phrase: database administrator } } }]
score:
  contact:
    profiles:
      - { id: decider, max: 30, rules: [{ id: decides, if: { role: decision_maker }, points: 40 }] }
      - { id: user, max: 20, rules: [{ id: uses, if: { department: information_technology }, points: 20 }] }
  organization:
    rules: [{ id: too-small, if: { employees: { at_most: 10 } }, points: -20 }]
ready:
  need: { if: { need: yes } }
  budget: { if: { budget: allocated } }
status:
  qualified: { score: 30, organization: 0, ready: { at_least: 1, of: [need, budget] } }
  nurture: { score: 10 }
bars: [{ id: mql, score: 20 }, { id: sal, ready: [need] }, { id: sql, score: 30 }]
nurture: [{ track: early, if: { buying_stage: awareness } }, { track: rest, if: { missing: budget } }]
`);

const CIO = { full_name: 'Ana Souza', email: 'ana@vega.com', title: 'CIO' };

function explain(lead: Readonly<Record<string, string>>, duplicateOf = '') {
  const trace = exampleDecider(definition, {}, AS_OF)({ lead, activities: undefined, asOf: undefined }).explain();
  return { trace, path: tracePath(definition, trace, duplicateOf) };
}

describe('the path to a status', () => {
  it.each<
    [why: string, lead: Record<string, string>, duplicateOf: string, holds: string, because: string[], status: string]
  >([
    ['a rule rejects', { ...CIO, title: 'Student' }, '', 'reject below-nurture', ['student'], 'rejected'],
    [
      'something is missing',
      { title: 'CIO' },
      '',
      'require nurture below-nurture',
      ['full_name', 'email or phone'],
      'rejected',
    ],
    ['it repeats a lead', CIO, 'list.csv:2', 'duplicate nurture below-nurture', ['list.csv:2'], 'rejected'],
    [
      'a rule qualifies',
      { ...CIO, title: 'Database Administrator' },
      '',
      'auto-qualify nurture below-nurture',
      ['dba'],
      'qualified',
    ],
    ['every demand holds', { ...CIO, need: 'yes' }, '', 'qualified nurture below-nurture', [], 'qualified'],
    ['only those of nurture hold', CIO, '', 'nurture below-nurture', [], 'nurture'],
    ['none holds', { ...CIO, title: 'Typist' }, '', 'below-nurture', [], 'rejected'],
  ])('%s', (_why, lead, duplicateOf, holds, because, status) => {
    const { path } = explain(lead, duplicateOf);
    const deciding = path.steps.filter(({ decides }) => decides);
    expect(path.steps.flatMap((step) => (step.holds ? step.step : [])).join(' ')).toBe(holds);
    expect(deciding.map(({ step }) => step)).toEqual([holds.split(' ')[0]]);
    expect([path.step, deciding[0].because, path.status]).toEqual([holds.split(' ')[0], because, status]);
  });

  it('says of each demand how far the lead is from it', () => {
    const { path } = explain({ ...CIO, employees: '5', budget: 'none' });
    const { demands } = path.steps.find(({ step }) => step === 'qualified') as StepTrace;
    expect(demands).toEqual([
      { of: 'score', section: '', least: 30, got: 10, holds: false, among: [] },
      { of: 'section', section: 'organization', least: 0, got: -20, holds: false, among: [] },
      {
        ...{ of: 'ready', section: '', least: 1, got: 0, holds: false },
        among: [
          { id: 'need', answer: undefined },
          { id: 'budget', answer: false },
        ],
      },
    ]);
  });

  it('says which bars are cleared: none above one that is not', () => {
    const cleared = (lead: Record<string, string>) => explain(lead).path.bars.map((bar) => `${bar.id} ${bar.cleared}`);
    expect(cleared(CIO)).toEqual(['mql true', 'sal false', 'sql false']);
    expect(cleared({ ...CIO, need: 'yes' })).toEqual(['mql true', 'sal true', 'sql true']);
    expect(cleared({ title: 'CIO' })).toEqual([]);
  });

  it('names the tracks of a nurtured lead', () => {
    expect(explain({ ...CIO, buying_stage: 'awareness' }).path.tracks).toEqual(['early', 'rest']);
    expect(explain({ ...CIO, need: 'yes' }).path.tracks).toEqual([]);
  });
});

describe('how a score came about', () => {
  it('shows every profile with its sum, its cap, and how far it is behind', () => {
    expect(explain(CIO).trace.sections[0]).toEqual({
      ...{ id: 'contact', profile: 'decider', score: 30, min: 30, max: 30 },
      profiles: [
        { id: 'decider', sum: 40, cap: 30, score: 30, counts: true, behind: 0 },
        { id: 'user', sum: 20, cap: 20, score: 20, counts: false, behind: 10 },
      ],
    });
  });

  it('shows what each rule could bring, and what it brought', () => {
    const { criteria } = explain({ ...CIO, employees: '5' }).trace;
    const rules = criteria.filter(({ part }) => part === 'score');
    expect(rules.map(({ of, id, points, brought }) => [of, id, points, brought])).toEqual([
      ['contact decider', 'decides', 40, 40],
      ['contact user', 'uses', 20, 20],
      ['organization', 'too-small', -20, -20],
    ]);
    const { criteria: open } = explain(CIO).trace;
    expect(open.find(({ id }) => id === 'too-small')).toMatchObject({ answer: undefined, points: -20, brought: 0 });
  });
});
