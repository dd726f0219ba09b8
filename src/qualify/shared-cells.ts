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

/** Where a cell lies in memory, with its quotes. */
export interface CellBytes {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
}

/** Rows of cells as they stood in a list, by their number from 0. */
export class SharedCells {
  private readonly sought: { bytes: Buffer; start: number; end: number } = { bytes: Buffer.alloc(0), start: 0, end: 0 };

  /** @param blocks full but for the last. @param width cells in a row. */
  constructor(
    private readonly blocks: readonly OpenBlock[],
    private readonly width: number,
  ) {}

  /** The text of a cell, without its quotes and with doubled quotes undoubled. */
  text(row: number, cell: number): string {
    const { bytes, start, end } = this.seek(row, cell);
    return textBetween(bytes, start, end);
  }

  /** Where a cell lies: good until another is sought. */
  seek(row: number, cell: number): CellBytes {
    const { bytes, ends } = this.blocks[row >> ROW_BITS];
    const i = (row & (ROWS - 1)) * this.width + cell;
    const { sought } = this;
    sought.bytes = bytes;
    sought.start = i === 0 ? 0 : ends[i - 1];
    sought.end = ends[i];
    return sought;
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
  private readonly blocks: CellBlock[] = [];
  private bytes: Buffer = Buffer.alloc(1 << 16);
  private readonly ends: Int32Array;
  /** Cells of the block that is being filled, and their bytes. */
  private count = 0;
  private used = 0;

  constructor(private readonly width: number) {
    this.ends = new Int32Array(ROWS * width);
  }

  addBytes(bytes: Buffer, start: number, end: number): void {
    if (this.count === ROWS * this.width) this.share();
    const needed = this.used + end - start;
    if (needed > this.bytes.length) {
      const wider = Buffer.alloc(2 * needed);
      this.bytes.copy(wider, 0, 0, this.used);
      this.bytes = wider;
    }
    this.used += bytes.copy(this.bytes, this.used, start, end);
    this.ends[this.count++] = this.used;
  }

  /** The rows, for any thread to open. */
  finish(): readonly CellBlock[] {
    if (this.count > 0) this.share();
    return this.blocks;
  }

  /** Moves the block to shared memory, where it takes no more than it needs. */
  private share(): void {
    const bytes = Buffer.from(new SharedArrayBuffer(this.used));
    this.bytes.copy(bytes, 0, 0, this.used);
    const ends = sharedNumbers(this.count);
    ends.set(this.ends.subarray(0, this.count));
    this.blocks.push({ bytes, ends });
    this.count = 0;
    this.used = 0;
  }
}
