import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { company } from '../../src/fields/company.ts';
import { endForms, type FormTree, frontFormLengths } from '../../src/fields/legal-forms.ts';
import { PlainCell } from '../../src/fields/plain-reader.ts';
import { readPlain } from './read-plain.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function plainKey(text: string): string | undefined {
  return readPlain(company, text)?.key;
}

describe('plain names', () => {
  test.each([
    ['Vega', 'vega'],
    ['Aurora Media 52, LLC', 'aurora media 52'],
    ['Acme Inc.', 'acme'],
    ['Blue Sky Software GmbH', 'blue sky software'],
    ['Deutsche Bank AG', 'deutsche bank'],
    ['Vega Foods GmbH & Co. KG', 'vega foods'],
    ['Müller', undefined],
    ['Granite Health S.A.', 'granite health'],
    ['Quantum Foods, B.V.', 'quantum foods'],
    ['Vega S.p.A.', 'vega'],
    ['Vega S.A. de C.V.', 'vega'],
    ['Acme Co., Ltd.', 'acme'],
    ['Acme Co.,Ltd', 'acme'],
    ['Acme (Pty) Ltd', undefined],
    ['Smith & Sons', 'smith and sons'],
    ['Smith und Sohn', 'smith and sohn'],
    ['Tiffany & Co.', 'tiffany'],
    ['AT&T', 'at and t'],
    ['The Home Depot, Inc.', 'home depot'],
    ['The Company', 'company'],
    ["McDonald's Corporation", 'mcdonalds'],
    ["Farmers' Bank", 'farmers bank'],
    ['Barton-Ward', 'barton ward'],
    ['Mckinney, Riley and Day', 'mckinney riley and day'],
    ['Amazon.com, Inc.', 'amazon com'],
    ['St. Jude', 'st jude'],
    ['Vesta (Denver)', 'vesta denver'],
    ['3M Company', '3m'],
    ['Yahoo! Inc', 'yahoo'],
    ['Co', 'co'],
    ['Inc. Co', 'inc'],
    ['Vega ', 'vega'],
    ['Vega J.', 'vega j'],
    ['Studio 54.', 'studio 54'],
  ])('%s', (text, expected) => {
    expect(plainKey(text)).toBe(expected);
  });
});

describe('what takes a closer look', () => {
  test.each([
    ['nothing', ''],
    ['only spaces', '  '],
    ['only signs', '&'],
    ['spaces in front', ' Vega'],
    ['other scripts', 'ООО Вега'],
    ['a quote', 'Vega "Nova" GmbH'],
    ['an apostrophe in front of a word', "Rock 'n Roll"],
    ['a NUL', 'Vega\0'],
    ['a line end', 'Vega\nGmbH'],
    ['a plus', 'A+ Services'],
    ['an abbreviation that is no form', 'U.S. Bank'],
    ['the end of an abbreviation', 'Vega U.S.A.'],
    ['two forms as one abbreviation', 'Vega A.G.S.A.'],
    ['a dot between digits', 'Web 12.0'],
    ['a dot before a word', 'Vega .net'],
    ['an article behind', 'Hershey Company, The'],
    ['nothing but an article', 'The'],
    ['two articles', 'The The Band'],
    ['an `and` in front', 'And Co'],
    ['a form in front', 'UAB Vega'],
    ['what may be one', 'PT Solutions'],
    ['a bath', 'Day Spa'],
    ['a form in brackets', 'Vega (Inc)'],
    ['a form with an apostrophe', "Vega In'c"],
    ['an `and` with one before a form', "Vega an'd Co"],
    ['a long text', `Vega ${'x'.repeat(100)}`],
  ])('%s', (_, text) => {
    expect(plainKey(text)).toBeUndefined();
  });
});

test('says yes or no for one cell after another', () => {
  const reader = company.plain?.reader({ country: 'US' });
  const cell = new PlainCell();
  const read = (text: string) => reader?.read(Buffer.from(text), 0, text.length, cell);
  expect(['Vega (North)', "Joe's Pub", 'Vega S.A.', 'U.S. Bank', 'Vega GmbH', 'The Pub'].map(read)).toEqual([
    ...[true, true, true, false, true, true],
  ]);
});

describe('what is plain is read as all names are', () => {
  function hold(text: string) {
    const key = plainKey(text);
    if (key === undefined) return;
    const { value, damage } = company.read(text.trim(), context);
    expect([text, value && company.keys(value), damage]).toEqual([text, [key], undefined]);
    if (value) expect(company.plain?.restOf(value)).toBe(key);
  }

  const forms = formsOf(endForms).filter((form) => /^[ -~]+$/.test(form));
  const dotted = forms.map((form) => form.replace(/(?<=\b[a-z]) (?=[a-z]\b)/g, '.'));
  const word = fc.oneof(
    fc.constantFrom(...forms, ...dotted, ...forms.flatMap((form) => form.split(' '))),
    fc.constantFrom(...frontFormLengths.keys()),
    fc.constantFrom('the', 'The', 'and', 'und', '&', 'u', 'co', 'Co.', 'Spa', 'SpA', 'S.A.', 'U.S.A.', 'B.V', '(Inc)'),
    fc.constantFrom(
      'Vega',
      "Joe's",
      'Farmers’',
      "O'n",
      "th'e",
      'a',
      's',
      'J.',
      '3M',
      '2.0',
      'Amazon.com',
      'Barton-Ward',
    ),
    fc.string({ unit: fc.constantFrom(...'asinc39&.\'-,()+"é '), minLength: 1, maxLength: 5 }),
  );
  const between = fc.constantFrom(
    ' ',
    ' ',
    ' ',
    ' ',
    ', ',
    '. ',
    '.',
    ',',
    '-',
    ' - ',
    '/',
    ' & ',
    '&',
    "'",
    ' (',
    ') ',
    '  ',
  );
  const cased = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
  );

  test('of words and legal forms in any order', () => {
    const name = fc
      .array(fc.tuple(word, between), { minLength: 1, maxLength: 7 })
      .map((parts) => parts.flat().slice(0, -1).join(''));
    fc.assert(
      fc.property(name, cased, fc.constantFrom('', '.', ',', ' ', "'"), (text, change, end) =>
        hold(change(text) + end),
      ),
      { numRuns: 3000 },
    );
  });

  test('of any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 12 }), hold), { numRuns: 500 });
    fc.assert(fc.property(fc.string({ maxLength: 12 }), hold), { numRuns: 1000 });
  });

  test('of a name before what is a legal form but for a digit', () => {
    for (const form of forms) {
      for (let at = 0; at < form.length; at++) {
        for (const digit of '159') hold(`Vega ${form.slice(0, at)}${digit}${form.slice(at + 1)}`);
      }
    }
  });

  test('of a name before each legal form', () => {
    for (const form of [...forms, ...dotted]) {
      for (const text of [`Vega ${form}`, `Vega, ${form.toUpperCase()}.`, `Vega & ${form}`, `the ${form}`]) hold(text);
    }
    const plain = forms.filter((form) => plainKey(`Vega ${form}`) === 'vega');
    expect(forms.filter((form) => !plain.includes(form))).toEqual(['spa']);
  });
});

function formsOf({ before }: FormTree): string[] {
  return [...(before ?? [])].flatMap(([last, tree]) => [
    ...(tree.isForm ? [last] : []),
    ...formsOf(tree).map((form) => `${form} ${last}`),
  ]);
}
