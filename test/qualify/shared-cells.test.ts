import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCells, SharedCellsBuilder } from '../../src/qualify/shared-cells.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 6 });

describe('SharedCells', () => {
  it('gives back every cell', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 30 }), (rows) => {
        const builder = new SharedCellsBuilder(2);
        for (const row of rows) {
          for (const cell of row) {
            const bytes = Buffer.from(`,"${cell.replaceAll('"', '""')}",`);
            builder.addBytes(bytes, 1, bytes.length - 1);
          }
        }
        const cells = openCells(builder.finish(), 2);
        expect(rows.map((_, row) => [cells.text(row, 0), cells.text(row, 1)])).toEqual(rows);
      }),
    );
  });

  it('keeps rows of many blocks apart', () => {
    const builder = new SharedCellsBuilder(2);
    const add = (cell: string) => {
      const bytes = Buffer.from(cell);
      builder.addBytes(bytes, 0, bytes.length);
    };
    for (let row = 0; row < 10_000; row++) {
      add(row % 3 === 0 ? '' : `müller ${row}`);
      add(`${row}`);
    }
    const blocks = builder.finish();
    expect(blocks.length).toBe(3);
    for (const { bytes, ends } of blocks) {
      expect(bytes.buffer).toBeInstanceOf(SharedArrayBuffer);
      expect(ends.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
    const cells = openCells(blocks, 2);
    for (const row of [0, 1, 4_095, 4_096, 8_191, 8_192, 9_999]) {
      expect(cells.text(row, 0)).toBe(row % 3 === 0 ? '' : `müller ${row}`);
      expect(cells.text(row, 1)).toBe(`${row}`);
    }
  });
});
