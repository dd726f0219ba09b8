import type { ListFormat } from '../input/list.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Decision, Status } from '../qualify/decision.ts';
import { type CsvOptions, createCsvRows } from './csv-rows.ts';
import { createJsonRows } from './json-rows.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';

const STATUSES: readonly Status[] = ['qualified', 'nurture', 'rejected'];

export interface ListOptions extends CsvOptions {
  /** An existing folder; the lists are new files in it. */
  readonly directory: string;
  readonly format: ListFormat;
}

interface ListCounts extends Readonly<Record<Status, number>> {
  /** Cells and headers that the formula guard changed; a header counts once, not per list. */
  readonly guardedCells: number;
}

/** The lists of qualified, nurture and rejected leads; all three exist, also without a row. */
export interface ListWriter {
  /**
   * Appends a lead to the list of its status.
   *
   * @param duplicateOf `<source>:<line>` of the lead that it repeats, or empty
   */
  write(batch: Batch, record: number, decision: Decision, duplicateOf: string, source: string): void;
  /** To be awaited after each batch: waits while the disk is behind. Throws OutputError. */
  drain(): Promise<void>;
  readonly counts: ListCounts;
  /** Throws OutputError. */
  close(): Promise<WrittenFile[]>;
}

/** @throws OutputError */
export function createListWriter(options: ListOptions): ListWriter {
  const { directory, format, header } = options;
  const rows = format === 'csv' ? createCsvRows(options) : createJsonRows(header, format);
  const open = (status: Status) => {
    const file = new OutputFile(directory, `${status}.${format}`);
    file.putText(rows.opening);
    return file;
  };
  const files = { qualified: open('qualified'), nurture: open('nurture'), rejected: open('rejected') };
  let guardedCells = rows.guardedHeaders;

  return {
    write(batch, record, decision, duplicateOf, source) {
      const file = files[decision.status];
      guardedCells += rows.append(file, batch, record, decision, duplicateOf, source);
      file.rows++;
    },
    async drain() {
      for (const status of STATUSES) await files[status].drain();
    },
    get counts() {
      const { qualified, nurture, rejected } = files;
      return { qualified: qualified.rows, nurture: nurture.rows, rejected: rejected.rows, guardedCells };
    },
    async close() {
      const written: WrittenFile[] = [];
      for (const status of STATUSES) {
        files[status].putText(rows.closing);
        written.push(await files[status].close());
      }
      return written;
    },
  };
}
