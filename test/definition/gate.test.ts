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
    ['a negative number', 'lift<-0.5', { counter: 'lift', sign: '<', amount: -0.5, percent: false }],
    ['a way', 'by.source[A <b>].won>4', { counter: 'by.source[A <b>].won', sign: '>', amount: 4, percent: false }],
    [
      'a name of two words',
      'sources.Trade Show.won<1',
      { counter: 'sources.Trade Show.won', sign: '<', amount: 1, percent: false },
    ],
    [
      'a name with brackets',
      'by.source[A [EU] 5%].won>4',
      { counter: 'by.source[A [EU] 5%].won', sign: '>', amount: 4, percent: false },
    ],
    ['a way that breaks off', 'by.source.<5', undefined],
    ['an open bracket inside', 'by.source[We[binar].won<5', undefined],
    ['an open bracket', 'by.source[Webinar<5', undefined],
  ];
  it.each(cases)('%s', (_why, text, expected) => expect(parseGate(text)).toEqual(expected));
});
