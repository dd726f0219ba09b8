import { describe, expect, it } from 'vitest';
import { parseGate } from '../../src/definition/gate.ts';

describe('parseGate', () => {
  const cases: [why: string, text: string, expected: ReturnType<typeof parseGate>][] = [
    ['a percentage', 'qualified<5%', { counter: 'qualified', sign: '<', amount: 5, percent: true }],
    ['a number', 'unreadable>0', { counter: 'unreadable', sign: '>', amount: 0, percent: false }],
    ['blanks', ' disposable-email > 2.5 % ', { counter: 'disposable-email', sign: '>', amount: 2.5, percent: true }],
    ['no counter', '<5%', undefined],
    ['no number', 'qualified<', undefined],
    ['another sign', 'qualified<=5%', undefined],
    ['something behind', 'qualified<5% or so', undefined],
    ['a negative number', 'qualified<-5', undefined],
  ];
  it.each(cases)('%s', (_why, text, expected) => expect(parseGate(text)).toEqual(expected));
});
