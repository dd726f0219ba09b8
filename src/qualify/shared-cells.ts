import { textBetween } from './batch.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** So many rows are a few hundred kilobytes. */
const ROW_BITS = 12;
const ROWS = 1 << ROW_BITS;

/** Some thousand rows of cells, in memory that all threads see: their bytes, cell after cell, and where each ends. */
export interface CellBlock {
  readonly bytes: Uint8Array;
  readonly ends: Int32Array;
}

interface OpenBlock extends CellBlock {
  readonly bytes: Buffer;
}

/** Rows of cells as they stood in a list, by their number from 0. */
export class SharedCells {
  private bytes: Buffer;
  private start = 0;
  private end = 0;

  /** @param blocks full but for the last. @param width cells in a row. */
  constructor(
    private readonly blocks: readonly OpenBlock[],
    private readonly width: number,
  ) {
    this.bytes = Buffer.alloc(0);
  }

  /** The text of a cell, without its quotes and with doubled quotes undoubled. */
  text(row: number, cell: number): string {
    this.seek(row, cell);
    return textBetween(this.bytes, this.start, this.end);
  }

  /** Whether a text was added as this cell. */
  is(row: number, cell: number, text: string): boolean {
    this.seek(row, cell);
    const { bytes, start, end } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit > 0x7f) return bytes.toString('utf8', start, end) === text;
      if (bytes[start + i] !== unit) return false;
    }
    return end - start === text.length;
  }

  isBlank(row: number, cell: number): boolean {
    this.seek(row, cell);
    return this.start === this.end;
  }

  private seek(row: number, cell: number): void {
    const { bytes, ends } = this.blocks[row >> ROW_BITS];
    const i = (row & (ROWS - 1)) * this.width + cell;
    this.bytes = bytes;
    this.start = i === 0 ? 0 : ends[i - 1];
    this.end = ends[i];
  }
}

/** Opens cells in any thread. */
export function openCells(blocks: readonly CellBlock[], width: number): SharedCells {
  const open = blocks.map(({ bytes, ends }) => ({
    bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
    ends,
  }));
  return new SharedCells(open, width);
}

/** Rows of cells while they are added, cell by cell. */
export class SharedCellsBuilder {
  /** The rows so far. */
  readonly cells: SharedCells;
  private readonly blocks: OpenBlock[] = [];
  private bytes: Buffer = Buffer.alloc(1 << 16);
  private readonly ends: Int32Array;
  /** Cells in the last block, and their bytes. */
  private count = 0;
  private used = 0;

  constructor(private readonly width: number) {
    this.ends = new Int32Array(ROWS * width);
    this.cells = new SharedCells(this.blocks, width);
  }

  addText(text: string): void {
    this.reserve(3 * text.length);
    this.endCell(this.bytes.write(text, this.used));
  }

  addBytes(bytes: Buffer, start: number, end: number): void {
    this.reserve(end - start);
    this.endCell(bytes.copy(this.bytes, this.used, start, end));
  }

  /** The rows, for any thread to open. */
  finish(): readonly CellBlock[] {
    if (this.count > 0) this.share();
    return this.blocks;
  }

  private reserve(length: number): void {
    if (this.count === ROWS * this.width) this.share();
    if (this.used + length > this.bytes.length) {
      const wider = Buffer.alloc(2 * this.bytes.length + length);
      this.bytes.copy(wider, 0, 0, this.used);
      this.bytes = wider;
    }
    if (this.count === 0) this.blocks.push({ bytes: this.bytes, ends: this.ends });
    else if (this.blocks.at(-1)?.bytes !== this.bytes) {
      this.blocks[this.blocks.length - 1] = { bytes: this.bytes, ends: this.ends };
    }
  }

  private endCell(length: number): void {
    this.used += length;
    this.ends[this.count++] = this.used;
  }

  /** Moves the last block to shared memory, where it takes no more than it needs. */
  private share(): void {
    const bytes = Buffer.from(new SharedArrayBuffer(this.used));
    this.bytes.copy(bytes, 0, 0, this.used);
    const ends = sharedNumbers(this.count);
    ends.set(this.ends.subarray(0, this.count));
    this.blocks[this.blocks.length - 1] = { bytes, ends };
    this.count = 0;
    this.used = 0;
  }
}
