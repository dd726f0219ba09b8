import type { Batch } from '../qualify/batch.ts';

export type ListFormat = 'csv' | 'json' | 'ndjson';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What the command line fixes about how lists are read; everything left out is detected. */
export interface ReadOptions {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  /** false: the list has no header line. */
  readonly header?: boolean;
  /** Bytes read at a time. The result never depends on it. */
  readonly blockSize?: number;
}

/** How a list is laid out, found by looking at its beginning. Plain data. */
export interface ListLayout {
  /** As the user named it; `-` is standard input. */
  readonly source: string;
  readonly format: ListFormat;
  readonly compressed: boolean;
  readonly encoding: Encoding;
  readonly bom: boolean;
  /** One character; for JSON the comma. */
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n';
  /** Lone carriage returns end lines, as old Mac programs write. */
  readonly carriageReturns: boolean;
  /** Header texts as they came; `column 1`, `column 2`, ... where the list has none. For JSON the dotted paths. */
  readonly header: readonly string[];
  readonly headless: boolean;
  /** Line of the first record, from 1: what stands before it is `sep=` line, preamble and header. */
  readonly firstLine: number;
  /** Lines before the header that are not rows: a `sep=` line, a preamble. */
  readonly preamble: number;
  /** The first records as texts, for the header mapping; at most 1,000. */
  readonly sample: readonly (readonly string[])[];
  /** What was guessed and should be said. */
  readonly guesses: readonly Guess[];
}

/** A guess or a repair that the summary tells the user: a code and its facts, worded by the report. */
export interface Guess {
  readonly code:
    | 'delimiter'
    | 'encoding'
    | 'sep-line'
    | 'preamble'
    | 'footer'
    | 'no-header'
    | 'carriage-returns'
    | 'mixed-encoding'
    | 'replaced-columns';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** A record that cannot be read. It becomes a row of `unreadable.csv`. */
export interface Unreadable {
  readonly source: string;
  readonly line: number;
  readonly problem: 'unclosed-quote' | 'extra-cells' | 'not-json' | 'not-an-object';
  readonly raw: string;
}

/** What reading a list counted; complete when its batches are through. */
export interface ReadCounts {
  /** Bytes of the file read so far, and in all where known (for progress). */
  bytesRead: number;
  readonly bytesTotal: number | undefined;
  /** SHA-256 of the file's bytes as stored, in hex, once read. */
  sha256: string;
  records: number;
  unreadable: number;
  blankLines: number;
  /** Records shorter than the header, read with blanks. */
  short: number;
  /** Records with bytes that are not UTF-8, read as Windows-1252. */
  transcoded: number;
  /** Lines after the data that are not rows. */
  footer: number;
}

export interface ListReader {
  readonly counts: ReadCounts;
  /** Batches in the order of the list. Unreadable records go to `unreadable` as they are met. */
  batches(): AsyncGenerator<Batch>;
}
