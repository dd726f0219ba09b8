/**
 * Reads plain cells from their bytes, without a string. Of a plain cell all that it says follows from its class (the host
 * of an address, the country of a telephone number), but for its key and what its rest tells (the local part, the national
 * number): who asks about a field says which rests stand out.
 */
export interface PlainReader {
  /**
   * Whether a cell, without quotes around it, is plain: then it lays down what it says. No for all cells that take a closer
   * look, and never yes for one that is damaged, unreadable, or has several keys.
   */
  read(bytes: Uint8Array, start: number, end: number, cell: PlainCell): boolean;
}

const ROOM = 512;

/** What a plain cell says. */
export class PlainCell {
  /** ASCII in lower case. Its first `keyEnd` bytes are the cell's only key. */
  readonly text = new Uint8Array(ROOM);
  keyEnd = 0;
  restStart = 0;
  restEnd = 0;
  /** Both 0 where all plain cells are of one class. */
  classStart = 0;
  classEnd = 0;
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

/** Of what follows from the class of a cell. */
export const never: StandsOut = () => false;
