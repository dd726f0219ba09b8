import type { Unreadable } from '../input/list.ts';
import { renderRow } from './csv-row.ts';
import { guardText } from './formula-guard.ts';
import { OutputFile, type WrittenFile } from './output-file.ts';

const NAME = 'unreadable.csv';
const DELIMITER = ',';

/** The records that could not be read, in `unreadable.csv`: `source,line,problem,raw`. No record, no file. */
export interface UnreadableWriter {
  /** Throws OutputError where the file cannot be made. */
  write(unreadable: Unreadable): void;
  /** To be awaited after each batch: waits while the disk is behind. Throws OutputError. */
  drain(): Promise<void>;
  readonly counts: { readonly rows: number; readonly guardedCells: number };
  /** What was written, if anything was. Throws OutputError. */
  close(): Promise<WrittenFile | undefined>;
}

export function createUnreadableWriter(options: { directory: string; guard: boolean }): UnreadableWriter {
  let file: OutputFile | undefined;
  let guardedCells = 0;

  const guarded = (text: string): string => {
    const safe = options.guard ? guardText(text) : text;
    if (safe !== text) guardedCells++;
    return safe;
  };
  const open = (): OutputFile => {
    const opened = new OutputFile(options.directory, NAME);
    opened.putText('source,line,problem,raw\n');
    return opened;
  };

  return {
    write({ source, line, problem, raw }) {
      file ??= open();
      file.putText(`${renderRow([guarded(source), `${line}`, problem, guarded(raw)], DELIMITER)}\n`);
      file.rows++;
    },
    async drain() {
      await file?.drain();
    },
    get counts() {
      return { rows: file?.rows ?? 0, guardedCells };
    },
    async close() {
      return file?.close();
    },
  };
}
