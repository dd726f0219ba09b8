const QUOTE = 0x22;

/**
 * Regular records of one list as they lie in memory: UTF-8 CSV, every record with exactly `width` cells, every quote
 * where RFC 4180 has it. A record's bytes run from `starts[r]` to the end of its last cell; its line end is not part
 * of it. Valid until the next batch is asked for.
 */
export interface Batch {
  readonly bytes: Buffer;
  /** Records. */
  readonly count: number;
  /** Cells in a record. */
  readonly width: number;
  /** Offset of each record's first byte. */
  readonly starts: Int32Array;
  /** Offset just past each cell, record by record: cell c of record r ends at `ends[r * width + c]`. */
  readonly ends: Int32Array;
  /** Line of the source on which each record starts, from 1. */
  readonly lines: Int32Array;
  /** The objects that the records were, for lists that are JSON. */
  readonly objects?: ObjectBytes | undefined;
}

/**
 * JSON objects as they lie in memory: UTF-8, each on one line, without the line ends that stood between its tokens. The
 * memory is theirs: unlike the rest of a batch they stay as they are.
 */
export interface ObjectBytes {
  readonly bytes: Buffer;
  readonly starts: Int32Array;
  /** Offset just past each object. */
  readonly ends: Int32Array;
}

/** Offset of the first byte of a cell, its opening quote included. */
export function cellStart(batch: Batch, record: number, column: number): number {
  return column === 0 ? batch.starts[record] : batch.ends[record * batch.width + column - 1] + 1;
}

/** What `toString` calls once it has looked at its arguments, which costs as much again for a short cell. */
interface SlicedBuffer extends Buffer {
  utf8Slice(start: number, end: number): string;
}

/** The text between two offsets of a cell, without its quotes and with doubled quotes undoubled. */
export function textBetween(bytes: Buffer, start: number, end: number): string {
  if (end - start < 2 || bytes[start] !== QUOTE) return (bytes as SlicedBuffer).utf8Slice(start, end);
  const text = bytes.toString('utf8', start + 1, end - 1);
  return text.includes('"') ? text.replaceAll('""', '"') : text;
}

/** The text of a cell, without its quotes and with doubled quotes undoubled. */
export function cellText(batch: Batch, record: number, column: number): string {
  return textBetween(batch.bytes, cellStart(batch, record, column), batch.ends[record * batch.width + column]);
}
