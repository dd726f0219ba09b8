import { describe, expect, test } from 'vitest';
import { normaliseHeader, readUnit } from '../../src/fields/header.ts';

describe('normaliseHeader', () => {
  test.each([
    ['case and punctuation', 'E-Mail Address', 'emailaddress'],
    ['snake case', 'first_name', 'firstname'],
    ['camel case', 'NumberOfEmployees', 'numberofemployees'],
    ['a number sign', '# Employees', 'numberemployees'],
    ['accents', 'Prénom', 'prenom'],
    ['sharp s', 'Größe', 'grosse'],
    ['another script', 'Имя', 'имя'],
    ['padding', ' REVENUE ', 'revenue'],
    ['punctuation alone', '%-/', ''],
  ])('%s', (_why, header, expected) => {
    expect(normaliseHeader(header)).toBe(expected);
  });
});

describe('readUnit', () => {
  test.each([
    ['ZoomInfo', 'Revenue (in 000s USD)', { scale: 1000, currency: 'USD', bare: 'revenue' }],
    ['Evaboot', 'Company Revenue Min (Millions USD)', { scale: 1e6, currency: 'USD', bare: 'company revenue min' }],
    ['a range', 'Revenue Range (in USD)', { scale: 1, currency: 'USD', bare: 'revenue range' }],
    ['sign and letter', 'Revenue ($M)', { scale: 1e6, currency: 'USD', bare: 'revenue' }],
    ['German', 'Umsatz (in Tsd. EUR)', { scale: 1000, currency: 'EUR', bare: 'umsatz' }],
    ['German, one word', 'Umsatz in TEUR', { scale: 1000, currency: 'EUR', bare: 'umsatz' }],
    ['German millions', 'Umsatz [Mio. €]', { scale: 1e6, currency: 'EUR', bare: 'umsatz' }],
    ['French', "Chiffre d'affaires (k€)", { scale: 1000, currency: 'EUR', bare: "chiffre d'affaires" }],
    ['without brackets', 'Revenue in thousands', { scale: 1000, bare: 'revenue' }],
    ['snake case', 'annual_revenue_usd', { scale: 1, currency: 'USD', bare: 'annual revenue' }],
    ['a sign alone', 'Budget (£)', { scale: 1, currency: 'GBP', bare: 'budget' }],
    ['grouped zeros', "Revenue ($'000)", { scale: 1000, currency: 'USD', bare: 'revenue' }],
    ['brackets that hold no unit', 'Headcount (est.)', { scale: 1, bare: 'headcount (est.)' }],
    ['brackets that hold a unit and more', 'Budget (USD, approved)', { scale: 1, bare: 'budget (usd, approved)' }],
    ['no unit', 'Annual Revenue', { scale: 1, bare: 'annual revenue' }],
    ['a unit alone is the header', 'USD', { scale: 1, bare: 'usd' }],
  ])('%s', (_why, header, expected) => {
    expect(readUnit(header)).toEqual(expected);
  });
});
