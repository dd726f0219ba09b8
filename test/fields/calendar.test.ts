import { describe, expect, it } from 'vitest';
import { addMonths, addPeriod, civilOf, dayOf, formatDay, isDate, parsePeriod } from '../../src/fields/calendar.ts';

describe('dayOf and civilOf', () => {
  it.each([
    ['the epoch', [1970, 1, 1], 0],
    ['the day before it', [1969, 12, 31], -1],
    ['a leap day', [2000, 2, 29], 11016],
    ['the day after', [2000, 3, 1], 11017],
    ['before the epoch, a century that has no leap day', [1900, 3, 1], -25508],
    ['the eve of the change of the year', [2026, 12, 31], 20818],
  ] as const)('%s', (_, [year, month, day], expected) => {
    expect(dayOf(year, month, day)).toBe(expected);
    expect(civilOf(expected)).toEqual({ year, month, day });
  });

  it('agree with the platform on every day of 800 years', () => {
    for (let day = -146_097; day <= 146_097; day += 1) {
      const reference = new Date(day * 86_400_000);
      const date = {
        year: reference.getUTCFullYear(),
        month: reference.getUTCMonth() + 1,
        day: reference.getUTCDate(),
      };
      if (dayOf(date.year, date.month, date.day) !== day) throw new Error(`dayOf ${JSON.stringify(date)}`);
      const found = civilOf(day);
      if (found.day !== date.day || found.month !== date.month || found.year !== date.year) throw new Error(`${day}`);
    }
  });
});

describe('isDate', () => {
  it.each([
    ['31 February', [2024, 2, 31], false],
    ['29 February of a leap year', [2024, 2, 29], true],
    ['29 February of another', [2023, 2, 29], false],
    ['29 February 1900', [1900, 2, 29], false],
    ['29 February 2000', [2000, 2, 29], true],
    ['31 April', [2024, 4, 31], false],
    ['month 13', [2024, 13, 1], false],
    ['month 0', [2024, 0, 1], false],
    ['day 0', [2024, 1, 0], false],
  ] as const)('%s', (_, [year, month, day], expected) => {
    expect(isDate(year, month, day)).toBe(expected);
  });
});

describe('addMonths', () => {
  it.each([
    ['within a year', [2026, 3, 15], 3, '2026-06-15'],
    ['over the end of the year', [2026, 11, 21], 12, '2027-11-21'],
    ['clamped', [2026, 1, 31], 1, '2026-02-28'],
    ['clamped in a leap year', [2024, 1, 31], 1, '2024-02-29'],
    ['backwards, clamped', [2026, 3, 31], -1, '2026-02-28'],
    ['backwards over the start of the year', [2026, 1, 15], -13, '2024-12-15'],
  ] as const)('%s', (_, [year, month, day], count, expected) => {
    expect(formatDay(addMonths(dayOf(year, month, day), count))).toBe(expected);
  });
});

describe('parsePeriod', () => {
  it.each([
    ['30 days', { count: 30, unit: 'day' }],
    ['1 day', { count: 1, unit: 'day' }],
    ['2 weeks', { count: 2, unit: 'week' }],
    ['12 Months', { count: 12, unit: 'month' }],
    ['12 mos.', { count: 12, unit: 'month' }],
    ['2 quarters', { count: 6, unit: 'month' }],
    ['1 year', { count: 1, unit: 'year' }],
    ['2yrs', { count: 2, unit: 'year' }],
    ['12', undefined],
    ['months', undefined],
    ['-3 days', undefined],
    ['3 fortnights', undefined],
    ['3 days ago', undefined],
  ] as const)('%s', (text, expected) => {
    expect(parsePeriod(text)).toEqual(expected);
  });
});

it.each([
  [{ count: 30, unit: 'day' }, 1, '2024-03-30'],
  [{ count: 2, unit: 'week' }, -1, '2024-02-15'],
  [{ count: 1, unit: 'month' }, -1, '2024-01-29'],
  [{ count: 1, unit: 'year' }, 1, '2025-02-28'],
] as const)('addPeriod %j %i', (period, sign, expected) => {
  expect(formatDay(addPeriod(dayOf(2024, 2, 29), period, sign))).toBe(expected);
});
