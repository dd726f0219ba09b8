import { describe, expect, test } from 'vitest';
import { isWrittenAsPhone, looksLikePhone, phone, phoneProblem } from '../../src/fields/phone.ts';

const read = (text: string, country: string) => phone.read(text, { country, dateOrder: 'mdy', scale: 1, asOf: 0 });

describe('valid numbers', () => {
  test.each([
    ['national', '(212) 555-0100', 'US', '+12125550100', 'US'],
    ['national with its prefix', '1 212 555 0100', 'US', '+12125550100', 'US'],
    ['of another country that shares the calling code', '604-688-0100', 'US', '+16046880100', 'CA'],
    ['told by leading digits', '+1 876 927 1234', 'DE', '+18769271234', 'JM'],
    ['shared by Russia and Kazakhstan', '+7 701 123 45 67', 'US', '+77011234567', 'KZ'],
    ['Jersey in the plan of Britain', '01534 123456', 'GB', '+441534123456', 'JE'],
    ['the trunk zero of Britain', '020 7946 0018', 'GB', '+442079460018', 'GB'],
    ['a trunk zero in brackets', '+44 (0)20 7946 0018', 'US', '+442079460018', 'GB'],
    ['a trunk zero where the country has none', '+45 (0)33 12 34 56', 'US', '+4533123456', 'DK'],
    ['the zero of Italy belongs to the number', '+39 06 1234 5678', 'US', '+390612345678', 'IT'],
    ['a prefix that changes into another', '011 15 2345-6789', 'AR', '+5491123456789', 'AR'],
    ['the trunk eight of Russia', '8 (495) 123-45-67', 'RU', '+74951234567', 'RU'],
    ['abroad by 00', '0049 89 12345678', 'FR', '+498912345678', 'DE'],
    ['abroad by 011', '011 44 20 7946 0018', 'US', '+442079460018', 'GB'],
    ['abroad by a prefix of elsewhere', '0044 20 7946 0018', 'US', '+442079460018', 'GB'],
    ['abroad by the prefix of Japan', '010 1 212 555 0100', 'JP', '+12125550100', 'US'],
    ['00 behind a plus', '+0044 20 7946 0018', 'US', '+442079460018', 'GB'],
    ['its own calling code without a plus', '49 89 12345678', 'DE', '+498912345678', 'DE'],
    ['a number of no country', '+800 1234 5678', 'US', '+80012345678', undefined],
    ['dots, slashes and tildes', '030/123.45~67', 'DE', '+49301234567', 'DE'],
    ['full-width', '＋４４　２０　７９４６　００１８', 'US', '+442079460018', 'GB'],
    ['Arabic-Indic digits', '٠٢٠ ٧٩٤٦ ٠٠١٨', 'GB', '+442079460018', 'GB'],
    ['invisible marks of a copied number', '\u202a+1 212‑555‑0100\u202c', 'DE', '+12125550100', 'US'],
    ['a tel URI', 'tel:+1-212-555-0100', 'DE', '+12125550100', 'US'],
    ['a label', 'Mobile: 212-555-0100', 'US', '+12125550100', 'US'],
    ['a remark', '212-555-0100 (home)', 'US', '+12125550100', 'US'],
    ['an apostrophe of a spreadsheet', "'+12125550100", 'DE', '+12125550100', 'US'],
    ['a decimal of a data frame', '2125550100.0', 'US', '+12125550100', 'US'],
    ['letters for digits', '1-800-FLOWERS', 'US', '+18003569377', 'US'],
    ['two numbers', '212-555-0100 / 212-555-0101', 'US', '+12125550100', 'US'],
    ['two lines', '212-555-0100\n212-555-0101', 'US', '+12125550100', 'US'],
  ])('%s: %s', (_, input, home, e164, country) => {
    const { value } = read(input, home);
    expect(value).toMatchObject({ e164, country, extension: '', valid: true });
    expect(value && phone.keys(value)).toEqual([e164]);
  });
});

describe('extensions', () => {
  test.each([
    ['x', '212-555-0100x12', 'US', '12'],
    ['ext.', '212-555-0100, ext. 12', 'US', '12'],
    ['in brackets', '212-555-0100 (extension 12)', 'US', '12'],
    ['a sharp sign', '212-555-0100 #12', 'US', '12'],
    ['a sharp sign at the end', '212-555-0100-12#', 'US', '12'],
    ['letters for digits', '1-800-FLOWERS x12', 'US', '12'],
    ['pauses', '212-555-0100,,12', 'US', '12'],
    ['RFC 3966', 'tel:+1-212-555-0100;ext=12', 'US', '12'],
    ['a label with a sharp sign', '(212) 555-0100 Ext.#: 12', 'US', '12'],
    ['one that is #5', '212-555-0100#5', 'US', '5'],
    ['a choice of a menu', '212-555-0100 option 3', 'US', '3'],
    ['Japanese', '03-1234-5678 内線12', 'JP', '12'],
    ['German', '030 1234567 Durchwahl 12', 'DE', '12'],
    ['German, short', '030 1234567 DW 12', 'DE', '12'],
    ['French', '01 42 68 53 00 poste 12', 'FR', '12'],
    ['Portuguese', '(11) 91234-5678 ramal 12', 'BR', '12'],
    ['Spanish', '55 1234 5678 anexo 012', 'MX', '012'],
  ])('%s: %s', (_, input, home, extension) => {
    expect(read(input, home).value).toMatchObject({ extension, valid: true });
  });
});

describe('numbers that are none', () => {
  test.each([
    ['without an area code', '555-5555', 'US', '+15555555'],
    ['an area code that is not assigned', '(123) 456-7890', 'US', '+11234567890'],
    ['too long', '212-555-0100-999', 'US', '+12125550100999'],
    ['too short', '+49', 'US', '+49'],
    ['an unassigned calling code', '+999 123 456', 'US', '+999123456'],
    ['a zero before the calling code', '+092 111 0000', 'US', '+0921110000'],
    ['home through the prefix of elsewhere', '001-212-555-0100', 'US', '+10012125550100'],
    ['drama numbers that no plan has', '+44 7700 900123', 'US', '+447700900123'],
    ['a country without a plan', '212-555-0100', 'XX', '+2125550100'],
    ['digits gathered from a sentence', 'room 212, floor 55, desk 50100', 'US', '+12125550100'],
  ])('%s: %s', (_, input, home, e164) => {
    expect(read(input, home).value).toMatchObject({ e164, valid: false });
  });

  test.each([
    ['no digits', 'n/a'],
    ['a hyphen', '-'],
    ['a plus', '+'],
    ['an essay', `${'call me '.repeat(40)}212-555-0100`],
  ])('%s', (_, input) => {
    expect(read(input, 'US')).toEqual({ text: input, value: undefined });
  });

  test('digits lost to a spreadsheet', () => {
    expect(read('4.42079E+11', 'GB')).toEqual({ text: '4.42079E+11', value: undefined, damage: 'excel-exponent' });
  });
});

test.each([
  ['of its plan', '212-736-5000', 'US', undefined],
  ['of a plan that is shared', '+1 876 927 1234', 'DE', undefined],
  ['too short', '212-736', 'US', 'too-short'],
  ['nothing after the calling code', '+1', 'US', 'too-short'],
  ['too long', '212-736-5000-999', 'US', 'too-long'],
  ['between two lengths', '444 1 4444', 'TR', 'wrong-length'],
  ['of no range', '(123) 736-5000', 'US', 'unassigned'],
  ['of no range of no country', '+800 123 4567', 'US', 'too-short'],
  ['of no calling code', '+999 123 456', 'US', 'no-plan'],
  ['of a country without a plan', '212-736-5000', 'XX', 'no-plan'],
  ['gathered from a sentence', 'room 212, floor 73, desk 65000', 'US', 'not-alone'],
])('phoneProblem: %s', (_, input, home, problem) => {
  const { value } = read(input, home);
  expect(value && phoneProblem(value)).toBe(problem);
});

test.each([
  ['digits alone', '212736500', true],
  ['with an extension', '212-736-5000 ext. 12', true],
  ['with a label', 'Call: 212-736-5000', false],
  ['with a letter too many', '+499821958a', false],
  ['with an extension left out', '2127365000x', false],
])('isWrittenAsPhone: %s', (_, input, expected) => {
  expect(isWrittenAsPhone(input)).toBe(expected);
});

test.each([
  ['a national number', '(212) 555-0100', true],
  ['an international number', '+44 20 7946 0018', true],
  ['ten digits', '2125550100', true],
  ['a local number', '555-0100', true],
  ['an extension', '212.555.0100 x12', true],
  ['a date', '2024-03-12', false],
  ['a day', '12.03.2024', false],
  ['a ZIP+4 code', '94107-1234', false],
  ['a range', '1000-5000', false],
  ['an amount', '12500000', false],
  ['an IP address', '192.168.1.101', false],
  ['a name', 'Jane', false],
])('looksLikePhone: %s', (_, input, expected) => {
  expect(looksLikePhone(input)).toBe(expected);
});
