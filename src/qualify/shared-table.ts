import { type HashedText, hashText, KeyHash } from './key-hash.ts';
import { sharedNumbers } from './shared-numbers.ts';

/** What a slot holds: both halves of a key's hash, and its row from 1; 0 marks a free slot. */
const STRIDE = 3;
const ROW = 2;

const FEWEST = 1 << 6;
/** A table grows by half when it is three quarters full: 16 to 24 bytes a key. */
const FULL = 0.75;
const GROWTH = 1.5;

/** Whether a row has a key; two keys can have one hash. */
type HasKey = (row: number, kind: number, key: string) => boolean;

/** Where the hash alone is looked at: its 64 bits are those that tell duplicates. */
const anyRow: HasKey = () => true;

/** Finds rows by keys of several kinds, in memory that all threads see. A key of one kind is none of another. */
export class SharedTable {
  private readonly hash = new KeyHash();

  /** @param slots as a builder leaves them. */
  constructor(
    private readonly slots: Int32Array,
    private readonly hasKey: HasKey = anyRow,
  ) {}

  /** The row of a key; -1 where it has none. */
  find(kind: number, key: string, hashed: HashedText = hashText(key)): number {
    const { slots, hash, hasKey } = this;
    return slots[placeOf(slots, hash, hasKey, kind, key, hashed) + ROW] - 1;
  }
}

/** A table while its keys are added. */
export class SharedTableBuilder {
  private slots = sharedNumbers(FEWEST * STRIDE);
  private count = 0;
  private readonly hash = new KeyHash();

  constructor(private readonly hasKey: HasKey = anyRow) {}

  /** The row of a key; -1 where it has none. */
  find(kind: number, key: string): number {
    const { slots, hash, hasKey } = this;
    return slots[placeOf(slots, hash, hasKey, kind, key, hashText(key)) + ROW] - 1;
  }

  /** Gives a row to a key that has none: of two rows the first keeps it. @returns whether it got the row. */
  add(kind: number, key: string, row: number): boolean {
    const { slots, hash, hasKey } = this;
    const at = placeOf(slots, hash, hasKey, kind, key, hashText(key));
    if (slots[at + ROW] !== 0) return false;
    slots[at] = hash.high;
    slots[at + 1] = hash.low;
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

/** Where a key stands among the slots, or would stand. Leaves its hash. */
function placeOf(
  slots: Int32Array,
  hash: KeyHash,
  hasKey: HasKey,
  kind: number,
  key: string,
  hashed: HashedText,
): number {
  hash.start(kind);
  hash.add(hashed);
  hash.finish();
  const { high, low } = hash;
  for (let at = firstPlace(slots, high); ; at = nextPlace(slots, at)) {
    const row = slots[at + ROW];
    if (row === 0 || (slots[at] === high && slots[at + 1] === low && hasKey(row - 1, kind, key))) return at;
  }
}

function firstPlace(slots: Int32Array, high: number): number {
  return Math.floor(((high >>> 0) / 2 ** 32) * (slots.length / STRIDE)) * STRIDE;
}

function nextPlace(slots: Int32Array, at: number): number {
  return at + STRIDE === slots.length ? 0 : at + STRIDE;
}
