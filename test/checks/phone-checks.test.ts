import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { doubtfulPhone } from '../../src/checks/doubtful-phone.ts';
import { checks } from '../../src/checks/index.ts';
import { invalidPhone } from '../../src/checks/invalid-phone.ts';
import { placeholderPhone } from '../../src/checks/placeholder-phone.ts';
import { phone } from '../../src/fields/phone.ts';
import { AS_OF, decide } from '../lead.ts';

const context = { asOf: AS_OF, country: 'US', lists: {}, competitors: [], suppress: [] };
const read = (text: string, country: string) => phone.read(text, { country, dateOrder: 'mdy', scale: 1, asOf: AS_OF });

/** The checks of phones that find something in a number as written in a country. */
function found(text: string, country: string): string[] {
  const cell = read(text, country);
  const ofPhones = checks.filter(({ group }) => group === 'phone');
  return ofPhones.filter((check) => check.compile(context, 'phone')(cell) === true).map(({ id }) => id);
}

const evidenceOf = (check: Check, text: string, country: string) =>
  check.evidence?.(read(text, country), context, 'phone');

describe('numbers that nobody has', () => {
  test.each([
    ['one digit', '555-555-5555', 'US'],
    ['one digit with the trunk prefix', '1-111-111-1111', 'US'],
    ['one digit without an area', '555-5555', 'US'],
    ['zeros', '000-000-0000', 'US'],
    ['zeros, which also lead abroad', '0000000000', 'DE'],
    ['zeros after a calling code', '+44 0000 000000', 'US'],
    ['a calling code of the same digit', '+99 999 999 9999', 'US'],
    ['upwards', '(123) 456-7890', 'US'],
    ['upwards from zero', '0123456789', 'DE'],
    ['upwards from the calling code', '+1234567890', 'US'],
    ['downwards', '098-765-4321', 'US'],
    ['upwards without an area', '123-4567', 'US'],
    ['three digits over and over', '123-123-1231', 'US'],
    ['two digits over and over', '1010101010', 'US'],
    ['one digit among the toll-free', '888-888-8888', 'US'],
    ['one digit, as in America, elsewhere', '555-555-5555', 'GB'],
    ['one digit, and one Indian has it', '99999 99999', 'IN'],
    ['in order, and Bedford has it', '01234 567890', 'GB'],
    ['in order, and Paris has it', '01 23 45 67 89', 'FR'],
    ['with an extension', '555-555-5555 x123', 'US'],
    ['North America, first', '(212) 555-0100', 'US'],
    ['North America, last, in Canada', '+1 604 555 0199', 'DE'],
    ['North America without an area', '555-0123', 'US'],
    ['North America with an extension', '212-555-0143 ext. 4', 'US'],
    ['London', '020 7946 0018', 'GB'],
    ['Leeds', '0113 496 0999', 'GB'],
    ['Birmingham', '+44 121 496 0000', 'US'],
    ['Tyneside', '0191 498 0123', 'GB'],
    ['Northern Ireland', '028 9649 6123', 'GB'],
    ['Cardiff', '029 2018 0456', 'GB'],
    ['no area of the United Kingdom', '01632 960123', 'GB'],
    ['mobile in the United Kingdom', '07700 900999', 'GB'],
    ['freephone in the United Kingdom', '08081 570000', 'GB'],
    ['premium in the United Kingdom', '0909 8790123', 'GB'],
    ['all of the United Kingdom', '03069 990123', 'GB'],
    ['Sydney', '(02) 5550 1234', 'AU'],
    ['Perth', '08 7010 9876', 'AU'],
    ['mobile in Australia', '0491 570 156', 'AU'],
    ['the last mobile in Australia', '+61 491 579 760', 'US'],
    ['freephone in Australia', '1800 160 401', 'AU'],
    ['local rate in Australia', '1300 975 711', 'AU'],
    ['Paris', '01 99 00 12 34', 'FR'],
    ['Brittany', '02 61 91 00 00', 'FR'],
    ['mobile in France', '+33 6 39 98 99 99', 'US'],
    ['Berlin', '030 23125 678', 'DE'],
    ['mobile in Germany', '0171 39200 12', 'DE'],
    ['Ireland', '020 911 2345', 'IE'],
    ['mobile in Sweden', '070-174 06 05', 'SE'],
  ])('%s: %s', (_, text, country) => {
    expect(found(text, country)[0]).toBe('placeholder-phone');
  });
});

describe('numbers that could be somebody’s', () => {
  test.each([
    ['next to the block of North America', '(212) 555-0200', 'US', ['doubtful-phone']],
    ['directory assistance', '212-555-1212', 'US', ['doubtful-phone']],
    ['a toll-free 555 number', '800-555-8355', 'US', []],
    ['555 as an area of its own country', '+49 555 0100', 'US', []],
    ['0100 in another exchange', '(212) 554-0100', 'US', []],
    ['next to the block of London', '020 7946 1018', 'GB', []],
    ['next to the block of Tyneside', '0191 496 0123', 'GB', []],
    ['next to the mobile block of the United Kingdom', '07700 901123', 'GB', ['invalid-phone']],
    ['the digits of London in Maine', '(207) 946-0018', 'US', []],
    ['next to a mobile number kept in Australia', '0491 570 155', 'AU', []],
    ['next to the block of Sydney', '02 5551 1234', 'AU', []],
    ['next to the block of Paris', '01 99 10 12 34', 'FR', []],
    ['next to the mobile block of France', '06 38 98 12 34', 'FR', []],
    ['next to the block of Sweden', '070-174 06 04', 'SE', []],
    ['one digit in a plan of short numbers', '22 22 22 22', 'NO', ['doubtful-phone']],
    ['in order in a plan of short numbers', '98 76 54 32', 'DK', ['doubtful-phone']],
    ['pairs, as Danes like them', '70 70 70 70', 'DK', []],
    ['triples, as Spaniards like them', '612 612 612', 'ES', []],
    ['in order but for the area', '08-123 456 78', 'SE', []],
    ['zeros at the end', '0800 000000', 'GB', []],
    ['nearly one digit', '222-222-2223', 'US', ['invalid-phone']],
    ['short', '12345', 'US', ['invalid-phone']],
    ['a wrong digit', '123-456-7891', 'US', ['invalid-phone']],
    ['an area that was opened lately', '(821) 711-5848', 'US', []],
    ['an extension of one digit throughout', '212-736-5000 x55555', 'US', []],
  ])('%s: %s', (_, text, country, codes) => {
    expect(found(text, country)).toEqual(codes);
  });
});

test.each([
  [placeholderPhone, '555-555-5555', 'US', '5555555555', 'one digit throughout'],
  [placeholderPhone, '0123456789', 'DE', '123456789', 'digits in order'],
  [placeholderPhone, '123-123-1231', 'US', '1231231231', 'the same digits over and over'],
  [placeholderPhone, '07700 900123', 'GB', '+447700900123', 'kept for fiction by Ofcom'],
  [doubtfulPhone, '04 444 4444', 'AE', '44444444', 'one digit throughout'],
  [doubtfulPhone, '212-555-1212', 'US', '2125551212', 'in an exchange without subscribers'],
  [invalidPhone, '+49', 'US', '+49', 'too short for its numbering plan'],
  [invalidPhone, '212-736-50001', 'US', '+121273650001', 'too long for its numbering plan'],
  [invalidPhone, '444 1 4444', 'TR', '+9044414444', 'of a length that its numbering plan does not have'],
  [invalidPhone, '123-456-7891', 'US', '+11234567891', 'in a range that its numbering plan does not use'],
  [invalidPhone, '+999 123 456', 'US', '+999123456', 'in no numbering plan'],
  [invalidPhone, 'room 212, floor 73, desk 65000', 'US', '+12127365000', 'gathered from a longer text'],
])('evidence of $id: %s', (check, text, country, match, is) => {
  const tables = check === invalidPhone ? { package: 'libphonenumber-js' } : {};
  expect(evidenceOf(check, text, country)).toEqual({ match, is, ...tables });
});

test('an ordinary person is not rejected for a doubtful or invalid number alone', () => {
  const lead = { full_name: 'Ana Souza', email: 'ana.souza@vega-foods.de' };
  const statusOf = (number: string) => decide('status: { nurture: { score: 0 } }', { ...lead, phone: number }).status;
  expect(statusOf('+47 22 22 22 22')).toBe('nurture');
  expect(statusOf('212-555-1212')).toBe('nurture');
  expect(statusOf('212-736-500')).toBe('nurture');
  expect(statusOf('555-555-5555')).toBe('rejected');
  expect(statusOf('212-555-0143')).toBe('rejected');
});
