/** What a slot holds: the halves of the key, the line, and the number of the origin from 1; 0 marks a free slot. */
const STRIDE = 4;
const LINE = 2;
const ORIGIN = 3;

/** Keys are parted by their highest bits, so that a run of millions makes room a little at a time. */
const PART_BITS = 6;
const SMALLEST = 1 << 6;
/** A smaller part may grow fast. */
const LARGE = 1 << 12;
/** How much of a part that has room for what is expected is to be used then. */
const USED = 0.78;

/** Where a lead stands: its list, and the line of the list on which it starts. */
export interface Place {
  readonly list: number;
  readonly line: number;
}

/**
 * The duplicate keys of a run, each with the place of the first lead that had it. Keys are 64-bit hashes; a slot takes
 * 16 bytes, and of many between 66% and 80% of the slots are used, unless more were expected than came: 20 to 24 bytes a
 * key.
 */
export class DuplicateKeys {
  /** Whose record the earlier lead of the last claim is: see `supplier` there. */
  earlierSupplier = 0;
  private readonly parts = Array.from({ length: 1 << PART_BITS }, () => new Part());
  private readonly origins = new Origins();
  /** What was looked at: a look that nobody asks for would be left out. */
  seen = 0;

  /** Makes room for about so many more keys at once, which takes a third of the time of making it little by little. */
  expect(more: number): void {
    for (const part of this.parts) part.expect(more / this.parts.length);
  }

  /**
   * Looks where keys stand or will, so that claims of them soon after find that near: a look that misses the processor's
   * cache takes ten times as long as another, and here many are under way at once.
   * @param high their higher halves, from `from` up to `end`.
   */
  touch(high: Int32Array, from: number, end: number): void {
    const { parts } = this;
    let seen = 0;
    for (let i = from; i < end; i++) seen ^= parts[high[i] >>> (32 - PART_BITS)].look(high[i]);
    this.seen = seen;
  }

  /**
   * Notes a lead's keys. @returns the place of the earliest lead that shares one of them, or undefined.
   * @param high, low the halves of each key; `count` of them from `from` on.
   * @param list, line the place of the lead. @param supplier a number that tells whose record it is; 0 for nobody's.
   */
  claim(
    high: Int32Array,
    low: Int32Array,
    from: number,
    count: number,
    list: number,
    line: number,
    supplier = 0,
  ): Place | undefined {
    let earliest: Place | undefined;
    const { origins } = this;
    const origin = origins.of(list, supplier);
    for (let i = from; i < from + count; i++) {
      const part = this.parts[high[i] >>> (32 - PART_BITS)];
      const found = part.claim(high[i], low[i], origin, line);
      if (found === undefined) continue;
      const { list: foundList, supplier: foundSupplier } = origins.at(found.origin);
      if (!earliest || foundList < earliest.list || (foundList === earliest.list && found.line < earliest.line)) {
        earliest = { list: foundList, line: found.line };
        this.earlierSupplier = foundSupplier;
      }
    }
    return earliest;
  }
}

/** A list and a supplier whose records are in it. */
interface Origin {
  readonly list: number;
  readonly supplier: number;
}

/** Numbers the origins of records, so that a key holds one number for both. */
class Origins {
  private readonly origins: Origin[] = [];
  private numbers = new Map<number, number>();
  private list = -1;
  private supplier = 0;
  private number = 0;

  /** Lists come one after another, and suppliers in runs mostly. */
  of(list: number, supplier: number): number {
    if (list === this.list && supplier === this.supplier) return this.number;
    if (list !== this.list) this.numbers = new Map();
    let number = this.numbers.get(supplier);
    if (number === undefined) {
      number = this.origins.length;
      this.origins.push({ list, supplier });
      this.numbers.set(supplier, number);
    }
    this.list = list;
    this.supplier = supplier;
    this.number = number;
    return number;
  }

  at(number: number): Origin {
    return this.origins[number];
  }
}

/** The keys whose highest bits are alike, in the order of the next ones. */
class Part {
  private slots = SMALLEST;
  private table = new Int32Array(this.slots * STRIDE);
  private count = 0;

  /** The lead that had the key before; undefined where there is none, and then it is noted. */
  claim(high: number, low: number, origin: number, line: number): { origin: number; line: number } | undefined {
    const { table } = this;
    const at = this.find(high, low);
    if (table[at + ORIGIN] !== 0) return { origin: table[at + ORIGIN] - 1, line: table[at + LINE] };
    table[at] = high;
    table[at + 1] = low;
    table[at + LINE] = line;
    table[at + ORIGIN] = origin + 1;
    this.count++;
    if (this.count * 5 > this.slots * 4) this.widen(Math.ceil(this.slots * (this.slots < LARGE ? 4 : 1.2)));
    return undefined;
  }

  /** What stands where a key would stand if all places were free. */
  look(high: number): number {
    return this.table[this.startOf(high)];
  }

  expect(more: number): void {
    const slots = Math.ceil((this.count + more) / USED);
    if (slots > this.slots) this.widen(slots);
  }

  /** Where a key stands in the table, or where it would stand. */
  private find(high: number, low: number): number {
    const { table } = this;
    const end = table.length;
    let at = this.startOf(high);
    while (table[at + ORIGIN] !== 0 && (table[at] !== high || table[at + 1] !== low)) {
      at += STRIDE;
      if (at === end) at = 0;
    }
    return at;
  }

  private startOf(high: number): number {
    return Math.floor((((high << PART_BITS) >>> 0) / 2 ** 32) * this.slots) * STRIDE;
  }

  private widen(slots: number): void {
    const old = this.table;
    this.slots = slots;
    this.table = new Int32Array(this.slots * STRIDE);
    // The slots are in the order of the keys, so that this writes from the front to the back.
    for (let from = 0; from < old.length; from += STRIDE) {
      if (old[from + ORIGIN] === 0) continue;
      const at = this.find(old[from], old[from + 1]);
      for (let i = 0; i < STRIDE; i++) this.table[at + i] = old[from + i];
    }
  }
}
