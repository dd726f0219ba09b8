import { describe, expect, it } from 'vitest';
import { stateOfAgreement } from '../../src/definition/agreement.ts';
import type { Definition } from '../../src/definition/definition.ts';
import { meaningOf } from '../../src/definition/meaning.ts';
import { dayOf } from '../../src/fields/calendar.ts';
import { readDefinition } from '../../src/run/read-definition.ts';

function parse(yaml: string): Definition {
  const { definition, diagnostics } = readDefinition(yaml, 'leadq.yaml');
  if (!definition) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return definition;
}

const meaning = meaningOf(parse('leadq: 1\nrequire: [email]\n'));
const today = dayOf(2026, 11, 21);

function agreed(agreement: string) {
  return stateOfAgreement(parse(`leadq: 1\nrequire: [email]\nagreement: { ${agreement} }\n`), today);
}

const sales = `sales: { by: Bob, date: 2026-10-03, meaning: ${meaning} }`;

describe('stateOfAgreement', () => {
  it('knows nobody where nobody is named', () => {
    expect(agreed('')).toEqual({
      marketing: { state: 'missing' },
      sales: { state: 'missing' },
      reviewBy: undefined,
      overdue: false,
    });
  });

  it('tells who agreed to this meaning, to another, or to one that was not recorded', () => {
    expect(agreed(sales).sales).toEqual({ state: 'agreed', by: 'Bob', date: '2026-10-03' });
    expect(agreed(sales.replace(meaning, 'f'.repeat(64))).sales).toEqual({
      state: 'stale',
      by: 'Bob',
      date: '2026-10-03',
    });
    expect(agreed('sales: { by: Bob, date: 2026-10-03 }').sales).toEqual({
      state: 'unchecked',
      by: 'Bob',
      date: '2026-10-03',
    });
  });

  it.each([
    ['the day before', '2026-11-20', true],
    ['the day itself', '2026-11-21', false],
    ['the day after', '2026-11-22', false],
  ])('a review by %s is overdue or not', (_, day, overdue) => {
    expect(agreed(`review_by: ${day}`)).toMatchObject({ reviewBy: day, overdue });
  });
});
