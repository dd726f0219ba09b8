import { CR, LF, SPACE, TAB } from './ascii.ts';
import { instantiateScan, type Scan } from './scan-module.ts';

/**
 * Why a scan stopped: `more` where the bytes end before a record does (or are all scanned), `irregular` before a record
 * that only the patient path can read, `full` where no further record was asked for or has room.
 */
export type Stop = 'more' | 'irregular' | 'full';

const STOPS: readonly Stop[] = ['more', 'irregular', 'full'];

/** Bytes that are scanned at a time: more than the longest regular record, and few enough to stay in the cache. */
const MOST_BYTES = 1 << 17;
const FEWEST_BYTES = 1 << 12;
/** Bytes that a record takes, roughly. */
const RECORD = 512;
/** Behind the bytes: a line feed where the list ends without one, and what is read with the last of them. */
const BEHIND = 128;

/**
 * Finds where records and cells of regular CSV end, and nothing else: a record is regular if it has exactly `width`
 * cells and every quote where RFC 4180 has it. What it finds collects in `starts`, `ends` and `lines`, laid out as in a
 * `Batch`, until `reset`. Blank lines are skipped and counted. The work is done by WebAssembly (`wasm/scan.ts`), in memory
 * of a fixed size.
 */
export class Scanner {
  readonly capacity: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
  /** Offset where the next scan goes on. */
  position = 0;

  readonly #width: number;
  readonly #scan: Scan;
  readonly #bytes: Uint8Array;

  /** Holds up to `cells` cells at a time, and at least one record. */
  constructor(width: number, delimiter: number, cells: number) {
    this.#width = width;
    this.capacity = Math.max(1, Math.floor(cells / width));
    const [starts, ends, lines] = [this.capacity, this.capacity * width, this.capacity];
    const first = MOST_BYTES + BEHIND;
    const { scan, buffer } = instantiateScan(first + 4 * (starts + ends + lines));
    this.#scan = scan;
    this.#bytes = new Uint8Array(buffer, 0, first);
    this.starts = new Int32Array(buffer, first, starts);
    this.ends = new Int32Array(buffer, this.starts.byteOffset + 4 * starts, ends);
    this.lines = new Int32Array(buffer, this.ends.byteOffset + 4 * ends, lines);
    const { byteOffset } = this.starts;
    scan.configure(byteOffset, this.ends.byteOffset, this.lines.byteOffset, width, delimiter);
  }

  /** Records held. */
  get count(): number {
    return this.#scan.count.value;
  }

  set count(records: number) {
    this.#scan.count.value = records;
  }

  /** Line of the source at `position`, from 1. */
  get line(): number {
    return this.#scan.line.value;
  }

  set line(line: number) {
    this.#scan.line.value = line;
  }

  get blankLines(): number {
    return this.#scan.blankLines.value;
  }

  reset(): void {
    this.count = 0;
  }

  /** Forgets the last record and goes back to its start. */
  back(): void {
    this.count--;
    this.position = this.starts[this.count];
    this.line = this.lines[this.count];
  }

  /** Adds a record that lies at `start`, its cells ending at `ends` bytes after that. */
  add(start: number, ends: ArrayLike<number>, line: number): void {
    const { count } = this;
    const first = count * this.#width;
    for (let cell = 0; cell < this.#width; cell++) this.ends[first + cell] = start + ends[cell];
    this.starts[count] = start;
    this.lines[count] = line;
    this.count++;
  }

  /**
   * Scans `bytes` from `position` to `to`, until `limit` records are held. `final`: the list ends at `to`.
   */
  scan(bytes: Uint8Array, to: number, final: boolean, limit = this.capacity): Stop {
    let most = Math.max(FEWEST_BYTES, Math.min(MOST_BYTES, (limit - this.count) * RECORD));
    while (this.position < to) {
      if (this.count >= limit) return 'full';
      const from = this.position;
      const length = Math.min(most, to - from);
      this.#bytes.set(bytes.subarray(from, from + length));
      const isLast = final && from + length === to;
      const closes = isLast && this.#bytes[length - 1] !== LF;
      if (closes) this.#bytes[length] = LF;
      const stop = STOPS[this.#scan.scan(0, length + Number(closes), from, limit)];
      this.position = Math.min(this.#scan.start.value, to);
      if (stop !== 'more') return stop;
      // Each time a record goes on behind the bytes, it is begun again with those that follow.
      if (this.position > from) continue;
      if (length === MOST_BYTES || isLast) return 'irregular';
      if (from + length === to) return 'more';
      most = Math.min(MOST_BYTES, most * 8);
    }
    return 'more';
  }
}

/** White space that may fill a line which is not a record. */
export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === CR;
}
