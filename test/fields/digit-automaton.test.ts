import fc from 'fast-check';
import metadata from 'libphonenumber-js/metadata.max.json';
import { describe, expect, test } from 'vitest';
import { DigitAutomaton } from '../../src/fields/digit-automaton.ts';

/** What an automaton says of digits that stand among others. */
const match = (automaton: DigitAutomaton, digits: string) =>
  automaton.match(Buffer.from(`7${digits}7`), 1, 1 + digits.length);

describe('match', () => {
  test.each([
    ['digits', ['12'], '12', 0b1],
    ['only the whole text', ['12'], '123', 0],
    ['not a beginning', ['123'], '12', 0],
    ['nothing where a digit has to be', ['1'], '', 0],
    ['any digit', ['\\d\\d'], '90', 0b1],
    ['a class', ['[2-57]'], '4', 0b1],
    ['beside a class', ['[2-57]'], '6', 0],
    ['a group and a choice', ['1(?:2|34)5'], '1345', 0b1],
    ['an empty choice', ['1(?:2|)5'], '15', 0b1],
    ['what may be there', ['12?3'], '13', 0b1],
    ['so many times', ['\\d{4}'], '1234', 0b1],
    ['too seldom', ['\\d{4}'], '123', 0],
    ['the fewest times', ['1\\d{2,4}'], '123', 0b1],
    ['the most times', ['1\\d{2,4}'], '12345', 0b1],
    ['too often', ['1\\d{2,4}'], '123456', 0],
    ['a group more than once', ['(?:12|3){2}'], '312', 0b1],
    ['the second of two patterns', ['1\\d', '2\\d'], '21', 0b10],
    ['both', ['1\\d', '\\d1', '3'], '11', 0b11],
  ])('%s: %s', (_, patterns, digits, expected) => {
    expect(match(new DigitAutomaton(patterns), digits)).toBe(expected);
  });

  test('as regular expressions do, for the patterns of all numbering plans', () => {
    const rows = [...Object.values(metadata.countries), ...Object.values(metadata.nonGeographic)];
    for (const row of rows) {
      const types = (row[11] ?? []) as readonly ([string] | 0)[];
      const patterns = [row[2] as string, ...types.flatMap((type) => (type === 0 || type[0] === '' ? [] : type[0]))];
      const automaton = new DigitAutomaton(patterns);
      const regexes = patterns.map((pattern) => new RegExp(`^(?:${pattern})$`));
      const likely = fc.oneof(...patterns.map((pattern) => fc.stringMatching(new RegExp(`^(?:${pattern})$`))));
      const digits = fc.oneof(likely, fc.stringMatching(/^\d{3,15}$/));
      const holds = (text: string) => {
        const expected = regexes.reduce((bits, regex, i) => (regex.test(text) ? bits | (1 << i) : bits), 0);
        expect(match(automaton, text)).toBe(expected);
      };
      fc.assert(fc.property(digits, holds), { numRuns: 20 });
    }
  });
});

test.each([
  ['the whole', '0', '0', true],
  ['more than it', '0', '012', true],
  ['less than it', '00', '0', false],
  ['something else', '00|1', '012', false],
  ['one of two', '00|1', '12', true],
  ['what may be there, and is not', '0?(?:15)?', '12', false],
  ['what may be there, and is', '0?(?:15)?', '152', true],
  ['no digits', '0?', '', false],
])('begins: %s', (_, pattern, digits, expected) => {
  expect(new DigitAutomaton([pattern]).begins(Buffer.from(`0${digits}0`), 1, 1 + digits.length)).toBe(expected);
});

test.each(['[a-z]', '1+', '(1)', '(?:1', '1)', '?', '1$', '.'])('refuses %s', (pattern) => {
  expect(() => new DigitAutomaton([pattern])).toThrow();
});
