import { hashText, KeyHash } from './key-hash.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** What a slot holds: both halves of a key's hash, and its row from 1; 0 marks a free slot. */
const STRIDE = 3;
const ROW = 2;

const FEWEST = 1 << 6;
/** A table grows by half when it is three quarters full: 16 to 24 bytes a key. */
const FULL = 0.75;
const GROWTH = 1.5;

/**
 * Finds rows by keys of several kinds, in memory that all threads see. A key of one kind is none of another. Keys are known
 * by their 64-bit hashes, as duplicates are.
 */
export class SharedTable {
  private readonly hash = new KeyHash();

  /** @param slots as a builder leaves them. */
  constructor(private readonly slots: Int32Array) {}

  /** The row of a key; -1 where it has none. */
  find(kind: number, key: string): number {
    return this.rowOf(hashKey(this.hash, kind, key));
  }

  /** The same by the hash of the key, whose kind it began with. */
  rowOf({ high, low }: KeyHash): number {
    const { slots } = this;
    return slots[placeOf(slots, high, low) + ROW] - 1;
  }
}

/** A table while its keys are added. */
export class SharedTableBuilder {
  private slots = sharedNumbers(FEWEST * STRIDE);
  private count = 0;
  private readonly hash = new KeyHash();

  /** The row of a key; -1 where it has none. */
  find(kind: number, key: string): number {
    const { slots } = this;
    const { high, low } = hashKey(this.hash, kind, key);
    return slots[placeOf(slots, high, low) + ROW] - 1;
  }

  /** Gives a row to a key that has none: of two rows the first keeps it. @returns whether it got the row. */
  add(kind: number, key: string, row: number): boolean {
    return this.addHash(hashKey(this.hash, kind, key), row);
  }

  /** The same by the hash of the key, whose kind it began with. */
  addHash({ high, low }: KeyHash, row: number): boolean {
    const { slots } = this;
    const at = placeOf(slots, high, low);
    if (slots[at + ROW] !== 0) return false;
    slots[at] = high;
    slots[at + 1] = low;
    slots[at + ROW] = row + 1;
    this.count++;
    if (this.count * STRIDE > slots.length * FULL) this.grow();
    return true;
  }

  /** The slots, of which any thread can make the table. */
  finish(): Int32Array {
    return this.slots;
  }

  private grow(): void {
    const old = this.slots;
    const slots = sharedNumbers(Math.ceil((old.length / STRIDE) * GROWTH) * STRIDE);
    // The slots are in the order of the hashes, so that this writes from the front to the back.
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + ROW] === 0) continue;
      let at = firstPlace(slots, old[from]);
      while (slots[at + ROW] !== 0) at = nextPlace(slots, at);
      for (let i = 0; i < STRIDE; i++) slots[at + i] = old[from + i];
    }
    this.slots = slots;
  }
}

function hashKey(hash: KeyHash, kind: number, key: string): KeyHash {
  hash.start(kind);
  hash.add(hashText(key));
  hash.finish();
  return hash;
}

/** Where a key stands among the slots, or would stand. */
function placeOf(slots: Int32Array, high: number, low: number): number {
  for (let at = firstPlace(slots, high); ; at = nextPlace(slots, at)) {
    if (slots[at + ROW] === 0 || (slots[at] === high && slots[at + 1] === low)) return at;
  }
}

function firstPlace(slots: Int32Array, high: number): number {
  return Math.floor(((high >>> 0) / 2 ** 32) * (slots.length / STRIDE)) * STRIDE;
}

function nextPlace(slots: Int32Array, at: number): number {
  return at + STRIDE === slots.length ? 0 : at + STRIDE;
}
