import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/fields/calendar.ts';
import { timeline } from '../../src/fields/timeline.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: dayOf(2026, 11, 21) } as const;

describe('timeline, asked on 2026-11-21', () => {
  it.each([
    ['immediate', '2026-11-21..2026-11-21'],
    ['Immediately', '2026-11-21..2026-11-21'],
    ['NOW', '2026-11-21..2026-11-21'],
    ['ASAP', '2026-11-21..2026-11-21'],
    ['within 3 months', '2026-11-21..2027-02-21'],
    ['Within the next six months', '2026-11-21..2027-05-21'],
    ['within a year', '2026-11-21..2027-11-21'],
    ['< 3 months', '2026-11-21..2027-02-21'],
    ['Less than 1 month', '2026-11-21..2026-12-21'],
    ['next 30 days', '2026-11-21..2026-12-21'],
    ['3 months', '2026-11-21..2027-02-21'],
    ['3 months or less', '2026-11-21..2027-02-21'],
    ['0-3 months', '2026-11-21..2027-02-21'],
    ['3-6 months', '2027-02-22..2027-05-21'],
    ['3 – 6 Months', '2027-02-22..2027-05-21'],
    ['6 to 12 months', '2027-05-22..2027-11-21'],
    ['6 months to 1 year', '2027-05-22..2027-11-21'],
    ['1-2 years', '2027-11-22..2028-11-21'],
    ['12+ months', '2027-11-22..'],
    ['12 months +', '2027-11-22..'],
    ['> 12 months', '2027-11-22..'],
    ['More than a year', '2027-11-22..'],
    ['12 months or more', '2027-11-22..'],
    ['this month', '2026-11-21..2026-11-30'],
    ['this week', '2026-11-21..2026-11-22'],
    ['next week', '2026-11-23..2026-11-29'],
    ['this quarter', '2026-11-21..2026-12-31'],
    ['next quarter', '2027-01-01..2027-03-31'],
    ['this year', '2026-11-21..2026-12-31'],
    ['next year', '2027-01-01..2027-12-31'],
    ['Q3 2027', '2027-07-01..2027-09-30'],
    ["Q1'27", '2027-01-01..2027-03-31'],
    ['Q1-27', '2027-01-01..2027-03-31'],
    ['Q4', '2026-11-21..2026-12-31'],
    ['Q2', '2027-04-01..2027-06-30'],
    ['H1 2027', '2027-01-01..2027-06-30'],
    ['March 2027', '2027-03-01..2027-03-31'],
    ['2027-02', '2027-02-01..2027-02-28'],
    ['2027', '2027-01-01..2027-12-31'],
    ['by end of 2027', '2026-11-21..2027-12-31'],
    ['end of year', '2026-11-21..2026-12-31'],
    ['by the end of this quarter', '2026-11-21..2026-12-31'],
    ['before end of 2027', '2026-11-21..2027-12-31'],
    ['before 2027', undefined],
    ['end of Q1 2027', '2026-11-21..2027-03-31'],
    ['Q1 2026', '2026-01-01..2026-03-31'],
    ['3/15/2027', '2027-03-15..2027-03-15'],
    ['2027-03-15', '2027-03-15..2027-03-15'],
    ['by 2027-03-15', '2026-11-21..2027-03-15'],
    ['no plans', undefined],
    ['just looking', undefined],
    ['not sure', undefined],
    ['unknown', undefined],
    ['6-3 months', undefined],
    ['3', undefined],
    ['year', undefined],
    ['Q5 2027', undefined],
    ['2027-13', undefined],
  ])('%s', (text, expected) => {
    const { value } = timeline.read(text, context);
    expect(value === undefined ? undefined : timeline.keys(value)[0]).toBe(expected);
  });

  it('leaves the later bands open', () => {
    expect(timeline.read('12+ months', context).value).toEqual({ min: dayOf(2027, 11, 22), max: Infinity });
  });
});
