/**
 * A window that moves over a list's bytes: what is not yet read, then what the next block brings. Behind `end` there is
 * room for records that are written anew; they stay where they are until the next `fill`.
 */
export class Window {
  bytes: Buffer;
  /** Offset of the first byte that is not yet read; the reader moves it on. */
  begin = 0;
  /** Offset just past the last byte that came. */
  end = 0;
  /** Nothing comes after `end`. */
  final = false;
  /** Offset just past the records written anew. */
  written = 0;

  readonly #chunks: AsyncIterator<Buffer>;
  readonly #blockSize: number;

  constructor(chunks: AsyncIterable<Buffer>, blockSize: number) {
    this.#chunks = chunks[Symbol.asyncIterator]();
    this.#blockSize = blockSize;
    this.bytes = Buffer.allocUnsafe(2 * blockSize);
  }

  /**
   * Brings in at least one block, and as much again as is not yet read: a record that is longer than a block is looked
   * at a few times, not once a block.
   */
  async fill(): Promise<void> {
    this.bytes.copyWithin(0, this.begin, this.end);
    this.end -= this.begin;
    this.begin = 0;
    const wanted = this.end + Math.max(this.#blockSize, this.end);
    while (!this.final && this.end < wanted) {
      const { done, value } = await this.#chunks.next();
      if (done) {
        this.final = true;
      } else {
        this.#reserve(this.end + value.length);
        value.copy(this.bytes, this.end);
        this.end += value.length;
      }
    }
    this.written = this.end;
  }

  /** Keeps a record that was written anew; returns where it starts. */
  write(record: Uint8Array): number {
    const start = this.written;
    this.#reserve(start + record.length);
    this.bytes.set(record, start);
    this.written += record.length;
    return start;
  }

  /** Forgets the records written anew. */
  unwrite(): void {
    this.written = this.end;
  }

  /** Lets go of the list. */
  async close(): Promise<void> {
    await this.#chunks.return?.();
  }

  #reserve(length: number): void {
    if (length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(length, 2 * this.bytes.length));
    this.bytes.copy(larger);
    this.bytes = larger;
  }
}
