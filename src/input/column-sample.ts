import { fieldById } from '../fields/catalogue.ts';
import type { ReadingContext } from '../fields/kind.ts';
import { fold } from '../fields/text.ts';

/** More cells would not change what a column looks like. */
const most = 200;

/** The first filled cells of a column, and how many of them can be read as what. */
export class ColumnSample {
  readonly cells: readonly string[];
  readonly #context: ReadingContext;

  constructor(records: readonly (readonly string[])[], column: number, context: ReadingContext) {
    const cells: string[] = [];
    for (const record of records) {
      const cell = record[column]?.trim();
      if (cell) cells.push(cell);
      if (cells.length === most) break;
    }
    this.cells = cells;
    this.#context = context;
  }

  /** The share of the cells of which something is true; 0 where there are none. */
  share(holds: (cell: string) => boolean): number {
    return this.cells.length === 0 ? 0 : this.cells.filter(holds).length / this.cells.length;
  }

  /**
   * How many cells are filled for a field, and the share of those that it can read.
   * @param enough a share from which on it does not matter how many more it can read.
   */
  readableAs(field: string, enough = 1): { readonly filled: number; readonly share: number } {
    const known = fieldById(field);
    if (known === undefined) return { filled: 0, share: 0 };
    const filled = this.cells.filter((cell) => !known.blanks.includes(fold(cell)));
    let readable = 0;
    for (const cell of filled) {
      if (readable >= enough * filled.length) break;
      if (known.kind.read(cell, this.#context).value !== undefined) readable++;
    }
    return { filled: filled.length, share: filled.length === 0 ? 0 : readable / filled.length };
  }

  /** The field that reads most of the cells, if it reads at least half. */
  mostReadableAs(...fields: readonly string[]): string | undefined {
    let best: string | undefined;
    let bestShare = 0;
    for (const field of fields) {
      const { share } = this.readableAs(field);
      if (share < 0.5 || share <= bestShare) continue;
      best = field;
      bestShare = share;
    }
    return best;
  }
}
