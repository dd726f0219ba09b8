import { expect, it } from 'vitest';
import { isExponent } from '../../src/fields/exponent.ts';

it.each([
  ['a phone number that was', '4.41E+11', true],
  ['decimal comma', '4,41E+11', true],
  ['round', '5E+09', true],
  ['small letter', '4.41e+11', true],
  ['digits', '441000000000', false],
  ['a hexadecimal id', '441E11', false],
  ['a fraction', '4.41E-05', false],
  ['not normalised', '44.1E+11', false],
])('%s', (_, text, expected) => {
  expect(isExponent(text)).toBe(expected);
});
