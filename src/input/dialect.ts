import { CR, LF } from './ascii.ts';
import type { ListLayout } from './list.ts';
import { readRecord } from './patient.ts';

const DELIMITERS = [',', ';', '\t', '|'];
/** Records that a delimiter is judged by. */
const JUDGED = 100;
/** Records among which the header is. */
export const HEADER_RECORDS = 20;

/** A record of the beginning of a list. */
export interface SampleRecord {
  readonly cells: readonly string[];
  /** Lines on which it starts, and on which the next may start. */
  readonly line: number;
  readonly nextLine: number;
}

/** The beginning of a list, in UTF-8. */
export interface Sample {
  readonly bytes: Buffer;
  /** There is no more than this. */
  readonly whole: boolean;
}

/** The line ends that most lines have. Lone carriage returns count where they are more than line feeds. */
export function detectLineEnds(bytes: Buffer): Pick<ListLayout, 'newline' | 'carriageReturns'> {
  let feeds = 0;
  let pairs = 0;
  let returns = 0;
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    feeds++;
    if (bytes[at - 1] === CR) pairs++;
  }
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1)) returns++;
  const carriageReturns = returns - pairs > feeds;
  return { newline: !carriageReturns && pairs * 2 > feeds ? '\r\n' : '\n', carriageReturns };
}

/** The delimiter that a first line such as `sep=;` fixes. */
export function findSepLine(bytes: Buffer): string | undefined {
  const feed = bytes.indexOf(LF);
  const line = bytes.toString('utf8', 0, feed === -1 ? bytes.length : feed).replace(/\r+$/, '');
  return /^(["']?)sep=([\t -~])\1$/i.exec(line)?.[2];
}

/** Complete records of a list's beginning from a line on, at most `most`; blank lines and unclosed records left out. */
export function readSample({ bytes, whole }: Sample, from: number, delimiter: string, most: number): SampleRecord[] {
  const records: SampleRecord[] = [];
  let at = 0;
  let line = 1;
  while (at < bytes.length && records.length < most) {
    const record = readRecord(bytes, at, bytes.length, whole, delimiter.charCodeAt(0));
    if (record === undefined) break;
    const nextLine = line + record.lines;
    const blank = record.cells.length === 1 && bytes.toString('latin1', at, record.end).trim() === '';
    if (line >= from && !blank && !record.unclosed) records.push({ cells: record.cells, line, nextLine });
    at = record.next;
    line = nextLine;
  }
  return records;
}

/**
 * The delimiter under which a record has the most known headers; of equals the one under which the records agree best
 * on their number of cells, and then have the most.
 */
export function detectDelimiter(sample: Sample, from: number, knowsHeader: (text: string) => boolean): string {
  let best = { delimiter: ',', known: 0, share: 0, width: 1 };
  for (const delimiter of DELIMITERS) {
    if (!sample.bytes.includes(delimiter)) continue;
    const records = readSample(sample, from, delimiter, JUDGED).map(({ cells }) => cells);
    const width = commonWidth(records);
    if (width < 2) continue;
    const known = Math.max(...records.slice(0, HEADER_RECORDS).map((cells) => countKnown(cells, knowsHeader)));
    const share = records.filter((cells) => cells.length === width).length / records.length;
    const better = known - best.known || share - best.share || width - best.width;
    if (better > 0) best = { delimiter, known, share, width };
  }
  return best.delimiter;
}

/** The number of cells that most records have, the larger of equals; 0 of no records. */
export function commonWidth(records: readonly (readonly string[])[]): number {
  const counts = new Map<number, number>();
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  let [width, most] = [0, 0];
  for (const [length, count] of counts)
    if (count > most || (count === most && length > width)) [width, most] = [length, count];
  return width;
}

/** How many cells are headers that the catalogue knows. */
export function countKnown(cells: readonly string[], knowsHeader: (text: string) => boolean): number {
  return cells.filter((cell) => cell.trim() !== '' && knowsHeader(cell)).length;
}
