import { describe, expect, test } from 'vitest';
import { DigitRoom } from '../../src/fields/digit-room.ts';
import { compilePrefix } from '../../src/fields/phone-prefix.ts';

/** What is left of digits, and whether they have the prefix: of the first that are asked about, and after many. */
function stripped(source: string, rule: string | 0, text: string) {
  const prefix = compilePrefix(source, rule);
  const room = new DigitRoom();
  const strip = () => {
    room.fill(0);
    const digits = room.put(text);
    return prefix && { rest: room.text(prefix.strip(digits, room)), begins: prefix.begins(digits, room) };
  };
  const first = strip();
  for (let times = 0; times < 5_000; times++) strip();
  expect(strip()).toEqual(first);
  return first;
}

describe('prefixes', () => {
  test.each([
    ['a digit', '0', 0, '0301', '301'],
    ['a digit that is not there', '0', 0, '301', '301'],
    ['the whole', '0', 0, '0', ''],
    ['no digits', '0', 0, '', ''],
    ['the first of two that fit', '0|00', 0, '0030', '030'],
    ['the second', '0|180020', 0, '18002012', '12'],
    ['a pattern', '00|99(?:[01469]|55)', 0, '99512', '99512'],
    ['another', '00|99(?:[01469]|55)', 0, '995512', '12'],
    ['a pattern that captures nothing', '(183[12])|0', '0', '0298765432', '298765432'],
    ['a pattern that may be nothing', '0?(?:(11)15)?', '9$1', '11234', '11234'],
    ['one that changes into another', '0?(?:(11)15)?', '9$1', '0111523456789', '91123456789'],
    ['only of the whole', '([457]\\d{6})$|1', '268$1', '4601234', '2684601234'],
    ['not of more', '([457]\\d{6})$|1', '268$1', '46012345', '46012345'],
    ['captured, and left out', '0(1\\d)?', 0, '01723', '23'],
  ])('%s: %s, %s', (_, source, rule, text, rest) => {
    expect(stripped(source, rule as string | 0, text)?.rest).toBe(rest);
  });

  test.each([
    ['fixed', '268|658', '6581', true],
    ['fixed, and not there', '268|658', '6681', false],
    ['of a pattern', '8001|8[024]9', '849', true],
    ['of a pattern, and not there', '8001|8[024]9', '800', false],
  ])('%s: %s', (_, source, text, expected) => {
    expect(stripped(source, 0, text)?.begins).toBe(expected);
  });

  test('there is none', () => {
    expect(compilePrefix(0)).toBeUndefined();
    expect(compilePrefix('')).toBeUndefined();
    expect(compilePrefix(undefined)).toBeUndefined();
  });
});
