import type { ListFormat } from '../input/list.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Decision, Status } from '../qualify/decision.ts';
import { type CsvOptions, createCsvRows } from './csv-rows.ts';
import { createJsonRows } from './json-rows.ts';
import type { ListRows } from './list-rows.ts';
import { RowBuffer } from './row-buffer.ts';

/** How the lists of a run are written. Plain data. */
export interface RowOptions extends CsvOptions {
  readonly format: ListFormat;
}

/** Rows of the three lists, in their order. Plain data. */
export interface RenderedRows extends Readonly<Record<Status, RenderedList>> {
  /** Cells that the formula guard changed. */
  readonly guardedCells: number;
}

interface RenderedList {
  readonly bytes: Uint8Array;
  readonly count: number;
}

export function createRows(options: RowOptions): ListRows {
  const { format, header } = options;
  return format === 'csv' ? createCsvRows(options) : createJsonRows(header, format);
}

/** Rows of the three lists in memory. */
export class RowLists {
  private readonly lists: Record<Status, { readonly buffer: RowBuffer; count: number }>;
  private guardedCells = 0;

  /** @param allocate memory of at least so many bytes. */
  constructor(
    private readonly rows: ListRows,
    allocate: (bytes: number) => ArrayBufferLike,
  ) {
    const list = () => ({ buffer: new RowBuffer(allocate), count: 0 });
    this.lists = { qualified: list(), nurture: list(), rejected: list() };
  }

  clear(): void {
    this.guardedCells = 0;
    for (const list of Object.values(this.lists)) {
      list.buffer.clear();
      list.count = 0;
    }
  }

  /** @param duplicateOf `<source>:<line>` of the lead that it repeats, or empty. */
  add(batch: Batch, record: number, decision: Decision, duplicateOf: string, source: string): void {
    const list = this.lists[decision.status];
    this.guardedCells += this.rows.append(list.buffer, batch, record, decision, duplicateOf, source);
    list.count++;
  }

  /** The rows since they were cleared; good until another is added. */
  rendered(): RenderedRows {
    const { guardedCells, lists } = this;
    const listOf = (status: Status) => ({ bytes: lists[status].buffer.bytes, count: lists[status].count });
    return { qualified: listOf('qualified'), nurture: listOf('nurture'), rejected: listOf('rejected'), guardedCells };
  }
}
