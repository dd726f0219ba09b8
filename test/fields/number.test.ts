import { describe, expect, it } from 'vitest';
import { number } from '../../src/fields/number.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function read(text: string, scale = 1): readonly [number, number] | undefined {
  const { value } = number.read(text, { ...context, scale });
  return value === undefined ? undefined : [value.min, value.max];
}

describe('number', () => {
  it.each([
    ['0', 0],
    ['42', 42],
    ['-5', -5],
    ['−5', -5],
    ['+5', 5],
    ['(500)', -500],
    ['25%', 25],
    ['12.5 %', 12.5],
    ['1,234', 1234],
    ['12,345,678', 12_345_678],
    ['1 001', 1001],
    ['1\u00a0001', 1001],
    ["1'234", 1234],
    ['1’234’567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['1,5', 1.5],
    ['1,50', 1.5],
    ['0,234', 0.234],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['1.234.567', 1_234_567],
    ['1.234', 1.234],
    ['1.234 Mitarbeiter', 1234],
    ['648125.0', 648_125],
    ['.5', 0.5],
    ['1.5e3', 1500],
    ['4.41E+11', 441_000_000_000],
    ['10k', 10_000],
    ['1.1M', 1_100_000],
    ['2.5 million', 2_500_000],
    ['5 Tsd.', 5000],
    ['500 employees', 500],
    ['~500', 500],
    ['approx. 1,200 people', 1200],
    ['ca. 300', 300],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected, expected]);
  });

  it.each([
    ['1-10', 1, 10],
    ['1,001-5,000', 1001, 5000],
    ['1.001-5.000', 1001, 5000],
    ['501-1.000', 501, 1000],
    ['1 001 – 5 000', 1001, 5000],
    ['501 to 1000 Employees', 501, 1000],
    ['501 bis 1.000 Mitarbeiter', 501, 1000],
    ['between 50 and 100', 50, 100],
    ['from 50 to 100', 50, 100],
    ['1-10 employees', 1, 10],
    ['5-10k', 5000, 10_000],
    ['5k-10k', 5000, 10_000],
    ['1.5-2.5', 1.5, 2.5],
    ['0.250-0.500', 0.25, 0.5],
    ['10k+', 10_000, Infinity],
    ['10001+', 10_001, Infinity],
    ['10.001+', 10_001, Infinity],
    ['10,001+ employees', 10_001, Infinity],
    ['500 or more', 500, Infinity],
    ['>= 500', 500, Infinity],
    ['at least 500', 500, Infinity],
    ['>500', 501, Infinity],
    ['over 500', 501, Infinity],
    ['more than 1,000', 1001, Infinity],
    ['< 10', -Infinity, 9],
    ['under 50', -Infinity, 49],
    ['less than 1k', -Infinity, 999],
    ['<= 10', -Infinity, 10],
    ['up to 50', -Infinity, 50],
    ['10 or less', -Infinity, 10],
    ['> 2.5', 2.5, Infinity],
  ])('%s', (text, min, max) => {
    expect(read(text)).toEqual([min, max]);
  });

  it.each([
    'abc',
    '5th Avenue',
    '12 monkeys',
    '1,23,4',
    '1.2.3',
    '1 2',
    '10-1',
    '5 mil',
    '$5',
    '12:30',
    '1-2-3',
    '-',
    '+',
    '()',
    '10k+-',
    'over',
    '555-555-5555',
    'Infinity',
    'NaN',
    '0x10',
    '1e999',
    '9'.repeat(100_000),
  ])('%s is unreadable', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it.each([
    ['the unit of the header', '482130', 482_130_000],
    ['without noise', '1.1', 1100],
    ['not beside a magnitude in the cell', '18.3 MM', 18_300_000],
    ['nor to percent', '25%', 25],
  ])('scales by %s', (_, text, expected) => {
    expect(read(text, 1000)).toEqual([expected, expected]);
  });

  it.each([
    ['Nov-50', 11, 50],
    ['10-Feb', 2, 10],
    ['Feb-10', 2, 10],
    ['2-Oct', 2, 10],
    ['02. Okt', 2, 10],
    ['10-Jan', 1, 10],
    ['Jan-10', 1, 10],
    ['1-Oct', 1, 10],
    ['5-Sep', 5, 9],
    ['9-May', 5, 9],
    ['Nov 20', 11, 20],
  ])('repairs %s', (text, min, max) => {
    expect(number.read(text, context)).toEqual({ text, value: { min, max }, damage: 'excel-date' });
  });

  it.each(['3-Apr', 'Dec-77', '31-Jan', '2024-02-10', '2/10/2024', '10.02.2024', '2024-02-10 00:00:00'])(
    'does not guess what %s was',
    (text) => {
      expect(number.read(text, context)).toEqual({ text, value: undefined, damage: 'excel-date' });
    },
  );

  it('leaves what is whole unmarked', () => {
    expect(number.read('11-50', context)).toEqual({ text: '11-50', value: { min: 11, max: 50 } });
  });

  it('compares by its ends', () => {
    expect(number.keys({ min: 201, max: 500 })).toEqual(['201..500']);
    expect(number.range?.({ min: 201, max: 500 })).toEqual({ min: 201, max: 500 });
  });
});
