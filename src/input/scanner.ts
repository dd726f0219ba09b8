import { CR, LF, QUOTE, SPACE, TAB } from './ascii.ts';
import { QUOTED_CELL_BYTES, RECORD_BYTES } from './limits.ts';

/**
 * Why a scan stopped: `more` where the bytes end before a record does (or are all scanned), `irregular` before a record
 * that only the patient path can read, `full` where no further record was asked for or has room.
 */
export type Stop = 'more' | 'irregular' | 'full';

/**
 * Finds where records and cells of regular CSV end, and nothing else: a record is regular if it has exactly `width`
 * cells and every quote where RFC 4180 has it. What it finds collects in `starts`, `ends` and `lines`, laid out as in a
 * `Batch`, until `reset`. Blank lines are skipped and counted.
 */
export class Scanner {
  readonly capacity: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly lines: Int32Array;
  count = 0;
  blankLines = 0;
  /** Offset where the next scan goes on. */
  position = 0;
  /** Line of the source at `position`, from 1. */
  line = 1;

  readonly #width: number;
  readonly #delimiter: number;
  /** 1 for bytes that mean something in an unquoted cell. */
  readonly #marks = new Uint8Array(256);

  /** Holds up to `cells` cells at a time, and at least one record. */
  constructor(width: number, delimiter: number, cells: number) {
    this.#width = width;
    this.#delimiter = delimiter;
    for (const mark of [delimiter, LF, QUOTE]) this.#marks[mark] = 1;
    this.capacity = Math.max(1, Math.floor(cells / width));
    this.starts = new Int32Array(this.capacity);
    this.ends = new Int32Array(this.capacity * width);
    this.lines = new Int32Array(this.capacity);
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
    const first = this.count * this.#width;
    for (let cell = 0; cell < this.#width; cell++) this.ends[first + cell] = start + ends[cell];
    this.starts[this.count] = start;
    this.lines[this.count] = line;
    this.count++;
  }

  /**
   * Scans `bytes` from `position` to `to`, until `limit` records are held. `final`: the list ends at `to`.
   */
  scan(bytes: Uint8Array, to: number, final: boolean, limit = this.capacity): Stop {
    const { starts, ends, lines } = this;
    const marks = this.#marks;
    const delimiter = this.#delimiter;
    const last = this.#width - 1;
    let count = this.count;
    let line = this.line;
    let start = this.position;
    let stop: Stop = 'more';

    records: while (start < to) {
      if (count >= limit) {
        stop = 'full';
        break;
      }
      if (bytes[start] <= SPACE && bytes[start] !== delimiter) {
        let at = start;
        while (at < to && isBlank(bytes[at]) && bytes[at] !== delimiter) at++;
        if (at === to && !final) break;
        if (at - start <= RECORD_BYTES && (at === to || bytes[at] === LF)) {
          this.blankLines++;
          line++;
          start = at === to ? to : at + 1;
          continue;
        }
      }
      let at = start;
      let cell = 0;
      let next = count * (last + 1);
      let breaks = 0;
      for (;;) {
        let end: number;
        if (at < to && bytes[at] === QUOTE) {
          const open = at++;
          for (;;) {
            while (at < to && bytes[at] !== QUOTE) {
              if (bytes[at] === LF) breaks++;
              at++;
            }
            if (at >= to - 1 && !final && at - open <= QUOTED_CELL_BYTES) break records;
            if (at >= to || at - open > QUOTED_CELL_BYTES) {
              stop = 'irregular';
              break records;
            }
            if (at + 1 === to || bytes[at + 1] !== QUOTE) break;
            at += 2;
          }
          end = ++at;
          while (at < to && bytes[at] === CR) at++;
          if (at === to && !final) break records;
          if (at < to && bytes[at] !== LF && (bytes[at] !== delimiter || at !== end)) {
            stop = 'irregular';
            break records;
          }
        } else {
          const begin = at;
          while (at < to && marks[bytes[at]] === 0) at++;
          if (at === to && !final) break records;
          end = at;
          if (at === to || bytes[at] === LF) {
            while (end > begin && bytes[end - 1] === CR) end--;
          } else if (bytes[at] === QUOTE) {
            stop = 'irregular';
            break records;
          }
        }

        ends[next++] = end;
        if (at < to && bytes[at] === delimiter) {
          if (cell++ === last) {
            stop = 'irregular';
            break records;
          }
          at++;
          continue;
        }
        if (cell !== last || at - start > RECORD_BYTES) {
          stop = 'irregular';
          break records;
        }
        break;
      }

      starts[count] = start;
      lines[count] = line;
      count++;
      line += breaks + 1;
      start = at === to ? to : at + 1;
    }

    this.count = count;
    this.line = line;
    this.position = start;
    return stop;
  }
}

/** White space that may fill a line which is not a record. */
export function isBlank(byte: number): boolean {
  return byte === SPACE || byte === TAB || byte === CR;
}
