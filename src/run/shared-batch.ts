import type { Batch } from '../qualify/batch.ts';
import type { SharedBatch } from './evaluation-protocol.ts';

/** Memory that one batch after another takes on its way through a thread. */
export class SharedMemory {
  private bytes = new Uint8Array();
  private starts = new Int32Array();
  private ends = new Int32Array();
  private lines = new Int32Array();
  private outcomes = new Int32Array();
  private keyCounts = new Uint8Array();
  private keysHigh = new Int32Array();
  private keysLow = new Int32Array();

  /** @param keys how many duplicate keys a record can have. */
  constructor(private readonly keys: number) {}

  /** Lays a batch down where the one before was. */
  hold({ bytes, count, width, starts, ends, lines }: Batch): SharedBatch {
    // Records that were irregular do not stand in the order of the list.
    let first = bytes.length;
    let last = 0;
    for (let record = 0; record < count; record++) {
      first = Math.min(first, starts[record]);
      last = Math.max(last, ends[(record + 1) * width - 1]);
    }
    this.bytes = widen(this.bytes, last - first);
    this.bytes.set(bytes.subarray(first, last));
    this.starts = widen(this.starts, count);
    for (let i = 0; i < count; i++) this.starts[i] = starts[i] - first;
    this.ends = widen(this.ends, count * width);
    for (let i = 0; i < count * width; i++) this.ends[i] = ends[i] - first;
    this.lines = widen(this.lines, count);
    this.lines.set(lines.subarray(0, count));
    this.outcomes = widen(this.outcomes, count);
    this.keyCounts = widen(this.keyCounts, count);
    this.keysHigh = widen(this.keysHigh, count * this.keys);
    this.keysLow = widen(this.keysLow, count * this.keys);
    const { outcomes, keyCounts, keysHigh, keysLow } = this;
    const own = { bytes: this.bytes, starts: this.starts, ends: this.ends, lines: this.lines };
    return { count, width, ...own, outcomes, keyCounts, keysHigh, keysLow };
  }
}

/** The bytes of a batch as they are read. */
export function bufferOf({ bytes }: SharedBatch): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The same memory, or more of it: then what was in it is lost. */
function widen<A extends Uint8Array | Int32Array>(array: A, length: number): A {
  if (length <= array.length) return array;
  const roomy = Math.ceil(length * 1.25);
  const shared = new SharedArrayBuffer(roomy * array.BYTES_PER_ELEMENT);
  return new (array.constructor as new (shared: SharedArrayBuffer) => A)(shared);
}
