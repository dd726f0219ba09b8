/** What a slot holds: the halves of the key, the line, and the number of the list from 1; 0 marks a free slot. */
const STRIDE = 4;
const LINE = 2;
const LIST = 3;

/** A smaller table may grow fast. */
const LARGE = 1 << 18;

/** Where a lead stands: its list, and the line of the list on which it starts. */
export interface Place {
  readonly list: number;
  readonly line: number;
}

/**
 * The duplicate keys of a run, each with the place of the first lead that had it. Keys are 64-bit hashes; a slot takes
 * 16 bytes, and of a large table between 53% and 80% of the slots are used.
 */
export class DuplicateKeys {
  private slots = 1 << 12;
  private table = new Int32Array(this.slots * STRIDE);
  private count = 0;

  /**
   * Notes a lead's keys. @returns the place of the earliest lead that shares one of them, or undefined.
   * @param high, low the halves of each key; the first `count` of them.
   * @param list, line the place of the lead.
   */
  claim(high: Int32Array, low: Int32Array, count: number, list: number, line: number): Place | undefined {
    let earliest: Place | undefined;
    for (let i = 0; i < count; i++) {
      const at = this.find(high[i], low[i]);
      if (this.table[at + LIST] === 0) {
        this.put(at, high[i], low[i], line, list + 1);
        continue;
      }
      const found = { list: this.table[at + LIST] - 1, line: this.table[at + LINE] };
      if (!earliest || found.list < earliest.list || (found.list === earliest.list && found.line < earliest.line)) {
        earliest = found;
      }
    }
    return earliest;
  }

  /** Where a key stands in the table, or where it would stand. */
  private find(high: number, low: number): number {
    const { table } = this;
    const end = table.length;
    let at = Math.floor(((high >>> 0) / 2 ** 32) * this.slots) * STRIDE;
    while (table[at + LIST] !== 0 && (table[at] !== high || table[at + 1] !== low)) {
      at += STRIDE;
      if (at === end) at = 0;
    }
    return at;
  }

  private put(at: number, high: number, low: number, line: number, list: number): void {
    this.table[at] = high;
    this.table[at + 1] = low;
    this.table[at + LINE] = line;
    this.table[at + LIST] = list;
    this.count++;
    if (this.count * 5 > this.slots * 4) this.grow();
  }

  private grow(): void {
    const old = this.table;
    this.slots = Math.ceil(this.slots * (this.slots < LARGE ? 4 : 1.5));
    this.table = new Int32Array(this.slots * STRIDE);
    // Slots are in the order of the keys' high halves, so that this writes from the front to the back.
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + LIST] === 0) continue;
      const at = this.find(old[from], old[from + 1]);
      for (let i = 0; i < STRIDE; i++) this.table[at + i] = old[from + i];
    }
  }
}
