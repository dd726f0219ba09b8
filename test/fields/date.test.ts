import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/fields/calendar.ts';
import { date, settleDateOrder } from '../../src/fields/date.ts';

function read(text: string, dateOrder: 'dmy' | 'mdy' = 'mdy'): string | undefined {
  const { value } = date.read(text, { country: 'US', dateOrder, scale: 1, asOf: 20_000 });
  return value === undefined ? undefined : formatDay(value);
}

describe('date', () => {
  it.each([
    ['ISO', '2024-03-12', '2024-03-12'],
    ['ISO with a time', '2024-03-12 09:14', '2024-03-12'],
    ['ISO timestamp', '2024-03-12T09:14:00Z', '2024-03-12'],
    ['milliseconds', '2024-03-12T09:14:00.123Z', '2024-03-12'],
    ['an offset does not move the day', '2024-03-12T23:59:59-08:00', '2024-03-12'],
    ['an offset without colon', '2024-03-12T09:14:00+0000', '2024-03-12'],
    ['a named zone', '2024-03-12 09:14:00 UTC', '2024-03-12'],
    ['slashes, year first', '2024/3/12', '2024-03-12'],
    ['American with a time', '3/15/2024 2:30 PM', '2024-03-15'],
    ['American, comma before the time', '3/15/2024, 2:30:05 PM', '2024-03-15'],
    ['only possible day first', '15.03.2024', '2024-03-15'],
    ['two-digit year, only possible day first', '24/8/20', '2020-08-24'],
    ['two-digit year of the last century', '3/15/69', '1969-03-15'],
    ['two-digit year of this century', '3/15/68', '2068-03-15'],
    ['day, month name, year', '05 Mar 2024', '2024-03-05'],
    ['month name, day, year', 'Mar 5, 2024', '2024-03-05'],
    ['ordinal', 'March 5th, 2024', '2024-03-05'],
    ['Excel, short', '5-Mar-24', '2024-03-05'],
    ['with weekday', 'Tuesday, March 5, 2024', '2024-03-05'],
    ['with weekday and time', 'Tue, 05 Mar 2024 09:14:00 GMT', '2024-03-05'],
    ['SQL Server', 'Mar  5 2024  9:14AM', '2024-03-05'],
    ['German', '5. März 2024', '2024-03-05'],
    ['German, Austrian', '5. Jänner 2024', '2024-01-05'],
    ['French', '1er août 2024', '2024-08-01'],
    ['Spanish', '5 de marzo de 2024', '2024-03-05'],
    ['Portuguese', '5 de Fevereiro de 2024', '2024-02-05'],
    ['Dutch', '5 maart 2024', '2024-03-05'],
    ['Italian', '5 luglio 2024', '2024-07-05'],
    ['compact', '20240312', '2024-03-12'],
    ['serial', '45363', '2024-03-12'],
    ['serial with a time', '45363.9999', '2024-03-12'],
    ['first serial', '25569', '1970-01-01'],
    ['Unix seconds', '1710234840', '2024-03-12'],
    ['Unix milliseconds', '1710234840123', '2024-03-12'],
    ['29 February', '2/29/2024', '2024-02-29'],
    ['31 February', '2024-02-31', undefined],
    ['31 February, American', '2/31/2024', undefined],
    ['29 February of no leap year', '29 Feb 2023', undefined],
    ['neither order', '13/13/2024', undefined],
    ['zeros', '0000-00-00', undefined],
    ['the zero of .NET', '0001-01-01T00:00:00', undefined],
    ['compact and impossible', '20241312', undefined],
    ['a small number', '12345', undefined],
    ['a phone number', '5551234567', undefined],
    ['a year', '2024', undefined],
    ['a month', 'March 2024', undefined],
    ['a time that is none', '2024-03-12 29:14', undefined],
    ['mixed separators', '3/15-2024', undefined],
    ['words', 'last week', undefined],
    ['a word that is no month', '5 Foo 2024', undefined],
    ['hostile length', '1'.repeat(100_000), undefined],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['03/04/2024', 'mdy', '2024-03-04'],
    ['03/04/2024', 'dmy', '2024-04-03'],
    ['3/15/2024', 'dmy', '2024-03-15'],
    ['2/30/2024', 'dmy', undefined],
    ['2024-03-04', 'dmy', '2024-03-04'],
  ] as const)('%s in a column of %s', (text, order, expected) => {
    expect(read(text, order)).toBe(expected);
  });

  it('compares by day', () => {
    expect(date.keys(19_794)).toEqual(['2024-03-12']);
    expect(date.range?.(19_794)).toEqual({ min: 19_794, max: 19_794 });
  });
});

describe('settleDateOrder', () => {
  it.each([
    ['one value above 12 settles the column', ['1/2/2024', '3/15/2024'], 'mdy'],
    ['also with times', ['1/2/2024 9:00 AM', '15/3/2024 9:00'], 'dmy'],
    ['every value fits both', ['1/2/2024', '03/04/24'], undefined],
    ['no all-numeric dates', ['2024-03-15', '5 Mar 2024', '45363'], undefined],
    ['nothing', [], undefined],
    ['the majority', ['1/15/2024', '1/16/2024', '17/1/2024'], 'mdy'],
    ['a tie', ['1/15/2024', '17/1/2024'], undefined],
    ['impossible values say nothing', ['31/2/2024', '99/99/2024'], undefined],
    ['dots are day first', ['01.02.2024'], 'dmy'],
    ['unless the values say otherwise', ['01.02.2024', '01.15.2024'], 'mdy'],
  ] as const)('%s', (_, samples, expected) => {
    expect(settleDateOrder(samples)).toBe(expected);
  });
});
