import type { Batch } from '../qualify/batch.ts';
import { CR, LF, QUOTE } from './ascii.ts';
import type { JsonReader } from './json-reader.ts';
import type { ListLayout } from './list.ts';
import { quoteCell } from './regular.ts';
import { isBlank } from './scanner.ts';
import type { Window } from './window.ts';

/** Lays objects out as the records of a batch, one after the other. */
export class JsonBatches {
  count = 0;

  readonly #reader: JsonReader;
  readonly #window: Window;
  readonly #paths: readonly (string | undefined)[];
  /** For each column of the batches the number of its path; -1: blank. */
  readonly #columns: readonly number[];
  readonly #delimiter: string;
  readonly #delimiterByte: number;
  readonly #capacity: number;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  readonly #lines: Int32Array;
  readonly #objectStarts: Int32Array;
  readonly #objectEnds: Int32Array;
  #bytes: Buffer;
  #at = 0;
  #objects: Buffer = Buffer.alloc(0);
  #objectsEnd = 0;

  /** `cells`: room for so many, and for one record at least. */
  constructor(
    layout: Pick<ListLayout, 'header'>,
    columns: readonly number[],
    delimiter: string,
    reader: JsonReader,
    window: Window,
    cells: number,
  ) {
    this.#reader = reader;
    this.#window = window;
    this.#columns = columns;
    this.#paths = columns.map((path) => layout.header[path]);
    this.#delimiter = delimiter;
    this.#delimiterByte = delimiter.charCodeAt(0);
    this.#capacity = Math.max(1, Math.floor(cells / Math.max(1, columns.length)));
    this.#starts = new Int32Array(this.#capacity);
    this.#ends = new Int32Array(this.#capacity * columns.length);
    this.#lines = new Int32Array(this.#capacity);
    this.#objectStarts = new Int32Array(this.#capacity);
    this.#objectEnds = new Int32Array(this.#capacity);
    this.#bytes = Buffer.allocUnsafe(cells);
  }

  get isFull(): boolean {
    return this.count === this.#capacity;
  }

  /** Adds the object that the reader has just read. */
  add(): void {
    const { start, end, line, cells } = this.#reader;
    const record = this.count++;
    this.#starts[record] = this.#at;
    this.#lines[record] = line;
    this.#objectStarts[record] = this.#objectsEnd;
    this.#putObject(start, end, cells !== undefined || this.#reader.scanner.isBroken);
    this.#objectEnds[record] = this.#objectsEnd;
    const first = record * this.#columns.length;
    for (let column = 0; column < this.#columns.length; column++) {
      if (cells === undefined) this.#putScanned(this.#columns[column]);
      else this.#putText(this.#cellOf(cells, column));
      this.#ends[first + column] = this.#at;
      this.#reserve(1);
      this.#bytes[this.#at++] = this.#delimiterByte;
    }
  }

  /** The objects since the last call as a batch. */
  take(): Batch {
    const { count } = this;
    const objects = {
      bytes: this.#objects.subarray(0, this.#objectsEnd),
      starts: this.#objectStarts.slice(0, count),
      ends: this.#objectEnds.slice(0, count),
    };
    this.#objects = Buffer.allocUnsafeSlow(this.#objectsEnd);
    this.#objectsEnd = 0;
    this.count = 0;
    this.#at = 0;
    return {
      bytes: this.#bytes,
      count,
      width: this.#columns.length,
      starts: this.#starts,
      ends: this.#ends,
      lines: this.#lines,
      objects,
    };
  }

  /** Copies an object; `mayBreak`: without the line ends between its tokens, where alone JSON has any. */
  #putObject(start: number, end: number, mayBreak: boolean): void {
    const { bytes } = this.#window;
    const needed = this.#objectsEnd + end - start;
    if (needed > this.#objects.length) {
      const larger = Buffer.allocUnsafeSlow(2 * needed);
      this.#objects.copy(larger, 0, 0, this.#objectsEnd);
      this.#objects = larger;
    }
    const objects = this.#objects;
    if (!mayBreak) {
      bytes.copy(objects, this.#objectsEnd, start, end);
      this.#objectsEnd = needed;
      return;
    }
    let to = this.#objectsEnd;
    for (let at = start; at < end; at++) {
      if (bytes[at] === LF || bytes[at] === CR) while (isBlank(bytes[at + 1])) at++;
      else objects[to++] = bytes[at];
    }
    this.#objectsEnd = to;
  }

  #cellOf(cells: ReadonlyMap<string, string>, column: number): string {
    const path = this.#paths[column];
    return path === undefined ? '' : (cells.get(path) ?? '');
  }

  #putScanned(path: number): void {
    if (path === -1) return;
    const { scanner } = this.#reader;
    const start = scanner.start(path);
    if (start === -1) {
      this.#putText(scanner.text(path));
      return;
    }
    const end = scanner.end(path);
    this.#reserve(end - start + 2);
    const from = this.#window.bytes;
    const bytes = this.#bytes;
    const delimiter = this.#delimiterByte;
    const first = this.#at;
    let at = first;
    let isQuoted = false;
    for (let i = start; i < end; i++) {
      const byte = from[i];
      if (byte === delimiter) isQuoted = true;
      bytes[at++] = byte;
    }
    if (isQuoted) {
      bytes.copyWithin(first + 1, first, at);
      bytes[first] = QUOTE;
      bytes[at + 1] = QUOTE;
      at += 2;
    }
    this.#at = at;
  }

  #putText(text: string): void {
    const cell = quoteCell(text, this.#delimiter);
    this.#reserve(cell.length * 3);
    this.#at += this.#bytes.write(cell, this.#at);
  }

  #reserve(length: number): void {
    if (this.#at + length <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.#at + length));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}
