import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCells, SharedCellsBuilder } from '../../src/qualify/shared-cells.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });

describe('SharedCells', () => {
  it('gives back every cell, while it is built and when it is opened', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 30 }), (rows) => {
        const builder = new SharedCellsBuilder(2);
        for (const [key, cell] of rows) {
          builder.addText(key);
          const bytes = Buffer.from(`,"${cell.replaceAll('"', '""')}",`);
          builder.addBytes(bytes, 1, bytes.length - 1);
        }
        const look = (cells: typeof builder.cells) =>
          rows.map(([key], row) => [cells.is(row, 0, key), cells.is(row, 0, key.slice(0, -1)), cells.text(row, 1)]);
        const expected = rows.map(([key, cell]) => [true, key === '', cell]);
        expect(look(builder.cells)).toEqual(expected);
        expect(look(openCells(builder.finish(), 2))).toEqual(expected);
      }),
    );
  });

  it('keeps rows of many blocks apart, and knows blank cells', () => {
    const builder = new SharedCellsBuilder(2);
    for (let row = 0; row < 10_000; row++) {
      builder.addText(row % 3 === 0 ? '' : `müller ${row}`);
      builder.addBytes(Buffer.from(`${row}`), 0, `${row}`.length);
    }
    const blocks = builder.finish();
    expect(blocks.length).toBe(3);
    for (const { bytes, ends } of blocks) {
      expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
      expect(ends.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
    const cells = openCells(blocks, 2);
    for (const row of [0, 1, 4_095, 4_096, 8_191, 8_192, 9_999]) {
      expect(cells.isBlank(row, 0)).toBe(row % 3 === 0);
      expect(cells.is(row, 0, `müller ${row}`)).toBe(row % 3 !== 0);
      expect(cells.text(row, 1)).toBe(`${row}`);
    }
  });
});
