import { type Batch, cellStart } from '../qualify/batch.ts';
import { QUOTE } from './ascii.ts';

/**
 * Lays the records of batches out in other columns or with another delimiter. Cells keep their very bytes; one that
 * holds the new delimiter unquoted is quoted. Yields batches of about `size` bytes, which share memory.
 */
export class Relay {
  readonly #columns: readonly number[];
  readonly #delimiter: number;
  readonly #size: number;
  #bytes: Buffer;
  #ends = new Int32Array(0);

  /** `columns`: for each column of the result the column that it comes from; -1: blank. */
  constructor(columns: readonly number[], delimiter: string, size: number) {
    this.#columns = columns;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#size = size;
    this.#bytes = Buffer.allocUnsafe(2 * size);
  }

  *relay(batch: Batch): Generator<Batch> {
    const width = this.#columns.length;
    if (this.#ends.length < batch.count * width) this.#ends = new Int32Array(batch.count * width);
    const starts = new Int32Array(batch.count);
    let first = 0;
    let at = 0;
    for (let record = 0; record < batch.count; record++) {
      starts[record - first] = at;
      at = this.#relayRecord(batch, record, at, (record - first) * width);
      if (at >= this.#size || record === batch.count - 1) {
        const count = record + 1 - first;
        const lines = batch.lines.subarray(first, record + 1);
        yield { bytes: this.#bytes, count, width, starts, ends: this.#ends, lines };
        first = record + 1;
        at = 0;
      }
    }
  }

  /** Writes a record at `to`; returns where the next may start. */
  #relayRecord(batch: Batch, record: number, to: number, firstCell: number): number {
    let at = to;
    for (let column = 0; column < this.#columns.length; column++) {
      const from = this.#columns[column];
      if (from !== -1)
        at = this.#relayCell(batch.bytes, cellStart(batch, record, from), batch.ends[record * batch.width + from], at);
      else this.#reserve(at + 1);
      this.#ends[firstCell + column] = at;
      this.#bytes[at++] = this.#delimiter;
    }
    return at;
  }

  /** Writes a cell at `to`; returns where it ends, with room for a delimiter behind it. */
  #relayCell(bytes: Buffer, start: number, end: number, to: number): number {
    this.#reserve(to + end - start + 3);
    const target = this.#bytes;
    const delimiter = this.#delimiter;
    let quoted = false;
    if (bytes[start] !== QUOTE) for (let from = start; from < end; from++) quoted ||= bytes[from] === delimiter;
    let at = to;
    if (quoted) target[at++] = QUOTE;
    // cells are short: a call that copies costs more than the bytes do
    for (let from = start; from < end; from++) target[at++] = bytes[from];
    if (quoted) target[at++] = QUOTE;
    return at;
  }

  #reserve(length: number): void {
    if (length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * length);
    this.#bytes.copy(larger);
    this.#bytes = larger;
  }
}
