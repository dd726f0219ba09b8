import { describe, expect, it } from 'vitest';
import { type Coverage, coveragePercent } from '../../src/audit/coverage.ts';
import { testExamples } from '../../src/audit/test-examples.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { AS_OF, listsOf } from '../lead.ts';

const DEFINITION = `leadq: 1
lists: { rivals: [rival.com], theirs: [customer.com] }
require: [full_name, { any: [email, phone] }]
reject:
  competitors: lists.rivals
  suppress: lists.theirs
  fake: { phone: proof, stock-name: sign, company: off }
  when: [{ id: student, if: { title: { has_word: student } } }]
qualify: [{ id: dba, if: { title: { has_phrase: Database Administrator } } }]
score:
  contact:
    profiles:
      - { id: decider, rules: [{ id: decides, if: { role: decision_maker }, points: 40 }] }
  organization:
    rules: [{ id: right-size, if: { employees: { above: 50 } }, points: 30 }]
ready: { need: { if: { need: { is: yes } } } }
status:
  qualified: { score: 50, organization: 30, ready: [need] }
  nurture: { score: 20 }
bars: [{ id: mql, score: 30 }]
nurture: [{ track: early, if: { buying_stage: awareness } }]
examples:
`;
/** Every criterion, and the line on which it stands. */
const ALL = [
  'require.full_name 3',
  'require.email or phone 3',
  'reject.competitors 5',
  'reject.suppress 6',
  'reject.fake.phone 7',
  'reject.fake.stock-name 7',
  'reject.when.student 8',
  'qualify.dba 9',
  'score.contact.decider.decides 13',
  'score.organization.right-size 15',
  'ready.need 16',
  'status.qualified.score 18',
  'status.qualified.organization 18',
  'status.qualified.ready 18',
  'status.nurture.score 19',
  'bars.mql.score 20',
  'nurture.early 21',
];

function cover(...leads: readonly string[]): Coverage {
  const examples = leads.map((lead) => `  - { name: a, lead: ${lead}, expect: { score: 0 } }\n`);
  const { definition, locate } = readDefinition(DEFINITION + (examples.join('') || '  []\n'), 'test.yaml');
  if (!definition) throw new Error('mistakes');
  return testExamples('test.yaml', definition, locate, listsOf(definition), AS_OF).coverage;
}

function lacking({ open }: Coverage, answer: 'yes' | 'no'): string[] {
  return open.filter((one) => one[answer]).map(({ name, at }) => `${name} ${at.line}`);
}

function without(...names: readonly string[]): string[] {
  for (const name of names) if (!ALL.some((one) => one.startsWith(`${name} `))) throw new Error(name);
  return ALL.filter((one) => !names.some((name) => one.startsWith(`${name} `)));
}

describe('what examples try out', () => {
  it('is nothing where there are none', () => {
    const coverage = cover();
    expect([lacking(coverage, 'yes'), lacking(coverage, 'no')]).toEqual([ALL, ALL]);
    expect([coverage.given, coverage.answers, coveragePercent(coverage)]).toEqual([0, 34, 0]);
  });

  it('is what a lead answers yes, and what it answers no; the unknown is neither', () => {
    const coverage = cover('{ full_name: Ana Souza, email: ana@vega.com, title: CEO, employees: 40 }');
    expect(lacking(coverage, 'yes')).toEqual(
      without(
        'require.full_name',
        'require.email or phone',
        'score.contact.decider.decides',
        'status.nurture.score',
        'bars.mql.score',
      ),
    );
    expect(lacking(coverage, 'no')).toEqual(
      without(
        'reject.competitors',
        'reject.suppress',
        'reject.fake.stock-name',
        'reject.when.student',
        'qualify.dba',
        'score.organization.right-size',
        'status.qualified.score',
        'status.qualified.organization',
        'status.qualified.ready',
      ),
    );
    expect([coverage.given, coverage.answers]).toEqual([14, 34]);
  });

  it('is no demand of a status or bar for a lead that was rejected before', () => {
    const coverage = cover('{ email: ana@vega.com, title: Student, employees: 500, buying_stage: awareness }');
    expect(lacking(coverage, 'yes')).toEqual(
      without('require.email or phone', 'reject.when.student', 'score.organization.right-size', 'nurture.early'),
    );
    expect(lacking(coverage, 'no')).toEqual(
      without(
        'require.full_name',
        'reject.competitors',
        'reject.suppress',
        'qualify.dba',
        'score.contact.decider.decides',
      ),
    );
  });

  it('is one of the checks of a group', () => {
    const coverage = cover('{ full_name: Mickey Mouse, email: a@rival.com, phone: 555-555-5555 }');
    expect(lacking(coverage, 'yes')).not.toContain('reject.fake.phone 7');
    expect(lacking(coverage, 'yes')).not.toContain('reject.fake.stock-name 7');
    expect(lacking(coverage, 'yes')).not.toContain('reject.competitors 5');
  });

  it('adds up over examples', () => {
    const [qualified, poor] = ['{ need: yes, employees: 90, title: CEO,', '{ need: no, employees: 5, title: Typist,'];
    const contact = 'full_name: Ana Souza, email: ana@vega.com }';
    const coverage = cover(qualified + contact, poor + contact);
    for (const name of ['score.organization.right-size 15', 'ready.need 16', 'status.qualified.ready 18']) {
      expect([...lacking(coverage, 'yes'), ...lacking(coverage, 'no')]).not.toContain(name);
    }
  });

  it('is all of a definition that asks nothing', () => {
    expect(coveragePercent({ answers: 0, given: 0, open: [] })).toBe(100);
  });
});
