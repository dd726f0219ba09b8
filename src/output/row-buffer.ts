const SMALLEST = 1 << 16;

/** Bytes that grow at their end: rows on their way into a file. `clear` starts again in the same memory. */
export class RowBuffer {
  length = 0;
  private buffer: Buffer;

  /** @param allocate memory of at least so many bytes. */
  constructor(private readonly allocate: (bytes: number) => ArrayBufferLike) {
    this.buffer = Buffer.from(allocate(SMALLEST));
  }

  /** What was put so far; good until something is put again. */
  get bytes(): Uint8Array {
    return new Uint8Array(this.buffer.buffer, this.buffer.byteOffset, this.length);
  }

  clear(): void {
    this.length = 0;
  }

  /** Makes sure that the next `length` bytes fit. To be called before they are put. */
  reserve(length: number): void {
    if (this.length + length <= this.buffer.length) return;
    const wider = Buffer.from(this.allocate(Math.max(this.length + length, 2 * this.buffer.length)));
    this.buffer.copy(wider, 0, 0, this.length);
    this.buffer = wider;
  }

  put(bytes: Uint8Array): void {
    this.buffer.set(bytes, this.length);
    this.length += bytes.length;
  }

  putRange(bytes: Buffer, start: number, end: number): void {
    bytes.copy(this.buffer, this.length, start, end);
    this.length += end - start;
  }

  putByte(byte: number): void {
    this.buffer[this.length++] = byte;
  }

  /** Puts the decimal digits of an integer from 0 to 2^31 - 1. */
  putInteger(value: number): void {
    let digits = 1;
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++;
    let rest = value;
    for (let at = this.length + digits - 1; at >= this.length; at--) {
      this.buffer[at] = 0x30 + (rest % 10);
      rest = (rest / 10) | 0;
    }
    this.length += digits;
  }

  /** Puts text as UTF-8, room included. */
  putText(text: string): void {
    this.reserve(text.length * 3);
    this.length += this.buffer.write(text, this.length);
  }
}
