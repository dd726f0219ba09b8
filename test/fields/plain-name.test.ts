import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { name } from '../../src/fields/name.ts';
import { silentWords } from '../../src/fields/name-words.ts';
import { readPlain } from './read-plain.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

describe('plain names', () => {
  test.each([
    ['Smith', 'smith'],
    ['JANE ANN', 'jane ann'],
    ['Le Tan Quoc', 'le tan quoc'],
    ['x', 'x'],
  ])('%s', (text, key) => {
    expect(readPlain(name, text)).toEqual({ key, rest: key, ofClass: '' });
  });

  test.each([
    'Dr Smith',
    'Smith Jr',
    'Mr',
    'Smith, Jane',
    "O'Neil",
    'Zoë',
    'Jane  Doe',
    ' Jane',
    'Jane ',
    'J. Doe',
    'Anne-Marie',
    'Jane2',
    '',
  ])('not %s', (text) => {
    expect(readPlain(name, text)).toBeUndefined();
  });
});

test('what is plain is read as all names are', () => {
  const word = fc.constantFrom(
    'Jane',
    'DOE',
    'x',
    'van',
    'Test',
    ...silentWords,
    '-',
    '.',
    ',',
    'Zoë',
    '7',
    '\0',
    'y'.repeat(40),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), fc.constantFrom(' ', '', '  '), (words, between) => {
      const text = words.join(between);
      const plain = readPlain(name, text);
      if (plain === undefined) return;
      const { value } = name.read(text.trim(), context);
      expect(value && name.keys(value)).toEqual([plain.key]);
      expect(value?.words).toEqual(plain.rest.split(' '));
      expect(value && name.plain?.restOf(value)).toBe(plain.rest);
    }),
    { numRuns: 10_000 },
  );
});
