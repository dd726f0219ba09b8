import type { Status } from '../qualify/decision.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';
import { createRows, type RenderedRows, type RowOptions } from './row-renderer.ts';

const STATUSES: readonly Status[] = ['qualified', 'nurture', 'rejected'];

export interface ListOptions extends RowOptions {
  /** An existing folder; the lists are new files in it. */
  readonly directory: string;
}

interface ListCounts extends Readonly<Record<Status, number>> {
  /** Cells and headers that the formula guard changed; a header counts once, not per list. */
  readonly guardedCells: number;
}

/** The lists of qualified, nurture and rejected leads; all three exist, also without a row. */
export interface ListWriter {
  /** Appends rows to their lists. */
  write(rendered: RenderedRows): void;
  /** To be awaited after each batch: waits while the disk is behind. Throws OutputError. */
  drain(): Promise<void>;
  readonly counts: ListCounts;
  /** How rows are to be rendered for it. */
  readonly options: RowOptions;
  /** Throws OutputError. */
  close(): Promise<WrittenFile[]>;
}

/** @throws OutputError */
export function createListWriter(options: ListOptions): ListWriter {
  const { directory, ...rowOptions } = options;
  const { format } = options;
  const { opening, between, closing, guardedHeaders } = createRows(options);
  const open = (status: Status) => {
    const file = new OutputFile(directory, `${status}.${format}`);
    file.putText(opening);
    return file;
  };
  const files = { qualified: open('qualified'), nurture: open('nurture'), rejected: open('rejected') };
  let guardedCells = guardedHeaders;

  return {
    options: rowOptions,
    write(rendered) {
      for (const status of STATUSES) {
        const file = files[status];
        const { bytes, count } = rendered[status];
        file.append(file.rows === 0 ? bytes.subarray(between.length) : bytes);
        file.rows += count;
      }
      guardedCells += rendered.guardedCells;
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
        files[status].putText(closing);
        written.push(await files[status].close());
      }
      return written;
    },
  };
}
