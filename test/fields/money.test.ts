import { describe, expect, it } from 'vitest';
import { money } from '../../src/fields/money.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('money', () => {
  it.each([
    ['$1.2M', 1_200_000, 'USD'],
    ['18.3 MM', 18_300_000, undefined],
    ['€ 3 Mio', 3_000_000, 'EUR'],
    ['3 Mio. €', 3_000_000, 'EUR'],
    ['1,5 Mrd. EUR', 1_500_000_000, 'EUR'],
    ['1.5bn €', 1_500_000_000, 'EUR'],
    ['USD 5 bn', 5_000_000_000, 'USD'],
    ['5bn USD', 5_000_000_000, 'USD'],
    ['US$5,000,000', 5_000_000, 'USD'],
    ['2.5 billion', 2_500_000_000, undefined],
    ['(500)', -500, undefined],
    ['($500)', -500, 'USD'],
    ['-$500', -500, 'USD'],
    ['$-500', -500, 'USD'],
    ['£1,234.56', 1234.56, 'GBP'],
    ['€ 1.234', 1234, 'EUR'],
    ['€ 1.234.567,89', 1_234_567.89, 'EUR'],
    ['€ 1.5', 1.5, 'EUR'],
    ['$1.234', 1.234, 'USD'],
    ['1.234 M€', 1_234_000, 'EUR'],
    ['648125.0', 648_125, undefined],
    ['¥5,000', 5000, 'JPY'],
    ['₹5 Cr', 50_000_000, 'INR'],
    ['Rs. 12,34,567', 1_234_567, 'INR'],
    ['A$5m', 5_000_000, 'AUD'],
    ['C$5m', 5_000_000, 'CAD'],
    ['NZ$5m', 5_000_000, 'NZD'],
    ['HK$5m', 5_000_000, 'HKD'],
    ['R$ 5 milhões', 5_000_000, 'BRL'],
    ['$5M CAD', 5_000_000, 'CAD'],
    ['$5M USD', 5_000_000, 'USD'],
    ['CHF 1’000’000', 1_000_000, 'CHF'],
    ['5 million dollars', 5_000_000, 'USD'],
    ['500 000 kr', 500_000, undefined],
    ['0', 0, undefined],
  ])('%s', (text, amount, currency) => {
    const expected = currency === undefined ? { min: amount, max: amount } : { min: amount, max: amount, currency };
    expect(money.read(text, context)).toEqual({ text, value: expected });
  });

  it.each([
    ['$1M - $5M', { min: 1_000_000, max: 5_000_000, currency: 'USD' }],
    ['$1-5M', { min: 1_000_000, max: 5_000_000, currency: 'USD' }],
    ['$500K to $1M', { min: 500_000, max: 1_000_000, currency: 'USD' }],
    ['€1.000-5.000', { min: 1000, max: 5000, currency: 'EUR' }],
    ['$10M+', { min: 10_000_000, max: Infinity, currency: 'USD' }],
    ['> $1M', { min: 1_000_000.01, max: Infinity, currency: 'USD' }],
    ['Under $1M', { min: -Infinity, max: 999_999.99, currency: 'USD' }],
    ['up to 5 Mio. EUR', { min: -Infinity, max: 5_000_000, currency: 'EUR' }],
  ])('%s', (text, expected) => {
    expect(money.read(text, context).value).toEqual(expected);
  });

  it.each([
    ['the header names it', '5M', 'EUR', 'EUR'],
    ['the cell wins', '£5M', 'EUR', 'GBP'],
    ['a dollar is the dollar of the header', '$5M', 'AUD', 'AUD'],
    ['but not its euro', '$5M', 'EUR', 'USD'],
    ['a crown is the crown of the header', '5M kr', 'SEK', 'SEK'],
    ['but not its dollar', '5M kr', 'USD', undefined],
    ['a yen sign in a column of yuan', '¥5M', 'CNY', 'CNY'],
  ])('%s', (_, text, ofHeader, expected) => {
    expect(money.read(text, { ...context, currency: ofHeader }).value?.currency).toBe(expected);
  });

  it('multiplies by the unit of the header what names none', () => {
    const inThousands = { ...context, scale: 1000, currency: 'USD' };
    expect(money.read('482130', inThousands).value).toEqual({ min: 482_130_000, max: 482_130_000, currency: 'USD' });
    expect(money.read('$5M', inThousands).value).toEqual({ min: 5_000_000, max: 5_000_000, currency: 'USD' });
  });

  it.each(['$5M - €10M', 'USD', '$', '5 mil', 'unknown', '0.0 ONE', '$5 per month', '$10M - $1M'])(
    '%s is unreadable',
    (text) => {
      expect(money.read(text, context)).toEqual({ text, value: undefined });
    },
  );

  it('never takes a date for an amount', () => {
    expect(money.read('Nov-50', context)).toEqual({ text: 'Nov-50', value: undefined, damage: 'excel-date' });
  });

  it('compares by ends and currency', () => {
    expect(money.keys({ min: 1, max: 5, currency: 'USD' })).toEqual(['1..5 USD']);
    expect(money.keys({ min: 1, max: 5 })).toEqual(['1..5']);
  });
});
