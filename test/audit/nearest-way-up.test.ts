import { describe, expect, it } from 'vitest';
import { nearestWayUp } from '../../src/audit/nearest-way-up.ts';
import { type Activity, ActivityIndex } from '../../src/qualify/activities.ts';
import { AS_OF, definitionOf, listsOf } from '../lead.ts';
import { compileFully, decideLead, listLead } from './listed-lead.ts';

const DEFINITION = `

require: [full_name, { any: [email, phone] }]
reject:
  when: [{ id: student, if: { title: { has_word: student } } }]
qualify: [{ id: dba, if: { title: { has_phrase: database administrator } } }]
score:
  contact:
    rules:
      - { id: decides, if: { role: decision_maker }, points: 30 }
      - { id: business, if: { email_type: business }, points: 10 }
  organization:
    max: 40
    rules:
      - { id: right-size, if: { employees: { between: [200, 5000] } }, points: 30 }
      - { id: too-small, if: { employees: { at_most: 10 } }, points: -20 }
      - { id: known-budget, if: { budget: allocated }, points: 20 }
ready:
  need: { if: { need: { is: yes } } }
status:
  qualified: { score: 60, organization: 20, ready: [need] }
  nurture: { score: 20 }
`;

const CIO = { full_name: 'Ana Souza', email: 'ana@vega.com', title: 'CIO' };

/** The ways as `field example`, with a `!` before a fact that would have to be different. */
function waysUp(lead: Readonly<Record<string, string>>, repeats = () => false, yaml = DEFINITION) {
  const definition = definitionOf(yaml);
  const listed = { ...listLead(compileFully(definition, listsOf(definition)), lead), repeats };
  const { to, ways, final } = nearestWayUp(listed, decideLead(listed).decision);
  const texts = ways.map(({ facts }) =>
    facts.map(({ field, example, known }) => `${known ? '!' : ''}${field} ${example}`),
  );
  return { to, final, ways: texts };
}

describe('the nearest way up', () => {
  it.each([
    [
      'nurtured: every smallest set of unknown facts',
      CIO,
      'qualified',
      [
        ['employees 200', 'need yes'],
        ['budget allocated', 'need yes'],
      ],
    ],
    [
      'a role is asked through the title',
      { full_name: 'Ana Souza', email: 'ana@gmail.com' },
      'nurture',
      [['title Chief Executive Officer'], ['employees 200'], ['budget allocated']],
    ],
    [
      'a role is asked itself where the title does not tell it',
      { full_name: 'Ana Souza', email: 'ana@gmail.com', title: 'Zyx', employees: '5000', budget: 'none', need: 'yes' },
      'qualified',
      [['role decision_maker']],
    ],
    [
      'the type of an address is asked through the address',
      {
        full_name: 'Ana Souza',
        phone: '+49 30 901820',
        title: 'CIO',
        employees: '100',
        budget: 'allocated',
        need: 'yes',
      },
      'qualified',
      [['email maria.keller@brightloom.io']],
    ],
    [
      'a range may turn out to be in the right part of it',
      { ...CIO, employees: '51-1000', budget: 'none' },
      'qualified',
      [['employees 200', 'need yes']],
    ],
    [
      'what is required is supplied',
      { full_name: 'Ana Souza', title: 'CIO' },
      'nurture',
      [['email maria.keller@gmail.com'], ['phone +49 30 901820']],
    ],
    [
      'what rejects would have to be different',
      { ...CIO, title: 'Student' },
      'nurture',
      [['!title Chief Executive Officer']],
    ],
    ['a fake would have to be different', { ...CIO, phone: '555-555-5555' }, 'nurture', [['!phone +49 30 901820']]],
    [
      'both fakes would have to be different',
      { ...CIO, full_name: 'Johnny Prospect', phone: '555-555-5555' },
      'nurture',
      [['!full_name Maria Keller', '!phone +49 30 901820']],
    ],
    [
      'of two signs one is enough',
      { ...CIO, full_name: 'Mickey Mouse', company: 'Acme' },
      'nurture',
      [['!full_name Maria Keller'], ['!company Brightloom Software']],
    ],
    [
      'known facts are only left where no unknown one helps',
      { ...CIO, employees: '5', need: 'yes', budget: 'allocated' },
      'qualified',
      [['!employees 5001'], ['!title database administrator']],
    ],
    ['nothing above qualified', { ...CIO, employees: '200', need: 'yes' }, undefined, []],
    ['nobody who asked not to be contacted', { ...CIO, do_not_contact: 'yes' }, 'nurture', []],
  ])('%s', (_why, lead, to, ways) => {
    expect(waysUp(lead)).toMatchObject({ to, ways });
  });

  it('says what no fact undoes', () => {
    expect(waysUp({ ...CIO, do_not_contact: 'yes' }).final).toEqual(['do-not-contact']);
    expect(waysUp({ ...CIO, title: 'Student' }).final).toEqual([]);
  });

  it('lets go of what was read from a cell that would be different', () => {
    const yaml = `
reject: { when: [{ id: gatekeeper, if: { role: gatekeeper } }] }
qualify: [{ id: ours, if: { title: { has_phrase: zyx quux } } }]`;
    expect(waysUp({ title: 'Assistant to the CEO' }, () => false, yaml).ways).toEqual([['!title zyx quux']]);
  });

  it('promises nothing to a lead that would repeat an earlier one', () => {
    expect(waysUp({ full_name: 'Ana Souza', title: 'CIO' }, () => true).ways).toEqual([]);
  });
});

describe('the nearest way up by activities', () => {
  const YAML = `
score:
  interest:
    rules:
      - { id: demo, if: { activity: requested_demo }, points: 20 }
      - { id: downloads, if: { activity: download, within: 90 days }, points: 5, each: true, max: 15 }
status: { qualified: { score: 30 }, nurture: { score: 15 } }
`;
  const definition = definitionOf(YAML);
  const compiled = compileFully(definition, {}, true);

  /** The ways as `type times`, each decided again with an activity list that has them. */
  function waysOf(did: readonly Activity[]) {
    const decideAfter = (more: readonly Activity[]) => {
      const activities = new ActivityIndex(compiled.activityMeasures, AS_OF);
      for (const activity of [...did, ...more]) activities.add(undefined, 'ana@vega.com', activity);
      const lead = { ...listLead(compiled, { email: 'ana@vega.com' }), activities };
      return { lead, decision: decideLead(lead).decision };
    };
    const { lead, decision } = decideAfter([]);
    return nearestWayUp(lead, decision).ways.map(({ facts, status }) => {
      const more = facts.flatMap(({ example, times }) =>
        Array.from({ length: times }, () => ({ types: [example], day: AS_OF })),
      );
      expect(decideAfter(more).decision.status).toBe(status);
      return facts.map(({ field, example, times }) => `${field} ${example} ${times}`);
    });
  }

  it('is what the lead may do', () => {
    expect(waysOf([])).toEqual([['activity requested_demo 1'], ['activity download 3']]);
    expect(waysOf([{ types: ['requested_demo'], day: AS_OF - 5 }])).toEqual([['activity download 2']]);
  });

  it('counts what it did before', () => {
    const download = { types: ['download'], day: AS_OF - 5 };
    expect(waysOf([download, download])).toEqual([['activity requested_demo 1'], ['activity download 1']]);
    expect(waysOf([download, download, download])).toEqual([['activity requested_demo 1']]);
  });
});
