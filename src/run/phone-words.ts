/** What a slot holds: the halves of the number, and its word; 0 marks a free slot. */
const STRIDE = 3;
const WORD = 2;
const HALF = 2 ** 32;

/** Numbers are parted by the highest bits of their hash, so that a run of millions makes room a little at a time. */
const PART_BITS = 6;
const SMALLEST = 1 << 6;
/** A smaller part may grow fast. */
const LARGE = 1 << 12;

/**
 * Telephone numbers of a run, each with a word of 32 bits that is not 0. A number is what its digits say, up to 15 of them
 * (ITU-T E.164), and so is held exactly. A slot takes 12 bytes, and of many between 62% and 80% of the slots are used: 15
 * to 19 bytes a number.
 */
export class PhoneWords {
  private readonly parts = Array.from({ length: 1 << PART_BITS }, () => new Part());
  /** What was looked at: a look that nobody asks for would be left out. */
  seen = 0;

  /** As `DuplicateKeys.touch`, of numbers. */
  touch(phones: Float64Array, from: number, end: number): void {
    const { parts } = this;
    let seen = 0;
    for (let i = from; i < end; i++) {
      const phone = phones[i];
      const hash = hashOf(Math.floor(phone / HALF), phone | 0);
      seen ^= parts[hash >>> (32 - PART_BITS)].look(hash);
    }
    this.seen = seen;
  }

  /** @returns the word that the number has; 0 where it is new, and then `word` becomes its own. */
  claim(phone: number, word: number): number {
    const high = Math.floor(phone / HALF);
    const hash = hashOf(high, phone | 0);
    return this.parts[hash >>> (32 - PART_BITS)].claim(high, phone | 0, hash, word);
  }

  /** Gives another word to a number that has one. */
  replace(phone: number, word: number): void {
    const high = Math.floor(phone / HALF);
    const hash = hashOf(high, phone | 0);
    this.parts[hash >>> (32 - PART_BITS)].replace(high, phone | 0, hash, word);
  }

  /** Visits all numbers, in no order that means anything. */
  each(visit: (phone: number, word: number) => void): void {
    for (const part of this.parts) part.each(visit);
  }
}

/** The numbers whose hashes' highest bits are alike, in the order of the next ones. */
class Part {
  private slots = SMALLEST;
  private table = new Int32Array(SMALLEST * STRIDE);
  private count = 0;

  claim(high: number, low: number, hash: number, word: number): number {
    const { table } = this;
    const at = this.find(high, low, hash);
    if (table[at + WORD] !== 0) return table[at + WORD];
    table[at] = high;
    table[at + 1] = low;
    table[at + WORD] = word;
    this.count++;
    if (this.count * 5 > this.slots * 4) this.grow();
    return 0;
  }

  replace(high: number, low: number, hash: number, word: number): void {
    this.table[this.find(high, low, hash) + WORD] = word;
  }

  /** What stands where a number would stand if all places were free. */
  look(hash: number): number {
    return this.table[this.startOf(hash)];
  }

  each(visit: (phone: number, word: number) => void): void {
    const { table } = this;
    for (let at = 0; at < table.length; at += STRIDE) {
      if (table[at + WORD] !== 0) visit(table[at] * HALF + (table[at + 1] >>> 0), table[at + WORD]);
    }
  }

  /** Where a number stands in the table, or where it would stand. */
  private find(high: number, low: number, hash: number): number {
    const { table } = this;
    const end = table.length;
    let at = this.startOf(hash);
    while (table[at + WORD] !== 0 && (table[at + 1] !== low || table[at] !== high)) {
      at += STRIDE;
      if (at === end) at = 0;
    }
    return at;
  }

  private startOf(hash: number): number {
    return Math.floor((((hash << PART_BITS) >>> 0) / HALF) * this.slots) * STRIDE;
  }

  private grow(): void {
    const old = this.table;
    // A fifth more at a time took hardly less memory, and a fifth more time.
    this.slots = Math.ceil(this.slots * (this.slots < LARGE ? 4 : 1.3));
    this.table = new Int32Array(this.slots * STRIDE);
    // The slots are in the order of the hashes, so that this writes from the front to the back.
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + WORD] === 0) continue;
      const at = this.find(old[from], old[from + 1], hashOf(old[from], old[from + 1]));
      for (let i = 0; i < STRIDE; i++) this.table[at + i] = old[from + i];
    }
  }
}

/** Numbers of one exchange differ in their last digits alone: the hash spreads them over all bits. */
function hashOf(high: number, low: number): number {
  let hash = low ^ Math.imul(high, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
