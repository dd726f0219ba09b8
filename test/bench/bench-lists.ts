import { mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { contactRows, organizationRows } from './list-rows.ts';
import { type BenchFormat, writeList } from './write-list.ts';

/** To be raised with every change of what is made from a seed. */
const GENERATOR = 2;

/** A generated list on the disk. */
export interface BenchList {
  readonly path: string;
  readonly rows: number;
  /** Of 1,000,000 bytes. */
  readonly megabytes: number;
}

/** Generated lists, kept between runs. */
export interface BenchLists {
  contacts(rows: number, format?: BenchFormat): BenchList;
  organizations(rows: number): BenchList;
}

/**
 * @param folder where lists are kept by the version of their generator, seed and rows; what is there is not made again.
 * @param say hears of what takes a while.
 */
export function createBenchLists(folder: string, seed: number, say: (line: string) => void): BenchLists {
  const keep = (name: string, rows: number, write: (path: string) => void): BenchList => {
    const path = join(folder, name);
    let size = statSync(path, { throwIfNoEntry: false })?.size;
    if (size === undefined) {
      mkdirSync(folder, { recursive: true });
      say(`Making ${path}`);
      const unfinished = `${path}.${process.pid}.part`;
      write(unfinished);
      renameSync(unfinished, path);
      size = statSync(path).size;
    }
    return { path, rows, megabytes: size / 1e6 };
  };
  return {
    contacts: (rows, format = 'csv') =>
      keep(`contacts-${GENERATOR}-${seed}-${rows}.${format}`, rows, (path) =>
        writeList(path, contactRows(rows, seed), format),
      ),
    organizations: (rows) =>
      keep(`organizations-${GENERATOR}-${rows}.csv`, rows, (path) => writeList(path, organizationRows(rows), 'csv')),
  };
}
