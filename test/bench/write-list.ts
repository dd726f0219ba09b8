import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { ListRows } from './list-rows.ts';

export type BenchFormat = 'csv' | 'ndjson' | 'json';

/** Text is written in pieces of so many characters. */
const PIECE = 1 << 20;

/** How the rows of a format are written: what stands before them, each of them, and what stands behind. */
interface Form {
  readonly open: string;
  row(cells: readonly string[], index: number): string;
  readonly close: string;
}

/** Writes a list, a piece at a time, and leaves it on the disk before anything is timed. */
export function writeList(path: string, { header, rows }: ListRows, format: BenchFormat): void {
  const { open, row, close } = formOf(header, format);
  const file = openSync(path, 'w');
  let text = open;
  let index = 0;
  for (const cells of rows) {
    text += row(cells, index++);
    if (text.length > PIECE) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text + close);
  fsyncSync(file);
  closeSync(file);
}

function formOf(header: readonly string[], format: BenchFormat): Form {
  const object = (cells: readonly string[]) =>
    JSON.stringify(Object.fromEntries(header.map((name, column) => [name, cells[column]])));
  switch (format) {
    case 'csv':
      return { open: csvRow(header), row: csvRow, close: '' };
    case 'ndjson':
      return { open: '', row: (cells) => `${object(cells)}\n`, close: '' };
    case 'json':
      return { open: '[\n', row: (cells, index) => `${index === 0 ? '' : ',\n'}${object(cells)}`, close: '\n]\n' };
  }
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(quote).join(',')}\n`;
}

function quote(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
