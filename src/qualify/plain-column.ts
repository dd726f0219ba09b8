import { lowerCase } from '../fields/ascii-bytes.ts';
import { PlainCell, type PlainReader, type StandsOut } from '../fields/plain-reader.ts';
import type { PlainIdentity } from './identity.ts';
import { BytesHash } from './key-hash.ts';

const QUOTE = 0x22;
const SPACE = 0x20;
/** Readers call no longer cell plain. */
const LONGEST = 256;

/** Reads the plain cells of a column. What is known of a cell is good until the next is read. */
export class PlainColumn {
  /** Of the cell's key where keys are compared, else of its text in small letters. */
  readonly hash = new BytesHash();
  readonly cell = new PlainCell();
  private readonly written = new Uint8Array(LONGEST);

  /**
   * @param standsOut rests of cells that have to be read as texts. @param keyed whether keys are compared.
   * @param identityOf undefined where cells tell nobody.
   */
  constructor(
    private readonly reader: PlainReader,
    private readonly standsOut: readonly StandsOut[],
    private readonly keyed: boolean,
    private readonly identityOf: PlainIdentity | undefined,
  ) {}

  /** Reads a cell with its quotes. @returns false where it has to be read as a text. */
  read(bytes: Uint8Array, start: number, end: number): boolean {
    if (bytes[start] !== QUOTE) return this.readBare(bytes, start, end);
    return end - start > 2 && this.readBare(bytes, start + 1, end - 1);
  }

  /** See `identityOf` there. */
  get identity(): number {
    return this.identityOf === undefined ? 0 : this.identityOf(this.cell.text, this.cell.keyEnd);
  }

  private readBare(bytes: Uint8Array, start: number, end: number): boolean {
    const { cell, standsOut } = this;
    if (!this.reader.read(bytes, start, end, cell)) return false;
    const { text, restStart, restEnd } = cell;
    for (let i = 0; i < standsOut.length; i++) if (standsOut[i](text, restStart, restEnd)) return false;
    if (this.keyed) this.hash.take(text, 0, cell.keyEnd);
    else this.takeText(bytes, start, end);
    return true;
  }

  private takeText(bytes: Uint8Array, start: number, end: number): void {
    const { written } = this;
    let from = start;
    let to = end;
    while (bytes[from] === SPACE) from++;
    while (bytes[to - 1] === SPACE) to--;
    for (let at = from; at < to; at++) written[at - from] = lowerCase[bytes[at]];
    this.hash.take(written, 0, to - from);
  }
}
