import type { Batch } from '../qualify/batch.ts';

/** Marks a record that takes no part in the search for duplicates. */
export const APART = 255;

/**
 * A batch on its way, and beside it what is said of its records: first whoever evaluates it says their duplicate keys,
 * then the run says which of them repeat earlier leads. Plain data in memory that a thread and the run both see.
 */
export interface Work extends Omit<Batch, 'bytes'> {
  readonly bytes: Uint8Array;
  /** Duplicate keys of each record: their number, or APART; and the halves of as many as the definition has. */
  readonly keyCounts: Uint8Array;
  readonly keysHigh: Int32Array;
  readonly keysLow: Int32Array;
  /** The earlier lead that each record repeats: the number of its list from 1, 0 for none, and its line. */
  readonly earlierLists: Int32Array;
  readonly earlierLines: Int32Array;
  /** Whose telephone number each record holds: see `SharedPhones.note`. */
  readonly phones: Float64Array;
  readonly people: Int32Array;
  readonly companies: Int32Array;
  /** Whose record each is, and the one that it repeats: a number of the supplier, 0 for nobody's. */
  readonly suppliers: Int32Array;
  readonly earlierSuppliers: Int32Array;
}

/** Memory for one batch at a time. */
export class WorkMemory {
  private bytes = new Uint8Array();
  private starts = new Int32Array();
  private ends = new Int32Array();
  private lines = new Int32Array();
  private keyCounts = new Uint8Array();
  private keysHigh = new Int32Array();
  private keysLow = new Int32Array();
  private earlierLists = new Int32Array();
  private earlierLines = new Int32Array();
  private phones = new Float64Array();
  private people = new Int32Array();
  private companies = new Int32Array();
  private suppliers = new Int32Array();
  private earlierSuppliers = new Int32Array();

  /** @param keys how many duplicate keys a record can have. @param allocate memory of so many bytes. */
  constructor(
    private readonly keys: number,
    private readonly allocate: (bytes: number) => ArrayBufferLike,
  ) {}

  /** Makes room beside a batch, which stays where it lies. */
  around(batch: Batch): Work {
    const { count, bytes, width, starts, ends, lines, objects } = batch;
    this.keyCounts = this.widen(this.keyCounts, count);
    this.keysHigh = this.widen(this.keysHigh, count * this.keys);
    this.keysLow = this.widen(this.keysLow, count * this.keys);
    this.earlierLists = this.widen(this.earlierLists, count);
    this.earlierLines = this.widen(this.earlierLines, count);
    this.phones = this.widen(this.phones, count);
    this.people = this.widen(this.people, count);
    this.companies = this.widen(this.companies, count);
    this.suppliers = this.widen(this.suppliers, count);
    this.earlierSuppliers = this.widen(this.earlierSuppliers, count);
    const { keyCounts, keysHigh, keysLow, earlierLists, earlierLines, phones, people, companies } = this;
    const { suppliers, earlierSuppliers } = this;
    // Spread into one another, objects become tables, and every look into a batch costs many times as much.
    return {
      bytes,
      count,
      width,
      starts,
      ends,
      lines,
      objects,
      keyCounts,
      keysHigh,
      keysLow,
      earlierLists,
      earlierLines,
      phones,
      people,
      companies,
      suppliers,
      earlierSuppliers,
    };
  }

  /** Lays a copy of a batch down where the one before was. */
  hold({ bytes, count, width, starts, ends, lines, objects }: Batch): Work {
    // Records that were irregular do not stand in the order of the list.
    let first = bytes.length;
    let last = 0;
    for (let record = 0; record < count; record++) {
      first = Math.min(first, starts[record]);
      last = Math.max(last, ends[(record + 1) * width - 1]);
    }
    this.bytes = this.widen(this.bytes, last - first);
    this.bytes.set(bytes.subarray(first, last));
    this.starts = this.widen(this.starts, count);
    for (let i = 0; i < count; i++) this.starts[i] = starts[i] - first;
    this.ends = this.widen(this.ends, count * width);
    for (let i = 0; i < count * width; i++) this.ends[i] = ends[i] - first;
    this.lines = this.widen(this.lines, count);
    this.lines.set(lines.subarray(0, count));
    const own = { bytes: bufferOf(this.bytes), starts: this.starts, ends: this.ends, lines: this.lines };
    return this.around({ ...own, count, width, objects });
  }

  /** The same memory, or more of it: then what was in it is lost. */
  private widen<A extends Uint8Array | Int32Array | Float64Array>(array: A, length: number): A {
    if (length <= array.length) return array;
    const memory = this.allocate(Math.ceil(length * 1.25) * array.BYTES_PER_ELEMENT);
    return new (array.constructor as new (memory: ArrayBufferLike) => A)(memory);
  }
}

/** The batch of some work that may have crossed to another thread, which makes plain bytes of buffers. */
export function batchOf({ bytes, count, width, starts, ends, lines, objects }: Work): Batch {
  const own = objects && { ...objects, bytes: bufferOf(objects.bytes) };
  return { bytes: bufferOf(bytes), count, width, starts, ends, lines, objects: own };
}

function bufferOf(bytes: Uint8Array): Buffer {
  return bytes instanceof Buffer ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
