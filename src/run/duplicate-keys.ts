const EMPTY = 0;

/** Where a lead stands: its list, and the line of the list on which it starts. */
export interface Place {
  readonly list: number;
  readonly line: number;
}

/**
 * The duplicate keys of a run, each with the place of the first lead that had it. Keys are 64-bit hashes; a slot
 * takes 14 bytes, and between 40% and 80% of the slots are used.
 */
export class DuplicateKeys {
  private slots = 1 << 12;
  private count = 0;
  private high = new Int32Array(this.slots);
  private low = new Int32Array(this.slots);
  private line = new Int32Array(this.slots);
  /** Number of the list, from 1; 0 marks a free slot. */
  private list = new Uint16Array(this.slots);

  /**
   * Notes a lead's keys. @returns the place of the earliest lead that shares one of them, or undefined.
   * @param high, low the halves of each key; the first `count` of them.
   * @param list, line the place of the lead.
   */
  claim(high: Int32Array, low: Int32Array, count: number, list: number, line: number): Place | undefined {
    let earliest: Place | undefined;
    for (let i = 0; i < count; i++) {
      const slot = this.find(high[i], low[i]);
      if (this.list[slot] === EMPTY) {
        this.put(slot, high[i], low[i], list + 1, line);
        continue;
      }
      const found = { list: this.list[slot] - 1, line: this.line[slot] };
      if (!earliest || found.list < earliest.list || (found.list === earliest.list && found.line < earliest.line)) {
        earliest = found;
      }
    }
    return earliest;
  }

  private find(high: number, low: number): number {
    const mask = this.slots - 1;
    let slot = (high ^ (low >>> 7)) & mask;
    while (this.list[slot] !== EMPTY && (this.high[slot] !== high || this.low[slot] !== low)) slot = (slot + 1) & mask;
    return slot;
  }

  private put(slot: number, high: number, low: number, list: number, line: number): void {
    this.high[slot] = high;
    this.low[slot] = low;
    this.list[slot] = list;
    this.line[slot] = line;
    this.count++;
    if (this.count * 5 > this.slots * 4) this.grow();
  }

  private grow(): void {
    const { high, low, list, line, slots } = this;
    this.slots = slots * 2;
    this.high = new Int32Array(this.slots);
    this.low = new Int32Array(this.slots);
    this.line = new Int32Array(this.slots);
    this.list = new Uint16Array(this.slots);
    for (let i = 0; i < slots; i++) {
      if (list[i] === EMPTY) continue;
      const slot = this.find(high[i], low[i]);
      this.high[slot] = high[i];
      this.low[slot] = low[i];
      this.line[slot] = line[i];
      this.list[slot] = list[i];
    }
  }
}
