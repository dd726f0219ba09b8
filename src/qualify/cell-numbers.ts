const SMALLEST = 1 << 8;
const ARENA = 1 << 21;
/** Bytes of a cell that can be numbered. */
export const LONGEST = 1 << 12;

/** What a slot holds: the hash of the bytes, where they are kept, how many they are, and their number. */
const STRIDE = 4;

/**
 * Numbers the distinct cells of a column from 1, in order of first appearance, and finds a cell's number by its bytes
 * without making a string of them. Bounded: when it is full it forgets all cells and starts again from 1.
 */
export class CellNumbers {
  private slots = SMALLEST;
  private table = new Int32Array(SMALLEST * STRIDE);
  private arena = new Uint8Array(LONGEST);
  private arenaView = new DataView(this.arena.buffer);
  private used = 0;
  private last = 0;
  private hash = 0;
  private viewed: Uint8Array = new Uint8Array(0);
  private view: DataView = new DataView(this.viewed.buffer);

  /** @param most cells, a power of two. */
  constructor(private readonly most: number) {}

  /** The number of these bytes; 0 where they are new. Then `add` numbers the same bytes. */
  get(bytes: Uint8Array, start: number, end: number): number {
    const { table } = this;
    const mask = this.slots - 1;
    const length = end - start;
    const hash = this.hashOf(bytes, start, end);
    this.hash = hash;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const at = slot * STRIDE;
      const number = table[at + 3];
      if (number === 0) return 0;
      if (table[at] !== hash || table[at + 2] !== length) continue;
      if (this.isKept(table[at + 1], bytes, start, end)) return number;
    }
  }

  /** Numbers the bytes that `get` has just not found. @returns 1 where all others are forgotten; 0 for too long ones. */
  add(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start;
    if (length > LONGEST) return 0;
    if (this.last * 2 >= this.slots) this.grow();
    if (this.used + length > this.arena.length) this.widen();
    const { arena, used } = this;
    for (let i = 0; i < length; i++) arena[used + i] = bytes[start + i];
    this.last++;
    this.put(this.hash, used, length, this.last);
    this.used += length;
    return this.last;
  }

  /** Whether the bytes are those that stand in the arena; also four at a time. */
  private isKept(offset: number, bytes: Uint8Array, start: number, end: number): boolean {
    const { view, arena, arenaView } = this;
    const kept = offset - start;
    let i = start;
    for (; i + 4 <= end; i += 4) if (arenaView.getInt32(kept + i, true) !== view.getInt32(i, true)) return false;
    for (; i < end; i++) if (arena[kept + i] !== bytes[i]) return false;
    return true;
  }

  /** Four bytes at a time: a cell costs a third of what it costs byte by byte. */
  private hashOf(bytes: Uint8Array, start: number, end: number): number {
    if (this.viewed !== bytes) {
      this.viewed = bytes;
      this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
    const { view } = this;
    let hash = 0x811c9dc5 ^ (end - start);
    let i = start;
    for (; i + 4 <= end; i += 4) {
      hash = Math.imul(hash ^ view.getInt32(i, true), 0x9e3779b1);
      hash ^= hash >>> 15;
    }
    for (; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193);
    return hash ^ (hash >>> 13);
  }

  private put(hash: number, offset: number, length: number, number: number): void {
    const { table } = this;
    const mask = this.slots - 1;
    let slot = hash & mask;
    while (table[slot * STRIDE + 3] !== 0) slot = (slot + 1) & mask;
    const at = slot * STRIDE;
    table[at] = hash;
    table[at + 1] = offset;
    table[at + 2] = length;
    table[at + 3] = number;
  }

  private grow(): void {
    if (this.last === this.most) {
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
    this.arena = new Uint8Array(2 * old.length);
    this.arena.set(old);
    this.arenaView = new DataView(this.arena.buffer);
  }

  private forget(): void {
    this.table.fill(0);
    this.last = 0;
    this.used = 0;
  }
}
