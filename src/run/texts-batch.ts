import type { ReadingContext } from '../fields/kind.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Layout } from '../qualify/layout.ts';

/** A layout in which each column is the field of its name; a field named twice has two columns. */
export function layoutOfFields(columns: readonly string[], context: ReadingContext): Layout {
  const sources: Record<string, { column: number; context: ReadingContext }[]> = {};
  for (const [column, field] of columns.entries()) {
    sources[field] ??= [];
    sources[field].push({ column, context });
  }
  return { sources };
}

/** Records of the same width as they lie in memory; every cell is quoted, so that any text can be one. */
export function batchOfTexts(records: readonly (readonly string[])[]): Batch {
  const width = records[0]?.length ?? 0;
  const starts = new Int32Array(records.length);
  const ends = new Int32Array(records.length * width);
  const lines = Int32Array.from(records, (_record, i) => i + 2);
  const pieces: Buffer[] = [];
  let at = 0;
  for (const [r, record] of records.entries()) {
    starts[r] = at;
    for (const [c, cell] of record.entries()) {
      const piece = Buffer.from(`"${cell.replaceAll('"', '""')}",`);
      pieces.push(piece);
      at += piece.length;
      ends[r * width + c] = at - 1;
    }
  }
  return { bytes: Buffer.concat(pieces), count: records.length, width, starts, ends, lines };
}
