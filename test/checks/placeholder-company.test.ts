import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeholderCompany } from '../../src/checks/placeholder-company.ts';
import { company } from '../../src/fields/company.ts';
import { PlainCell } from '../../src/fields/plain-reader.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

function isPlaceholder(text: string): boolean {
  const ask = placeholderCompany.compile(
    { country: 'US', asOf: 0, lists: {}, competitors: [], suppress: [] },
    'company',
  );
  return ask(company.read(text, context)) === true;
}

/** Whether a name stands out in bytes, between others; undefined where it is not plain. */
function standsOut(text: string): boolean | undefined {
  const cell = new PlainCell();
  const bytes = Buffer.from(text);
  if (!company.plain?.reader(context).read(bytes, 0, bytes.length, cell)) return undefined;
  const { text: key, keyEnd } = cell;
  const between = Buffer.concat([Buffer.from('my '), key.subarray(0, keyEnd), Buffer.from(' asdf')]);
  return placeholderCompany.standsOut?.(between, 3, 3 + keyEnd);
}

describe('plain placeholders stand out', () => {
  test.each([
    'Company',
    'Acme, Inc.',
    'My Company',
    'The Test2 Company',
    'Test1 Test2',
    'Musterfirma GmbH',
    'Testfirma',
    'Nombre Empresa',
    'asdf',
    'asdf ghjkl Ltd',
    'qweasd',
    'xxxx',
  ])('%s', (text) => {
    expect([isPlaceholder(text), standsOut(text)]).toEqual([true, true]);
  });
});

describe('other plain names do not', () => {
  test.each(['Vega Foods GmbH', 'Acme Brick', 'Test Equity', 'Aurora Media 52, LLC', 'My Pillow', '3M', '7 Eleven'])(
    '%s',
    (text) => expect([isPlaceholder(text), standsOut(text)]).toEqual([false, false]),
  );
});

test('no plain placeholder is overlooked', () => {
  const word = fc.oneof(
    fc.constantFrom('my', 'a', 'your', 'Company', 'Firma', 'test', 'Test2', 'Muster', 'acme', 'abc', 'name', 'nobody'),
    fc.constantFrom('asdf', 'qwe', 'xxxx', 'lkj', 'abcdef', 'testfirma', 'demokunde', 'sample1', 'Vega', 'The', '7'),
    fc.string({ unit: fc.constantFrom(...'asdfqwetxyz12'), minLength: 1, maxLength: 5 }),
  );
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
  let found = 0;
  fc.assert(
    fc.property(name, fc.constantFrom('', ' Inc.', ', LLC', ' & Co'), (text, form) => {
      const out = standsOut(text + form);
      if (out === undefined || !isPlaceholder(text + form)) return;
      found++;
      expect(out).toBe(true);
    }),
    { numRuns: 3000 },
  );
  expect(found).toBeGreaterThan(100);
});
