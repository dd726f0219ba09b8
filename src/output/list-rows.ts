import type { Batch } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import type { RowBuffer } from './row-buffer.ts';

/** How one format writes a list: what stands around the rows, and a row. */
export interface ListRows {
  readonly opening: string;
  /** What stands before each row but the first of a list. Rows are appended with it. */
  readonly between: string;
  readonly closing: string;
  /** Cells of the opening that the formula guard changed. */
  readonly guardedHeaders: number;
  /** Appends a lead and returns how many of its cells the formula guard changed. */
  append(
    rows: RowBuffer,
    batch: Batch,
    record: number,
    decision: Decision,
    duplicateOf: string,
    source: string,
  ): number;
}
