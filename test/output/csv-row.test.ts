import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderRow } from '../../src/output/csv-row.ts';

describe('renderRow', () => {
  it.each([
    ['plain cells', ['a', 'b c', ''], ',', 'a,b c,'],
    ['the delimiter', ['a,b', 'c;d'], ',', '"a,b",c;d'],
    ['another delimiter', ['a,b', 'c;d'], ';', 'a,b;"c;d"'],
    ['quotes', ['say "hi"'], ',', '"say ""hi"""'],
    ['line ends', ['a\nb', 'c\rd'], ',', '"a\nb","c\rd"'],
  ])('%s', (_why, cells, delimiter, expected) => {
    expect(renderRow(cells, delimiter)).toBe(expected);
  });

  it('writes what csv-stringify writes', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '\t', '|', '"', '\n', '\r', "'", '=') });
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1 }), fc.constantFrom(',', ';', '\t', '|'), (cells, delimiter) => {
        expect(renderRow(cells, delimiter)).toBe(stringify([cells], { delimiter, eof: false }));
      }),
    );
  });
});
