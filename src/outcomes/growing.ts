const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const WITHIN = CHUNK - 1;

/** Kinds of arrays that a growing column can be made of. */
type Numbers = Uint8Array | Uint16Array | Int16Array | Int32Array | Float64Array;

/** Numbers, one for each record. */
export interface Column {
  readonly length: number;
  get(index: number): number;
}

/** A column of numbers to which more are added. It grows by a chunk at a time, so that nothing is copied or left over. */
export class Growing<T extends Numbers> implements Column {
  private readonly chunks: T[] = [];
  length = 0;

  /** @param make an array of so many zeros. */
  constructor(private readonly make: (length: number) => T) {}

  push(value: number): void {
    const within = this.length & WITHIN;
    if (within === 0) this.chunks.push(this.make(CHUNK));
    this.chunks[this.length >>> CHUNK_BITS][within] = value;
    this.length++;
  }

  get(index: number): number {
    return this.chunks[index >>> CHUNK_BITS][index & WITHIN];
  }

  set(index: number, value: number): void {
    this.chunks[index >>> CHUNK_BITS][index & WITHIN] = value;
  }

  /** The numbers as one array. The column is empty then. */
  take(): T {
    const { length, chunks } = this;
    const values = this.make(length);
    for (const [place, chunk] of chunks.entries()) {
      const from = place << CHUNK_BITS;
      values.set(from + CHUNK <= length ? chunk : chunk.subarray(0, length - from), from);
    }
    chunks.length = 0;
    this.length = 0;
    return values;
  }
}

export function growingInts(): Growing<Int32Array> {
  return new Growing((length) => new Int32Array(length));
}

/** Numbers of texts, which are few: -1 to 32,767. */
export function growingShorts(): Growing<Int16Array> {
  return new Growing((length) => new Int16Array(length));
}

/** One bit for each of 16 things. */
export function growingBits(): Growing<Uint16Array> {
  return new Growing((length) => new Uint16Array(length));
}

export function growingBytes(): Growing<Uint8Array> {
  return new Growing((length) => new Uint8Array(length));
}

export function growingDoubles(): Growing<Float64Array> {
  return new Growing((length) => new Float64Array(length));
}
