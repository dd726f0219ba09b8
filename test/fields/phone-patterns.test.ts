import { expect, test } from 'vitest';
import { PhonePatterns } from '../../src/fields/phone-patterns.ts';

const FIRST = 0b01;
const SECOND = 0b10;

function matches(patterns: PhonePatterns, text: string, wanted: number, others = wanted): boolean {
  return patterns.matches(Buffer.from(`7${text}7`), 1, 1 + text.length, wanted, others);
}

test('says the same of the first texts and of those after many', () => {
  const patterns = new PhonePatterns(['[1-4]\\d{2}', '4\\d{2,3}']);
  const answers = (text: string) => [FIRST, SECOND, FIRST | SECOND].map((wanted) => matches(patterns, text, wanted));
  for (let times = 0; times < 2_000; times++) {
    expect(answers('123')).toEqual([true, false, true]);
    expect(answers('412')).toEqual([true, true, true]);
    expect(answers('4123')).toEqual([false, true, true]);
    expect(answers('512')).toEqual([false, false, false]);
    expect(answers('')).toEqual([false, false, false]);
  }
});

test('nothing matches where nothing is wanted', () => {
  expect(matches(new PhonePatterns(['1']), '1', 0)).toBe(false);
});

test('one pattern and another, of the first texts and of those after many', () => {
  const patterns = new PhonePatterns(['[1-4]\\d{2}', '4\\d{2,3}']);
  for (let times = 0; times < 5_000; times++) {
    expect(matches(patterns, '412', FIRST, SECOND)).toBe(true);
    expect(matches(patterns, '123', FIRST, SECOND)).toBe(false);
    expect(matches(patterns, '4123', FIRST, SECOND)).toBe(false);
    expect(matches(patterns, '123', FIRST, 0)).toBe(false);
  }
});
