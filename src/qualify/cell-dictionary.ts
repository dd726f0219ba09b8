const SLOTS = 1 << 17;
const FULL = SLOTS >> 1;
const ARENA = 1 << 21;

/**
 * What is known of the distinct cells of a column, found by the cell's bytes without making a string of them.
 * Bounded: when it is full it forgets everything and starts again, which costs time and changes no answer.
 */
export class CellDictionary<T> {
  private readonly hashes = new Int32Array(SLOTS);
  private readonly offsets = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS);
  private values: (T | undefined)[] = new Array(SLOTS).fill(undefined);
  private readonly arena = new Uint8Array(ARENA);
  private used = 0;
  private count = 0;
  private slot = 0;
  private hash = 0;

  /** What was stored for these bytes. After an undefined, `set` stores for the same bytes. */
  get(bytes: Uint8Array, start: number, end: number): T | undefined {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
    hash ^= hash >>> 15;
    const length = end - start;
    let slot = hash & (SLOTS - 1);
    for (;;) {
      const value = this.values[slot];
      if (value === undefined) break;
      if (this.hashes[slot] === hash && this.lengths[slot] === length && this.same(slot, bytes, start, length)) {
        return value;
      }
      slot = (slot + 1) & (SLOTS - 1);
    }
    this.slot = slot;
    this.hash = hash;
    return undefined;
  }

  /** Stores a value for the bytes that `get` has just not found. */
  set(bytes: Uint8Array, start: number, end: number, value: T): void {
    const length = end - start;
    if (length > ARENA >> 6) return;
    if (this.count >= FULL || this.used + length > ARENA) {
      this.values = new Array(SLOTS).fill(undefined);
      this.count = 0;
      this.used = 0;
      this.slot = this.hash & (SLOTS - 1);
    }
    this.arena.set(bytes.subarray(start, end), this.used);
    this.hashes[this.slot] = this.hash;
    this.offsets[this.slot] = this.used;
    this.lengths[this.slot] = length;
    this.values[this.slot] = value;
    this.used += length;
    this.count++;
  }

  private same(slot: number, bytes: Uint8Array, start: number, length: number): boolean {
    const arena = this.arena;
    const offset = this.offsets[slot];
    for (let i = 0; i < length; i++) if (arena[offset + i] !== bytes[start + i]) return false;
    return true;
  }
}
