import { isUtf8 } from 'node:buffer';
import type { Batch } from '../qualify/batch.ts';
import { LF } from './ascii.ts';
import { InputError } from './error.ts';
import {
  countFooterCandidates,
  findFooter,
  type HeldRecord,
  holdRecord,
  lineAfter,
  NO_REPAIRS,
  type Repairs,
} from './footer.ts';
import { QUOTED_CELL_BYTES, RECORD_BYTES } from './limits.ts';
import type { ListLayout, ReadCounts, Unreadable } from './list.ts';
import { readRecord } from './patient.ts';
import { writeRecord } from './regular.ts';
import { Scanner, type Stop } from './scanner.ts';
import type { Window } from './window.ts';
import { decodeMixed } from './windows-1252.ts';

/** Room for the records of a footer, which are put back before a batch, and for as many more. */
const LEAST_RECORDS = 16;

/**
 * Reads a CSV list batch by batch: the scanner finds regular records where they lie; irregular ones are read with
 * patience and written anew behind them, so that a batch holds both.
 */
export class CsvReader {
  readonly #layout: ListLayout;
  readonly #window: Window;
  readonly #counts: ReadCounts;
  readonly #unreadable: (record: Unreadable) => void;
  readonly #scanner: Scanner;
  /** All bytes of complete records in the window are UTF-8. */
  #clean = true;
  /** The last records of the list so far, if these may be its footer. */
  #held: HeldRecord[] = [];
  /** The line after the last record that was let out. */
  #lineBefore: number;
  /** Repairs of records of the present batch. */
  readonly #repairs = new Map<number, Repairs>();

  constructor(
    layout: ListLayout,
    window: Window,
    counts: ReadCounts,
    unreadable: (record: Unreadable) => void,
    blockSize: number,
  ) {
    this.#layout = layout;
    this.#window = window;
    this.#counts = counts;
    this.#unreadable = unreadable;
    const width = layout.header.length;
    const cells = Math.max(blockSize >> 2, LEAST_RECORDS * width);
    this.#scanner = new Scanner(width, layout.delimiter.charCodeAt(0), cells);
    this.#scanner.line = layout.firstLine;
    this.#lineBefore = layout.firstLine;
  }

  async *batches(): AsyncGenerator<Batch> {
    await this.#skipLines(this.#layout.firstLine - 1);
    for (;;) {
      this.#checkEncoding();
      let stop: Stop;
      do {
        this.#startBatch();
        stop = this.#scan();
        this.#counts.blankLines = this.#scanner.blankLines;
        this.#holdBack();
        if (this.#scanner.count > 0) yield this.#finishBatch();
      } while (stop === 'full');
      if (this.#window.final) break;
      this.#checkLength();
      await this.#window.fill();
    }

    const footer = findFooter(this.#held);
    this.#counts.footer += this.#held.length - footer;
    this.#held.length = footer;
    this.#startBatch();
    if (this.#scanner.count > 0) yield this.#finishBatch();
  }

  async #skipLines(lines: number): Promise<void> {
    const window = this.#window;
    await window.fill();
    for (let skipped = 0; skipped < lines; skipped++) {
      let end = window.bytes.indexOf(LF, window.begin);
      while ((end === -1 || end >= window.end) && !window.final) {
        await window.fill();
        end = window.bytes.indexOf(LF, window.begin);
      }
      window.begin = end === -1 || end >= window.end ? window.end : end + 1;
    }
  }

  #checkEncoding(): void {
    if (this.#layout.encoding !== 'utf-8') return;
    const { bytes, begin, end, final } = this.#window;
    const came = bytes.subarray(begin, end);
    this.#clean = isUtf8(final ? came : came.subarray(0, came.lastIndexOf(LF) + 1));
  }

  /** A batch starts with the records that were held back from the one before. */
  #startBatch(): void {
    this.#scanner.reset();
    this.#window.unwrite();
    this.#repairs.clear();
    for (const { bytes, ends, line, repairs } of this.#held) {
      if (repairs !== NO_REPAIRS) this.#repairs.set(this.#scanner.count, repairs);
      this.#scanner.add(this.#window.write(bytes), ends, line);
    }
    this.#held.length = 0;
  }

  #scan(): Stop {
    const scanner = this.#scanner;
    const window = this.#window;
    for (;;) {
      const { count, capacity } = scanner;
      scanner.position = window.begin;
      let stop = scanner.scan(window.bytes, window.end, window.final, this.#clean ? capacity : count + 1);
      if (
        !this.#clean &&
        scanner.count > count &&
        !isUtf8(window.bytes.subarray(scanner.starts[count], scanner.position))
      ) {
        scanner.back();
        stop = 'irregular';
      }
      window.begin = scanner.position;
      if (stop === 'more') return stop;
      if (stop === 'full') {
        if (scanner.count === capacity) return stop;
        continue;
      }
      if (!this.#readPatiently()) return 'more';
      if (scanner.count === capacity) return 'full';
    }
  }

  /** Reads one irregular record; false where more bytes are needed for it. */
  #readPatiently(): boolean {
    const { bytes, begin, end, final } = this.#window;
    const { delimiter, header, source } = this.#layout;
    const record = readRecord(bytes, begin, end, final, delimiter.charCodeAt(0));
    if (record === undefined) return false;

    const line = this.#scanner.line;
    if (record.end - begin > RECORD_BYTES) throw tooLong(source, line);
    this.#window.begin = record.next;
    this.#scanner.line += record.lines;
    const { cells, unclosed, transcoded } = record;
    if (unclosed || cells.slice(header.length).some((cell) => cell.trim() !== '')) {
      const raw = decodeMixed(bytes.subarray(begin, record.end));
      this.#unreadable({ source, line, problem: unclosed ? 'unclosed-quote' : 'extra-cells', raw });
      return true;
    }

    const short = cells.length < header.length;
    if (short || transcoded) this.#repairs.set(this.#scanner.count, { short, transcoded });
    const written = writeRecord(
      header.map((_, column) => cells[column] ?? ''),
      delimiter,
    );
    this.#scanner.add(this.#window.write(written.bytes), written.ends, line);
    return true;
  }

  #checkLength(): void {
    const { begin, end } = this.#window;
    // an open quote is given up within 64 KiB; what is still undecided after that is one record
    if (end - begin > RECORD_BYTES + QUOTED_CELL_BYTES + 1) throw tooLong(this.#layout.source, this.#scanner.line);
  }

  /** Takes out the last records of the batch that may be the list's footer. */
  #holdBack(): void {
    const batch = this.#batch();
    const first = batch.count - countFooterCandidates(batch);
    if (first > 0) this.#lineBefore = lineAfter(batch, first - 1);
    let lineBefore = this.#lineBefore;
    for (let record = first; record < batch.count; record++) {
      this.#held.push(holdRecord(batch, record, lineBefore, this.#repairs.get(record) ?? NO_REPAIRS));
      this.#repairs.delete(record);
      lineBefore = lineAfter(batch, record);
    }
    this.#scanner.count = first;
  }

  #finishBatch(): Batch {
    this.#counts.records += this.#scanner.count;
    for (const { short, transcoded } of this.#repairs.values()) {
      if (short) this.#counts.short++;
      if (transcoded) this.#counts.transcoded++;
    }
    return this.#batch();
  }

  #batch(): Batch {
    const { count, starts, ends, lines } = this.#scanner;
    return { bytes: this.#window.bytes, count, width: this.#layout.header.length, starts, ends, lines };
  }
}

function tooLong(source: string, line: number): InputError {
  return new InputError(
    `${source}, line ${line}: a record is longer than 16 MiB`,
    'Look for an open quote there, or a wrong --delimiter.',
  );
}
