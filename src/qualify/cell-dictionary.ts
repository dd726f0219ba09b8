const SMALLEST = 1 << 8;
const LARGEST = 1 << 17;
const ARENA = 1 << 21;
const LONGEST = 1 << 12;

/** What a slot holds: the hash of the bytes, where they are kept, how many they are, and the number of the value from 1. */
const STRIDE = 4;

/**
 * What is known of the distinct cells of a column, found by the cell's bytes without making a string of them.
 * Bounded: when it is full it forgets everything and starts again, which costs time and changes no answer.
 */
export class CellDictionary<T> {
  private slots = SMALLEST;
  private table = new Int32Array(SMALLEST * STRIDE);
  private values: T[] = [];
  private arena = new Uint8Array(1 << 12);
  private used = 0;
  private hash = 0;

  /** What was stored for these bytes. After an undefined, `set` stores for the same bytes. */
  get(bytes: Uint8Array, start: number, end: number): T | undefined {
    const { table, arena } = this;
    const mask = this.slots - 1;
    const length = end - start;
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash ^= hash >>> 15;
    this.hash = hash;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      const number = table[at + 3];
      if (number === 0) return undefined;
      if (table[at] !== hash || table[at + 2] !== length) continue;
      const kept = table[at + 1] - start;
      let i = start;
      while (i < end && arena[kept + i] === bytes[i]) i++;
      if (i === end) return this.values[number - 1];
    }
  }

  /** Stores a value for the bytes that `get` has just not found. */
  set(bytes: Uint8Array, start: number, end: number, value: T): void {
    const length = end - start;
    if (length > LONGEST) return;
    if (this.values.length * 2 >= this.slots) this.grow();
    if (this.used + length > this.arena.length) this.widen();
    this.arena.set(bytes.subarray(start, end), this.used);
    this.values.push(value);
    this.put(this.hash, this.used, length, this.values.length);
    this.used += length;
  }

  private put(hash: number, offset: number, length: number, number: number): void {
    const mask = this.slots - 1;
    let slot = hash & mask;
    while (this.table[slot * STRIDE + 3] !== 0) slot = (slot + 1) & mask;
    this.table.set([hash, offset, length, number], slot * STRIDE);
  }

  private grow(): void {
    if (this.slots === LARGEST) {
      this.forget();
      return;
    }
    const old = this.table;
    this.slots *= 2;
    this.table = new Int32Array(this.slots * STRIDE);
    for (let at = 0; at < old.length; at += STRIDE) {
      if (old[at + 3] !== 0) this.put(old[at], old[at + 1], old[at + 2], old[at + 3]);
    }
  }

  private widen(): void {
    if (this.arena.length === ARENA) {
      this.forget();
      return;
    }
    const old = this.arena;
    this.arena = new Uint8Array(Math.max(2 * old.length, LONGEST));
    this.arena.set(old);
  }

  private forget(): void {
    this.table.fill(0);
    this.values = [];
    this.used = 0;
  }
}
