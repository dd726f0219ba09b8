import { describe, expect, it } from 'vitest';
import { judge } from '../../src/criteria/judge.ts';
import { ask, type Question } from './ask.ts';

describe('at_least, at_most, above, below, between', () => {
  const questions: Question[] = [
    ['more', 'employees', 'at_least', '200', '201', true],
    ['as many', 'employees', 'at_least', '200', '200', true],
    ['fewer', 'employees', 'at_least', '200', '199', false],
    ['a band above', 'employees', 'at_least', '200', '201-500', true],
    ['a band below', 'employees', 'at_least', '200', '11-50', false],
    ['a band around', 'employees', 'at_least', '200', '51-200', undefined],
    ['a band open above', 'employees', 'at_least', '200', '10k+', true],
    ['a band open above, from below', 'employees', 'at_least', '20k', '10k+', undefined],
    ['an unreadable number', 'employees', 'at_least', '200', 'many', undefined],
    ['a short form', 'employees', 'at_least', '10k', '10,000', true],

    ['as many at most', 'employees', 'at_most', '200', '200', true],
    ['more than at most', 'employees', 'at_most', '200', '201', false],
    ['a band open above, at most', 'employees', 'at_most', '200', '10k+', false],
    ['a band around, at most', 'employees', 'at_most', '300', '201-500', undefined],

    ['above', 'employees', 'above', '200', '201', true],
    ['not above itself', 'employees', 'above', '200', '200', false],
    ['a band up to it', 'employees', 'above', '200', '51-200', false],
    ['a band from it', 'employees', 'above', '200', '200-500', undefined],
    ['below', 'employees', 'below', '200', '199', true],
    ['not below itself', 'employees', 'below', '200', '200', false],
    ['a band from it, below', 'employees', 'below', '200', '200-500', false],
    ['above, unreadable', 'employees', 'above', '200', '?', undefined],

    ['the lower end', 'employees', 'between', ['200', '5000'], '200', true],
    ['the upper end', 'employees', 'between', ['200', '5000'], '5000', true],
    ['beside it', 'employees', 'between', ['200', '5000'], '5001', false],
    ['a band inside', 'employees', 'between', ['200', '5000'], '201-500', true],
    ['a band across an end', 'employees', 'between', ['200', '5000'], '51-500', undefined],
    ['a band around both ends', 'employees', 'between', ['200', '5000'], '1-10000', undefined],

    ['money', 'revenue', 'at_least', '$1M', '$1.2 million', true],
    ['money without a currency in the definition', 'revenue', 'at_least', '1M', '€2M', true],
    ['money without a currency in the data', 'revenue', 'at_least', '$1M', '2,000,000', true],
    ['another currency', 'revenue', 'at_least', '$1M', '€2M', undefined],
    ['another currency, above', 'revenue', 'above', '$1M', '€2M', undefined],
    ['a band of money', 'revenue', 'between', ['$1M', '$5M'], '$1M - $5M', true],
    ['a currency on one bound counts', 'revenue', 'between', ['1M', '$5M'], '€2M', undefined],

    ['a day', 'created', 'at_least', '2026-01-01', '2026-01-01', true],
    ['the day before', 'created', 'at_least', '2026-01-01', '12/31/2025', false],
    ['after', 'created', 'above', '2026-01-01', '2026-01-02', true],
    ['between days', 'created', 'between', ['2025-01-01', '2025-12-31'], '2025-06-30', true],
    ['no day', 'created', 'below', '2026-01-01', 'soon', undefined],
    ['a plan', 'purchase_timeline', 'at_most', '2026-12-31', 'within 3 months', true],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });
});

describe('within, older_than', () => {
  // Today is 31 March 2026.
  const questions: Question[] = [
    ['today', 'created', 'within', '30 days', '2026-03-31', true],
    ['the first day', 'created', 'within', '30 days', '2026-03-01', true],
    ['the day before', 'created', 'within', '30 days', '2026-02-28', false],
    ['a month is a calendar month, clamped', 'created', 'within', '1 month', '2026-02-28', true],
    ['the day before the month', 'created', 'within', '1 month', '2026-02-27', false],
    ['tomorrow', 'created', 'within', '30 days', '2026-04-01', false],
    ['no day', 'created', 'within', '30 days', 'recently', undefined],

    ['plans: soon', 'purchase_timeline', 'within', '12 months', 'within 3 months', true],
    ['plans: too late', 'purchase_timeline', 'within', '3 months', '6-12 months', false],
    ['plans: perhaps', 'purchase_timeline', 'within', '6 months', '3-12 months', undefined],
    ['plans: the last day', 'purchase_timeline', 'within', '1 year', '2027-03-31', true],
    ['plans: the day after', 'purchase_timeline', 'within', '1 year', '2027-04-01', false],
    ['plans: over', 'purchase_timeline', 'within', '1 year', '2026-03-30', false],
    ['plans: none', 'purchase_timeline', 'within', '1 year', 'just looking', undefined],

    ['long ago', 'created', 'older_than', '1 month', '2026-02-27', true],
    ['not longer ago', 'created', 'older_than', '1 month', '2026-02-28', false],
    ['not yet', 'created', 'older_than', '1 month', '2027-01-01', false],
    ['nobody knows', 'created', 'older_than', '1 month', '?', undefined],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });
});

describe('under', () => {
  const questions: Question[] = [
    ['a code below', 'naics', 'under', ['5112', '5415'], '541512', true],
    ['the code itself', 'naics', 'under', '5112', '5112', true],
    ['a successor', 'naics', 'under', '5112', '513210', true],
    ['a sector that spans codes', 'naics', 'under', '31-33', '325412', true],
    ['another code', 'naics', 'under', '5112', '541512', false],
    ['a code above', 'naics', 'under', '511210', '5112', false],
    ['one of several codes', 'naics', 'under', '5415', '238220; 541512', true],
    ['codes of a list', 'naics', 'under', 'lists.sectors', '511210', true],
    ['no code', 'naics', 'under', '5112', 'Software', undefined],
    ['SIC', 'sic', 'under', '737', '7372', true],
    ['another SIC', 'sic', 'under', '737', '7311', false],
    ['a subdomain', 'company_domain', 'under', 'mit.edu', 'https://csail.mit.edu', true],
    ['the domain itself', 'company_domain', 'under', 'mit.edu', 'www.mit.edu', true],
    ['a domain with the same end', 'company_domain', 'under', 'mit.edu', 'summit.edu', false],
    ['a domain above', 'company_domain', 'under', 'csail.mit.edu', 'mit.edu', false],
    ['no domain', 'company_domain', 'under', 'mit.edu', 'none', undefined],
  ];
  it.each(questions)('%s', (_why, field, operator, operand, cell, answer) => {
    expect(ask(field, operator, operand, cell)).toBe(answer);
  });
});

describe('judge', () => {
  const all = { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY };
  it('answers unknown only where both answers are possible', () => {
    expect(judge(all, all)).toBe(true);
    expect(judge(all, { min: 0, max: 1 })).toBeUndefined();
    expect(judge({ min: 2, max: 3 }, { min: 0, max: 1 })).toBe(false);
  });
});
