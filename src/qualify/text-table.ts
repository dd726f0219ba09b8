import type { Answers } from './answers.ts';
import { hashText } from './key-hash.ts';

const SMALLEST = 1 << 6;
const LARGEST = 1 << 17;

/** Before the answers of a slot: both halves of the text's hash, and the number of the entry from 1. */
const HEAD = 3;

/**
 * Answers by text, for texts that are derived again and again: hosts of addresses. A text is known by its 64-bit hash,
 * and its answers lie beside that, so that a look costs one access to memory; a map of strings costs five.
 * Bounded: when it is full it forgets everything and starts again.
 */
export class TextTable<T> {
  private slots = SMALLEST;
  private readonly stride: number;
  private table: Int32Array;
  private entries: T[] = [];
  private high = 0;
  private low = 0;

  /** @param words of a set of answers that a text can answer in: where they stand. */
  constructor(private readonly words: readonly number[]) {
    this.stride = HEAD + words.length;
    this.table = new Int32Array(this.slots * this.stride);
  }

  /** Where a text's answers stand; -1 where it is new. Then `set` stores for the same text. */
  find(text: string): number {
    const { high, low } = hashText(text);
    this.high = high;
    this.low = low;
    const at = this.slotOf(high, low);
    return this.table[at + 2] === 0 ? -1 : at;
  }

  /** Stores an entry and its answers for the text that `find` has just not found. @returns where they stand. */
  set(entry: T, answers: Answers): number {
    if (this.entries.length * 2 >= this.slots) this.grow();
    this.entries.push(entry);
    const at = this.slotOf(this.high, this.low);
    this.table[at] = this.high;
    this.table[at + 1] = this.low;
    this.table[at + 2] = this.entries.length;
    for (const [i, word] of this.words.entries()) this.table[at + HEAD + i] = answers[word];
    return at;
  }

  entry(at: number): T {
    return this.entries[this.table[at + 2] - 1];
  }

  /** Adds the answers at a place to others. */
  unite(at: number, answers: Answers): void {
    const { table, words } = this;
    for (let i = 0; i < words.length; i++) answers[words[i]] |= table[at + HEAD + i];
  }

  /** Where a key stands, or would stand. */
  private slotOf(high: number, low: number): number {
    const { table, stride } = this;
    const mask = this.slots - 1;
    for (let slot = (high ^ (low >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * stride;
      if (table[at + 2] === 0 || (table[at] === high && table[at + 1] === low)) return at;
    }
  }

  private grow(): void {
    if (this.slots === LARGEST) {
      this.table.fill(0);
      this.entries = [];
      return;
    }
    const { table: old, stride } = this;
    this.slots *= 2;
    this.table = new Int32Array(this.slots * stride);
    for (let from = 0; from < old.length; from += stride) {
      if (old[from + 2] === 0) continue;
      const at = this.slotOf(old[from], old[from + 1]);
      for (let i = 0; i < stride; i++) this.table[at + i] = old[from + i];
    }
  }
}
