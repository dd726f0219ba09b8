/**
 * Reads plain cells from their bytes, without a string. Of a plain cell all that it says follows from its class (the host
 * of an address, the country of a telephone number), but for its key and what its rest tells (the local part, the national
 * number): who asks about a field says which rests stand out.
 */
export interface PlainReader {
  /**
   * Whether a cell, without quotes around it, is plain. Then what it says stands in `text`, good until the next is read. No for
   * all cells that take a closer look, and never yes for one that is damaged, unreadable, or has several keys.
   */
  read(bytes: Uint8Array, start: number, end: number): boolean;
  /** ASCII in lower case. Its first `keyEnd` bytes are the cell's only key. */
  readonly text: Uint8Array;
  readonly keyEnd: number;
  readonly restStart: number;
  readonly restEnd: number;
  /** Empty where all plain cells are of one class. */
  readonly classStart: number;
  readonly classEnd: number;
}

/**
 * Whether a rest stands out, so that its cell may be answered otherwise than others of its class. It may say yes for more
 * rests than it has to, and never no for one that matters.
 */
export type StandsOut = (text: Uint8Array, start: number, end: number) => boolean;

/** How a kind of value is read from bytes. */
export interface PlainCells<V> {
  /** @param country as in `ReadingContext`. */
  reader(context: { readonly country: string }): PlainReader;
  /** The rest of a value that plain cells can have; undefined for a value that none has. */
  restOf(value: V): string | undefined;
}
