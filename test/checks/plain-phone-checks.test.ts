import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from '../../src/checks/check.ts';
import { digitPattern, makePattern } from '../../src/checks/digit-pattern.ts';
import { doubtfulPhone } from '../../src/checks/doubtful-phone.ts';
import { keptForFictionBy, mayBeKeptForFiction } from '../../src/checks/fiction-blocks.ts';
import { invalidPhone } from '../../src/checks/invalid-phone.ts';
import { placeholderPhone } from '../../src/checks/placeholder-phone.ts';
import { type Phone, phone } from '../../src/fields/phone.ts';
import { plainPhones } from '../../src/fields/plain-phone.ts';
import { readPlain } from '../fields/read-plain.ts';

const context = { asOf: 0, country: 'US', lists: {}, competitors: [], suppress: [] };
const checks = [placeholderPhone, doubtfulPhone, invalidPhone];

/** Asks about digits that stand among others. */
const standsOut = (check: Check, digits: string) => check.standsOut?.(Buffer.from(`5${digits}5`), 1, 1 + digits.length);

describe('which plain numbers stand out', () => {
  test.each([
    ['a number like others', '2127365000', []],
    ['one digit', '2222222222', ['placeholder-phone', 'doubtful-phone']],
    ['in order', '9876543210', ['placeholder-phone', 'doubtful-phone']],
    ['over and over', '612612612', ['placeholder-phone', 'doubtful-phone']],
    ['short and over and over', '70707070', []],
    ['nearly one digit', '2222222223', []],
    ['kept for fiction in North America', '2125550143', ['placeholder-phone', 'doubtful-phone']],
    ['kept for fiction in London', '2079460018', ['placeholder-phone']],
    ['in exchange 555', '2125557100', []],
    ['toll-free in exchange 555', '8005557100', ['doubtful-phone']],
  ])('%s: %s', (_, digits, ids) => {
    expect(checks.filter((check) => standsOut(check, digits)).map(({ id }) => id)).toEqual(ids);
  });
});

const digits = fc.stringMatching(/^\d{0,14}$/);
const patterned = fc
  .tuple(fc.stringMatching(/^\d{1,3}$/), fc.constantFrom(0, 1, 9), fc.integer({ min: 4, max: 12 }))
  .map(([start, step, length]) => {
    const numbers = [...start].map(Number);
    for (let i = numbers.length; i < length; i++) numbers.push((numbers[i - start.length] + step) % 10);
    return numbers.join('');
  });
const nearly = fc
  .tuple(patterned, fc.nat(13), fc.nat(9))
  .map(([text, at, digit]) => text.slice(0, at) + digit + text.slice(at + 1));

test('makePattern says of bytes what digitPattern says of texts', () => {
  const holds = (text: string) => {
    const bytes = Buffer.from(`5${text}5`);
    expect(makePattern(bytes, 1, 1 + text.length)).toBe(digitPattern(text) !== undefined);
  };
  fc.assert(fc.property(fc.oneof(digits, patterned, nearly), holds), { numRuns: 2_000 });
});

/** National numbers, by country, with many of those that checks look for. */
const cells = fc
  .tuple(
    fc.constantFrom('US', 'CA', 'JM', 'GB', 'AU', 'FR', 'DE', 'IE', 'SE', 'NO', 'DK', 'ES', 'IN', 'TR', 'AE'),
    fc.oneof(
      patterned,
      nearly,
      fc.stringMatching(/^[2-9]\d\d555\d{4}$/),
      fc.stringMatching(/^[2-9]\d\d55501\d\d$/),
      fc.stringMatching(/^8(?:00|33|44|55|66|77|88)555\d{4}$/),
      fc.stringMatching(/^(?:2079460|1632960|7700900|8081570)\d{3}$/),
      fc.stringMatching(/^(?:[2378](?:5550|7010)\d{4}|1800160401|49157\d{4})$/),
      fc.stringMatching(/^(?:19900|26191|35301|46571|53649|63998)\d{4}$/),
      fc.stringMatching(/^(?:3023125|6990009|2091\d\d)\d{3}$/),
      fc.stringMatching(/^[2-9]\d{6,9}$/),
    ),
    fc.constantFrom('', '+1', '+44', '+61', '+33', '+49', '+353', '+46', '+90'),
  )
  .map(([country, national, code]) => ({ country, text: code + national }));

test('plain numbers that do not stand out are answered as others of their class', () => {
  let answered = 0;
  const holds = ({ country, text }: { readonly country: string; readonly text: string }) => {
    const found = readPlain({ ...phone, plain: plainPhones }, text, country);
    if (found === undefined) return;
    const cell = phone.read(text, { country, dateOrder: 'mdy', scale: 1, asOf: 0 });
    if (keptForFictionBy(cell.value as Phone) !== undefined) {
      expect(mayBeKeptForFiction(Buffer.from(found.rest), 0, found.rest.length)).toBe(true);
    }
    for (const check of checks) {
      if (standsOut(check, found.rest)) continue;
      answered++;
      const expected = check === doubtfulPhone && found.ofClass.endsWith('5');
      expect([check.id, check.compile(context, 'phone')(cell)]).toEqual([check.id, expected]);
    }
  };
  fc.assert(fc.property(cells, holds), { numRuns: 10_000 });
  expect(answered).toBeGreaterThan(5_000);
});
