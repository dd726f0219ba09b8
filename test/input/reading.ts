import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { inspectList } from '../../src/input/inspect.ts';
import type { ListLayout, ReadCounts, ReadOptions, Unreadable } from '../../src/input/list.ts';
import { type OpenOptions, openList } from '../../src/input/read.ts';
import { cellText } from '../../src/qualify/batch.ts';

const KNOWN = ['first name', 'last name', 'full name', 'email', 'company', 'title', 'phone', 'notes', 'website'];

export const knowsHeader = (text: string): boolean => KNOWN.includes(text.trim().toLowerCase().replace(/:$/, ''));

/** A directory for the lists of one test file. */
export function temporaryLists(): { path: string; write(name: string, content: string | Uint8Array): string } {
  const path = mkdtempSync(join(tmpdir(), 'leadq-test-'));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

export interface ReadList {
  readonly layout: ListLayout;
  readonly rows: string[][];
  /** The records' very bytes. */
  readonly raw: string[];
  readonly lines: number[];
  readonly objects: string[];
  readonly unreadable: Unreadable[];
  readonly counts: ReadCounts;
}

/** Inspects and reads a whole list. */
export async function readList(
  source: string,
  options: ReadOptions & Partial<Pick<OpenOptions, 'columns'>> & { outputDelimiter?: string } = {},
): Promise<ReadList> {
  const layout = await inspectList(source, options, knowsHeader);
  const { columns, blockSize, outputDelimiter: delimiter } = options;
  return { layout, ...(await readLayout(layout, { columns, blockSize, delimiter })) };
}

/** Reads a whole list of a known layout. */
export async function readLayout(
  layout: ListLayout,
  options: Omit<OpenOptions, 'unreadable'> = {},
): Promise<Omit<ReadList, 'layout'>> {
  const unreadable: Unreadable[] = [];
  const list = openList(layout, { ...options, unreadable: (record) => unreadable.push(record) });
  const rows: string[][] = [];
  const raw: string[] = [];
  const lines: number[] = [];
  const objects: string[] = [];
  for await (const batch of list.batches()) {
    for (let record = 0; record < batch.count; record++) {
      rows.push(Array.from({ length: batch.width }, (_, column) => cellText(batch, record, column)));
      const end = batch.ends[(record + 1) * batch.width - 1];
      raw.push(batch.bytes.toString('utf8', batch.starts[record], end));
      lines.push(batch.lines[record]);
    }
    const { bytes, starts, ends } = batch.objects ?? { bytes: Buffer.alloc(0), starts: [], ends: [] };
    for (const [object, start] of starts.entries()) objects.push(bytes.toString('utf8', start, ends[object]));
  }
  return { rows, raw, lines, objects, unreadable, counts: list.counts };
}

/** The layout of a list in UTF-8 with columns a, b, c and so on, and no header line. */
export function plainLayout(source: string, width: number): ListLayout {
  return {
    source,
    format: 'csv',
    compressed: false,
    encoding: 'utf-8',
    bom: false,
    delimiter: ',',
    newline: '\n',
    carriageReturns: false,
    header: 'abcdefghij'.slice(0, width).split(''),
    headless: true,
    firstLine: 1,
    preamble: 0,
    sample: [],
    guesses: [],
  };
}
