import fc from 'fast-check';
import examples from 'libphonenumber-js/examples.mobile.json';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/fields/kind.ts';
import { type Phone, phone } from '../../src/fields/phone.ts';
import { plainPhones } from '../../src/fields/plain-phone.ts';
import { PlainCell } from '../../src/fields/plain-reader.ts';
import { readPlain } from './read-plain.ts';

const plain = (text: string, country: string) => readPlain({ ...phone, plain: plainPhones }, text, country);
const read = (text: string, country: string) => phone.read(text, { country, dateOrder: 'mdy', scale: 1, asOf: 0 });

describe('plain numbers', () => {
  test.each([
    ['national', '(212) 736-5000', 'US', '+12127365000', '2127365000', 'us'],
    ['national with its prefix', '030 90187998', 'DE', '+493090187998', '3090187998', 'de'],
    ['international', '+49 30 90187998', 'US', '+493090187998', '3090187998', 'de'],
    ['of a country that shares the calling code', '604-688-0100', 'US', '+16046880100', '6046880100', 'ca'],
    ['of no country', '+800 1234 5678', 'US', '+80012345678', '12345678', ''],
    ['of exchange 555', '212-555-7100', 'US', '+12125557100', '2125557100', 'us5'],
    ['of an exchange 555 elsewhere', '+90 212 555 71 00', 'US', '+902125557100', '2125557100', 'tr'],
    ['of another exchange', '212-554-5555', 'US', '+12125545555', '2125545555', 'us'],
    ['a prefix that changes into another', '011 15 2345-6789', 'AR', '+5491123456789', '91123456789', 'ar'],
    ['abroad', '0049 30 90187998', 'FR', '+493090187998', '3090187998', 'de'],
    ['a zero in brackets', '+45 (0)33 12 34 56', 'US', '+4533123456', '33123456', 'dk'],
    ['spaces around it', ' 212 736 5000 ', 'US', '+12127365000', '2127365000', 'us'],
  ])('%s: %s', (_, text, country, key, rest, ofClass) => {
    expect(plain(text, country)).toEqual({ key, rest, ofClass });
  });

  test.each([
    ['blank', ''],
    ['a space', ' '],
    ['no digits', '+-()'],
    ['too short', '212-736-500'],
    ['unassigned', '123-456-7890'],
    ['of no calling code', '+999 123 456'],
    ['a country without a plan', '212-736-5000', 'XX'],
    ['a decimal', '0309018799.0', 'DE'],
    ['a decimal and a space', '0309018799.0 ', 'DE'],
    ['an extension', '212-736-5000 x12'],
    ['letters for digits', '1-800-FLOWERS'],
    ['two numbers', '212-736-5000 / 212-736-5001'],
    ['a plus behind digits', '1+2127365000'],
    ['a quote', '"212-736-5000'],
    ['a tab', '212\t736\t5000'],
    ['NUL', '212\x3b6\u00005000'],
    ['no-break spaces', '212\u00a0736\u00a05000'],
    ['full-width digits', '２１２７３６５０００'],
    ['longer than anybody writes', `212-736-5000${' '.repeat(40)}`],
    ['digits without end', '2127365000'.repeat(100)],
  ])('not %s: %s', (_, text, country = 'US') => {
    expect(plain(text, country)).toBeUndefined();
  });

  test('only the bytes of the cell', () => {
    expect(plain('', 'US')).toBeUndefined();
    expect(plain('212-736-500', 'US')).toBeUndefined();
    expect(plain('+1212736500', 'US')).toBeUndefined();
  });

  test('a reader for each country', () => {
    const [german, french] = ['DE', 'FR'].map((country) => plainPhones.reader({ country }));
    const [ourCell, theirCell] = [new PlainCell(), new PlainCell()];
    const ours = Buffer.from('030 90187998');
    const theirs = Buffer.from('01 70 18 77 58');
    expect(german.read(ours, 0, ours.length, ourCell)).toBe(true);
    expect(french.read(theirs, 0, theirs.length, theirCell)).toBe(true);
    expect(Buffer.from(ourCell.text).toString('latin1', 0, ourCell.keyEnd)).toBe('+493090187998');
    expect(Buffer.from(theirCell.text).toString('latin1', 0, theirCell.keyEnd)).toBe('+33170187758');
  });
});

test.each([
  ['of its plan', '(212) 736-5000', '2127365000'],
  ['of none, which others may still write so', '(212) 736-500', '212736500'],
])('restOf a number %s', (_, text, rest) => {
  const { value } = read(text, 'US');
  expect(value && plainPhones.restOf(value)).toBe(rest);
});

interface Plan {
  readonly country: string;
  readonly callingCode: string;
  readonly pattern: string;
  readonly trunk: string;
  readonly example: string;
}

const mobile: Record<string, string | undefined> = examples;
const plans = Object.entries(metadata.countries).map(([country, [callingCode, , pattern, , , trunk]]): Plan => {
  return { country, callingCode, pattern, trunk: trunk || '', example: mobile[country] ?? '212' } as Plan;
});
const countries = plans.map(({ country }) => country);

/** National numbers of a plan: an example, nearly one, some that it has, and random ones. */
function nationals({ example, pattern }: Plan): fc.Arbitrary<string> {
  const near = fc
    .tuple(fc.nat(example.length - 1), fc.stringMatching(/^\d{0,2}$/))
    .map(([at, digits]) => example.slice(0, at) + digits + example.slice(at + 1));
  const own = fc.stringMatching(new RegExp(`^(?:${pattern})$`));
  return fc.oneof(fc.constant(example), near, own, fc.stringMatching(/^\d{0,16}$/));
}

/** Ways to write a national number that need no closer look, and some that do. */
const forms: readonly ((plan: Plan, national: string) => string)[] = [
  (_, national) => national,
  ({ trunk }, national) => `${trunk}${national}`,
  ({ callingCode }, national) => `+${callingCode}${national}`,
  ({ callingCode }, national) => `+${callingCode}(0)${national}`,
  ({ callingCode }, national) => `${callingCode}${national}`,
  ({ callingCode }, national) => `00${callingCode}${national}`,
  (_, national) => `${national}.0`,
];
const separators = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '-',
  '.',
  ' (',
  ') ',
  '/',
  '~',
  '(0)',
  '+',
  'x',
  '"',
  '\u00a0',
  'é',
  '\0',
);

/** A number of a plan as written, and in a list of which country it stands. */
function cellsOf(plan: Plan): fc.Arbitrary<{ readonly home: string; readonly text: string }> {
  const home = fc.constantFrom(plan.country, ...countries);
  const parts = fc.tuple(home, nationals(plan), fc.constantFrom(...forms), fc.array(separators, { maxLength: 24 }));
  return parts.map(([where, national, form, between]) => {
    const text = [...form(plan, national)].map((character, i) => character + (between[i] ?? '')).join('');
    return { home: where, text };
  });
}

/** A plain cell says what is read from its text, and every valid number of nothing but ASCII digits is plain. */
function holds({ home, text }: { readonly home: string; readonly text: string }): void {
  const trimmed = text.trim();
  const cell: Cell<Phone> = trimmed === '' ? { text: '', value: undefined } : read(trimmed, home);
  const found = plain(text, home);
  if (found !== undefined) {
    expect(cell.value).toMatchObject({ e164: found.key, national: found.rest, extension: '', valid: true });
    expect(cell.value?.country?.toLowerCase() ?? '').toBe(found.ofClass.slice(0, 2));
    expect(cell.value && phone.keys(cell.value)).toEqual([found.key]);
    expect(cell.value && plainPhones.restOf(cell.value)).toBe(found.rest);
    expect(cell.damage).toBeUndefined();
  } else if (/^\+?\d{1,16}$/.test(trimmed)) {
    expect(cell.value?.valid).toBe(false);
  }
}

test('are read as their texts are, in all countries', () => {
  for (const plan of plans) fc.assert(fc.property(cellsOf(plan), holds), { numRuns: 20 });
});

/** So many that no regular expression is asked any more. */
const MANY = 5_000;

const ofMany = new Set(['US', 'DE', 'GB', 'AU', 'AR', 'BR', 'CN', 'JP', 'IT', 'AG', 'KZ', 'FI']);

test.each(plans.filter(({ country }) => ofMany.has(country)))(
  'are read as their texts are after many of $country',
  (plan) => {
    const some = fc.sample(cellsOf(plan), 50);
    const reader = plainPhones.reader(plan);
    const cell = new PlainCell();
    for (let times = 0; times < MANY; times++) {
      const bytes = Buffer.from(some[times % some.length].text);
      reader.read(bytes, 0, bytes.length, cell);
    }
    fc.assert(fc.property(cellsOf(plan), holds), { numRuns: 200 });
  },
);
