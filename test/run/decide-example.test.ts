import { describe, expect, it } from 'vitest';
import type { Example } from '../../src/definition/definition.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import { exampleDecider } from '../../src/run/decide-example.ts';
import { AS_OF, definitionOf, listsOf } from '../lead.ts';

const DEFINITION = definitionOf(`
default_country: DE
lists: { ours: [vega.com] }
score:
  contact: { rules: [{ id: decides, if: { role: decision_maker }, points: 20 }] }
  organization: { rules: [{ id: ours, if: { company_domain: { in: lists.ours } }, points: 7 }] }
  interest:
    rules:
      - { id: recent, if: { last_activity: { within: 30 days } }, points: 5 }
      - { id: downloads, if: { activity: download, at_least: 2 }, points: 10 }
      - { id: no-demo, if: { none: [{ activity: requested_demo }] }, points: 1 }
  reach: { rules: [{ id: phone, if: { phone_status: valid }, points: 100 }] }
`);
const decide = exampleDecider(DEFINITION, listsOf(DEFINITION), AS_OF);

function score(lead: Example['lead'], { activities, asOf }: Partial<Example> = {}): number {
  return decide({ lead, activities, asOf }).decision.score;
}

describe('an example as a list of one lead', () => {
  it.each<[string, Example['lead'], Partial<Example>, number]>([
    ['of nothing', {}, {}, 0],
    ['a field that another one tells', { title: 'CEO' }, {}, 20],
    ['the same field given by itself', { role: 'decision_maker' }, {}, 20],
    ['a named list', { company_domain: 'vega.com' }, {}, 7],
    ['any text in a cell', { title: 'CEO, "the boss"\n' }, {}, 20],
    ['the country of the definition', { phone: '030 901820' }, {}, 100],
    ['within 30 days of the day of the test', { last_activity: '2026-11-01' }, {}, 5],
    ['not within 30 days of its own day', { last_activity: '2026-11-01' }, { asOf: dayOf(2026, 12, 2) }, 0],
    ['no word of activities', { email: 'ana@vega.de' }, {}, 0],
    ['no activities', { email: 'ana@vega.de' }, { activities: [] }, 1],
    ['one activity', {}, { activities: [{ type: 'download', day: AS_OF }] }, 1],
    [
      'several',
      {},
      {
        activities: [
          { type: 'download', day: AS_OF },
          { type: 'download', day: undefined },
        ],
      },
      11,
    ],
    ['whoever it is', { contact_id: '7' }, { activities: [{ type: 'requested_demo', day: AS_OF }] }, 0],
  ])('%s', (_why, lead, more, expected) => {
    expect(score(lead, more)).toBe(expected);
  });

  it('explains what it read of its lead', () => {
    const { criteria, facts } = decide({ lead: { title: 'CEO' }, activities: undefined, asOf: undefined }).explain();
    expect(facts.find(({ field }) => field === 'title')?.text).toBe('CEO');
    expect(criteria.find(({ id }) => id === 'decides')?.answer).toBe(true);
  });
});
