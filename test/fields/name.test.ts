import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinNames, name, partOfNames } from '../../src/fields/name.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
const key = (text: string): string | undefined => name.read(text, context).value?.key;

describe('names', () => {
  test.each([
    ['case and accents', 'JOSÉ Núñez', 'jose nunez'],
    ['last name first', 'Smith, John', 'john smith'],
    ['a prefix of a last name', 'van der Berg, Jan', 'jan van der berg'],
    ['a salutation', 'Mr. John Smith', 'john smith'],
    ['a salutation without a dot', 'Mr John Smith', 'john smith'],
    ['several salutations', 'Prof. Dr. h.c. Hans Müller', 'hans muller'],
    ['a German degree', 'Dipl.-Ing. Max Muster', 'max muster'],
    ['a degree behind', 'John Smith, PhD', 'john smith'],
    ['degrees with dots', 'John Smith, M.D., Ph.D.', 'john smith'],
    ['a degree without a comma', 'John Smith MBA', 'john smith'],
    ['a generation', 'John Smith Jr.', 'john smith'],
    ['a generation in numbers', 'John Smith III', 'john smith'],
    ['a generation between commas', 'Smith, Jr., John', 'john smith'],
    ['last name first, with a degree', 'Smith, John, PhD', 'john smith'],
    ['a salutation behind the comma', 'Smith, Dr. John', 'john smith'],
    ['a degree that is also a name', 'John Smith, MA', 'john smith'],
    ['a nickname', 'John "Jack" Smith', 'john smith'],
    ['initials with and without spaces', 'J.P. Morgan', 'jp morgan'],
    ['a Spanish Señor', 'Sr. Pablo Ruiz', 'pablo ruiz'],
    ['hyphen and apostrophe', 'Anne-Marie O’Brien', "anne marie o'brien"],
  ])('%s: %s', (_, input, expected) => {
    expect(key(input)).toBe(expected);
  });

  test.each([
    ['the surname Null', 'Null', 'null'],
    ['the surname NA', 'NA', 'na'],
    ['the surname None in brackets', '(None)', 'none'],
    ['one letter', 'O', 'o'],
    ['no vowel', 'Ng', 'ng'],
    ['one character', '李', '李'],
    ['a surname that is a degree', 'Jack Ma', 'jack ma'],
    ['it with a comma', 'Ma, Jack', 'jack ma'],
    ['a given name that is a degree', 'Li, Bo', 'bo li'],
    ['a given name that is a salutation', 'Don Johnson', 'don johnson'],
    ['a given name that is a degree of medicine', 'Md Rahman', 'md rahman'],
    ['an initial that is a French Monsieur', 'M. Night Shyamalan', 'm night shyamalan'],
    ['nothing but a salutation', 'Dr.', 'dr'],
    ['a salutation alone in a column', 'Mr', 'mr'],
    ['two words are enough', 'John Jr', 'john jr'],
    ['digits', 'X Æ A-12', 'x ae a 12'],
  ])('left alone: %s', (_, input, expected) => {
    expect(key(input)).toBe(expected);
  });

  test('signs alone are no name', () => {
    expect(key('---')).toBeUndefined();
    expect(key('???')).toBeUndefined();
  });

  test('a name is equal by its words', () => {
    const value = name.read('Dr. Ann Lee', context).value;
    expect(value).toEqual({ words: ['ann', 'lee'], key: 'ann lee' });
    expect(value && name.keys(value)).toEqual(['ann lee']);
  });
});

test.each([
  ['two columns', 'Ann', 'Lee', 'Ann Lee', 'ann lee'],
  ['a salutation and a degree', 'Dr. José', 'Núñez, MBA', 'Dr. José Núñez, MBA', 'jose nunez'],
  ['one column empty', '', 'Lee', 'Lee', 'lee'],
])('joinNames: %s', (_, first, last, text, expected) => {
  const cell = joinNames({ text: first, value: undefined }, { text: last, value: undefined });
  expect(cell.text).toBe(text);
  expect(cell.value?.key).toBe(expected);
});

describe('partOfNames', () => {
  const values = (...texts: string[]) => texts.flatMap((text) => name.read(text, context).value ?? []);

  test.each([
    ['a word of a name', 'Johnny', true],
    ['a name with another case and accents', 'PRÖSPECT', true],
    ['a word of none', 'Smith', false],
    ['a salutation, which goes away', 'Dr', true],
    ['a degree behind a comma', 'Smith, MBA', true],
    ['a title that may stand behind a comma', 'CEO', true],
  ])('%s', (_, text, expected) => {
    const isPart = partOfNames(values('Johnny Prospect', 'Jane Doe'));
    expect(isPart(name.read(text, context))).toBe(expected);
  });

  test('says no only of parts that make none of the names, whatever stands beside them', () => {
    const token = fc.constantFrom(
      'Ann',
      'lee',
      'Dr.',
      'dr',
      'Mr',
      'Jr',
      'MBA,',
      ',',
      '(x)',
      '"Al"',
      'van',
      'Ph.D.',
      'Ing.',
    );
    const part = fc.array(token, { minLength: 1, maxLength: 3 }).map((tokens) => tokens.join(' '));
    const wanted = values('Ann Lee', 'Dr. Ann', 'van Lee Jr');
    const isPart = partOfNames(wanted);
    const keys = new Set(wanted.flatMap(name.keys));
    fc.assert(
      fc.property(part, part, (first, last) => {
        const cells = [name.read(first, context), name.read(last, context)] as const;
        const joined = joinNames(...cells).value;
        if (joined === undefined || !keys.has(joined.key) || cells.some(({ value }) => value === undefined)) return;
        expect(cells.map(isPart)).toEqual([true, true]);
      }),
      { numRuns: 2000 },
    );
  });
});
