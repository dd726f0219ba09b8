/** What a slot holds: the halves of the key, the line, and the number of the list from 1; 0 marks a free slot. */
const STRIDE = 4;
const LINE = 2;
const LIST = 3;

/** Keys are parted by their highest bits, so that a run of millions makes room a little at a time. */
const PART_BITS = 6;
const SMALLEST = 1 << 6;
/** A smaller part may grow fast. */
const LARGE = 1 << 12;

/** Where a lead stands: its list, and the line of the list on which it starts. */
export interface Place {
  readonly list: number;
  readonly line: number;
}

/**
 * The duplicate keys of a run, each with the place of the first lead that had it. Keys are 64-bit hashes; a slot takes
 * 16 bytes, and of many between 66% and 80% of the slots are used: 20 to 24 bytes a key.
 */
export class DuplicateKeys {
  private readonly parts = Array.from({ length: 1 << PART_BITS }, () => new Part());

  /**
   * Notes a lead's keys. @returns the place of the earliest lead that shares one of them, or undefined.
   * @param high, low the halves of each key; `count` of them from `from` on.
   * @param list, line the place of the lead.
   */
  claim(high: Int32Array, low: Int32Array, from: number, count: number, list: number, line: number): Place | undefined {
    let earliest: Place | undefined;
    for (let i = from; i < from + count; i++) {
      const part = this.parts[high[i] >>> (32 - PART_BITS)];
      const found = part.claim(high[i], low[i], list, line);
      if (found === undefined) continue;
      if (!earliest || found.list < earliest.list || (found.list === earliest.list && found.line < earliest.line)) {
        earliest = found;
      }
    }
    return earliest;
  }
}

/** The keys whose highest bits are alike, in the order of the next ones. */
class Part {
  private slots = SMALLEST;
  private table = new Int32Array(this.slots * STRIDE);
  private count = 0;

  /** The place of the lead that had the key before; undefined where there is none, and then it is noted. */
  claim(high: number, low: number, list: number, line: number): Place | undefined {
    const { table } = this;
    const at = this.find(high, low);
    if (table[at + LIST] !== 0) return { list: table[at + LIST] - 1, line: table[at + LINE] };
    table[at] = high;
    table[at + 1] = low;
    table[at + LINE] = line;
    table[at + LIST] = list + 1;
    this.count++;
    if (this.count * 5 > this.slots * 4) this.grow();
    return undefined;
  }

  /** Where a key stands in the table, or where it would stand. */
  private find(high: number, low: number): number {
    const { table } = this;
    const end = table.length;
    let at = Math.floor((((high << PART_BITS) >>> 0) / 2 ** 32) * this.slots) * STRIDE;
    while (table[at + LIST] !== 0 && (table[at] !== high || table[at + 1] !== low)) {
      at += STRIDE;
      if (at === end) at = 0;
    }
    return at;
  }

  private grow(): void {
    const old = this.table;
    this.slots = Math.ceil(this.slots * (this.slots < LARGE ? 4 : 1.2));
    this.table = new Int32Array(this.slots * STRIDE);
    // The slots are in the order of the keys, so that this writes from the front to the back.
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + LIST] === 0) continue;
      const at = this.find(old[from], old[from + 1]);
      for (let i = 0; i < STRIDE; i++) this.table[at + i] = old[from + i];
    }
  }
}
