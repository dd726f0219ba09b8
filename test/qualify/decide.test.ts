import { describe, expect, it } from 'vitest';
import { decide } from '../lead.ts';

const DEFINITION = `
lists: { rivals: [Rival Ltd, rival.com], ours: [SQL Server Administrator], friends: [mickey@friendly.com] }
require: [full_name, { any: [email, phone] }]
reject:
  competitors: lists.rivals
  fake: { allow: lists.friends }
  when: [{ id: student, if: { title: { has_word: student } } }]
qualify: [{ id: dba, if: { title: { has_phrase: lists.ours } } }]
score:
  contact:
    profiles:
      - { id: decider, max: 30, rules: [{ id: decides, if: { role: decision_maker }, points: 40 }] }
      - { id: user, max: 20, rules: [{ id: uses, if: { department: information_technology }, points: 20 }] }
  organization:
    max: 40
    rules:
      - { id: right-size, if: { employees: { between: [200, 5000] } }, points: 30 }
      - { id: too-small, if: { employees: { at_most: 10 } }, points: -20 }
      - { id: known-budget, if: { budget: allocated }, points: 5 }
ready:
  need: { if: { need: { is: yes } } }
status:
  qualified: { score: 50, organization: 20 }
  nurture: { score: 20 }
bars:
  - { id: mql, score: 30 }
  - { id: sal, score: 60 }
nurture:
  - { track: early, if: { buying_stage: awareness } }
  - { track: complete, if: { missing: [employees] } }
`;

const CIO = { full_name: 'Ana Souza', email: 'ana@vega.com', company: 'Vega Foods', title: 'CIO' };

describe('from conditions to a status', () => {
  it.each([
    ['1: a competitor by its domain', { ...CIO, email: 'ana@mail.rival.com' }, 'rejected', ['competitor-domain']],
    [
      '1: a competitor by its name, whatever its form',
      { ...CIO, company: 'RIVAL, Limited' },
      'rejected',
      ['competitor-name'],
    ],
    ['1: whole words only', { ...CIO, company: 'Rival Foods' }, 'nurture', ['meets-nurture', 'decides']],
    ['1: a rule of the definition', { ...CIO, title: 'Student' }, 'rejected', ['student']],
    [
      '1: before 2, which is still reported',
      { ...CIO, title: 'Student', email: '' },
      'rejected',
      ['student', 'missing-email-or-phone'],
    ],
    ['2: something required', { ...CIO, full_name: '' }, 'rejected', ['missing-full_name']],
    [
      '2: an unreadable address is no address',
      { ...CIO, email: 'ana at vega' },
      'rejected',
      ['missing-email-or-phone', 'invalid-email'],
    ],
    [
      '4: qualified by itself, before any score',
      { ...CIO, title: 'Senior SQL Server Administrator' },
      'qualified',
      ['auto-dba', 'uses'],
    ],
    ['5: score and section', { ...CIO, employees: '500' }, 'qualified', ['meets-qualified', 'decides', 'right-size']],
    [
      '6: score without the section',
      { ...CIO, budget: 'allocated' },
      'nurture',
      ['meets-nurture', 'decides', 'known-budget'],
    ],
    ['7: too little', { ...CIO, employees: '5' }, 'rejected', ['below-nurture', 'decides', 'too-small']],
    ['proof rejects alone', { ...CIO, email: 'ana@mailinator.com' }, 'rejected', ['disposable-email']],
    [
      'a sign alone is only reported',
      { ...CIO, full_name: 'Mickey Mouse' },
      'nurture',
      ['meets-nurture', 'decides', 'stock-name'],
    ],
    [
      'two signs about different things reject',
      { ...CIO, full_name: 'Mickey Mouse', company: 'Acme' },
      'rejected',
      ['stock-name', 'placeholder-company'],
    ],
    [
      'two signs about one thing do not',
      { ...CIO, phone: '+49 30 901820', email: 'nobody', email_status: 'bounced' },
      'nurture',
      ['meets-nurture', 'decides', 'invalid-email', 'bounced-email'],
    ],
    [
      'an allow list wins over signs',
      { ...CIO, full_name: 'Mickey Mouse', company: 'Acme', email: 'mickey@friendly.com' },
      'nurture',
      ['meets-nurture', 'decides'],
    ],
  ])('%s', (_why, lead, status, reasons) => {
    const decision = decide(DEFINITION, lead);
    expect([decision.status, decision.reasons]).toEqual([status, reasons]);
  });

  it('nurtures the incomplete where the definition says so', () => {
    const definition =
      'require: { fields: [full_name, email], otherwise: nurture }\nnurture: [{ track: complete, if: { missing: email } }]';
    const { status, reasons, track, missing } = decide(definition, { full_name: 'Ana Souza', email: '' });
    expect([status, reasons, track, missing]).toEqual(['nurture', ['missing-email'], 'complete', ['email']]);
  });

  it('takes first and last name for a full name, and half of it for none', () => {
    const definition = 'require: [full_name]\nstatus: { nurture: { score: 0 } }';
    expect(decide(definition, { first_name: 'Ana', last_name: 'Souza' }).status).toBe('nurture');
    expect(decide(definition, { first_name: 'Ana', last_name: ' ' }).reasons).toEqual(['missing-full_name']);
    expect(decide(definition, { first_name: 'Test', last_name: 'Test' }).reasons).toEqual(['placeholder-name']);
    expect(decide(definition, { first_name: 'Test', last_name: 'Null' }).status).toBe('nurture');
  });

  it("reads a phone number as in the lead's own country, whatever column comes first", () => {
    const definition = 'reject: { fake: { phone: proof } }\nstatus: { nurture: { score: 0 } }';
    const number = '030 9018 2044';
    expect(decide(definition, { phone: number, country: 'Germany' }).status).toBe('nurture');
    expect(decide(definition, { country: 'US', phone: number }).reasons).toEqual(['invalid-phone']);
    expect(decide(definition, { phone: number, country: 'Atlantis' }).reasons).toEqual(['invalid-phone']);
  });

  it('names the first nurture track that holds', () => {
    expect(decide(DEFINITION, { ...CIO, buying_stage: 'awareness' }).track).toBe('early');
    expect(decide(DEFINITION, CIO).track).toBe('complete');
  });

  it('clears bars in order, each with those before it', () => {
    expect(decide(DEFINITION, { ...CIO, employees: '500' }).bar).toBe('sal');
    expect(decide(DEFINITION, CIO).bar).toBe('mql');
    expect(decide(DEFINITION, { ...CIO, title: 'Typist' }).bar).toBe('');
    expect(decide(DEFINITION, { ...CIO, employees: '500', company: 'Rival Ltd' }).bar).toBe('');
  });
});

describe('scores', () => {
  it('caps a section, and does not floor it', () => {
    expect(decide(DEFINITION, CIO).score).toBe(30);
    expect(decide(DEFINITION, { ...CIO, employees: '5' }).score).toBe(10);
    expect(decide(DEFINITION, { ...CIO, title: '', employees: '5' }).score).toBe(-20);
  });

  it('counts the best profile and names it; the first on a tie', () => {
    expect(decide(DEFINITION, CIO).contactProfile).toBe('decider');
    expect(decide(DEFINITION, { ...CIO, title: 'System administrator' }).contactProfile).toBe('user');
    expect(decide(DEFINITION, { ...CIO, title: '' }).contactProfile).toBe('decider');
  });

  it('adds what is unknown to the interval, before caps', () => {
    const { score, scoreMin, scoreMax } = decide(DEFINITION, CIO);
    expect([score, scoreMin, scoreMax]).toEqual([30, 10, 65]);
    const known = decide(DEFINITION, { ...CIO, employees: '500', budget: 'allocated' });
    expect([known.scoreMin, known.score, known.scoreMax]).toEqual([65, 65, 65]);
  });

  it('names the unknown fields that could lift the lead, the strongest first', () => {
    expect(decide(DEFINITION, CIO).missing).toEqual(['employees', 'budget']);
    expect(decide(DEFINITION, { ...CIO, employees: '5' }).missing).toEqual([]);
    expect(decide(DEFINITION, { ...CIO, employees: '500' }).missing).toEqual([]);
  });

  it('names what a person is asked: the title for a role, unless the title is known and does not tell it', () => {
    const lead = { full_name: 'Ana Souza', email: 'ana@vega.com' };
    expect(decide(DEFINITION, lead).missing).toEqual(['title', 'employees', 'budget']);
    expect(decide(DEFINITION, { ...lead, title: 'Zyx' }).missing).toEqual(['role', 'employees', 'budget']);
    expect(decide('require: [role, email_type]', { company: 'Vega' }).missing).toEqual(['title', 'email']);
  });
});
