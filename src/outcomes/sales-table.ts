import type { Growing } from './growing.ts';
import { growingBytes, growingDoubles, growingInts } from './growing.ts';
import { NO_DAY } from './tables.ts';

/** What one row of an outcome file says. */
export interface OutcomeRow {
  /** Furthest stage that it names or dates. */
  readonly stage: number;
  /** One bit for each stage that it names or dates. */
  readonly seen: number;
  readonly end: 'won' | 'lost' | undefined;
  /** It says itself how far the record has come. */
  readonly isSaid: boolean;
  readonly isSale: boolean;
  /** Days since 1970-01-01; `NO_DAY` where unknown. */
  readonly created: number;
  readonly closed: number;
  /** NaN where unknown. */
  readonly amount: number;
  /** Numbers of texts; -1 where there is none. */
  readonly currency: number;
  readonly source: number;
  readonly reason: number;
}

/** Marks of a record. */
const WON = 1;
const LOST = 2;
const SAID = 4;
const SALE = 8;

/** The records of the outcome files, column by column: sales, or leads as the CRM has them. */
export class SalesTable {
  private readonly stages = growingBytes();
  private readonly seen = growingInts();
  private readonly marks = growingBytes();
  private readonly created = growingInts();
  private readonly closed = growingInts();
  private readonly amounts = growingDoubles();
  private readonly currencies = growingInts();
  private readonly sources = growingInts();
  private readonly reasons = growingInts();
  private readonly reached: readonly Growing<Int32Array>[];
  /** By key field, the number of the record's key. */
  private readonly keys: readonly Growing<Int32Array>[];

  constructor(stageCount: number, keyCount: number) {
    this.reached = Array.from({ length: stageCount }, growingInts);
    this.keys = Array.from({ length: keyCount }, growingInts);
  }

  get count(): number {
    return this.stages.length;
  }

  /** Adds a record about which nothing is known yet. @returns its number. */
  add(): number {
    this.stages.push(0);
    this.seen.push(0);
    this.marks.push(0);
    this.created.push(NO_DAY);
    this.closed.push(NO_DAY);
    this.amounts.push(Number.NaN);
    for (const texts of [this.currencies, this.sources, this.reasons]) texts.push(-1);
    for (const days of this.reached) days.push(NO_DAY);
    for (const keys of this.keys) keys.push(-1);
    return this.count - 1;
  }

  /** Adds what one more row says of a record. Of what can be said once, the last row that says it counts. */
  note(record: number, row: OutcomeRow): void {
    this.stages.set(record, Math.max(this.stages.get(record), row.stage));
    this.seen.set(record, this.seen.get(record) | row.seen);
    const end = row.end === 'won' ? WON : row.end === 'lost' ? LOST : 0;
    this.marks.set(record, this.marks.get(record) | end | (row.isSaid ? SAID : 0) | (row.isSale ? SALE : 0));
    keepEarliest(this.created, record, row.created);
    if (row.closed !== NO_DAY) this.closed.set(record, row.closed);
    if (!Number.isNaN(row.amount)) this.amounts.set(record, row.amount);
    if (row.currency >= 0) this.currencies.set(record, row.currency);
    if (row.source >= 0) this.sources.set(record, row.source);
    if (row.reason >= 0) this.reasons.set(record, row.reason);
  }

  /** Notes a day on which a stage was reached; the earliest counts. */
  noteReached(record: number, stage: number, day: number): void {
    keepEarliest(this.reached[stage], record, day);
  }

  noteKey(record: number, field: number, key: number): void {
    if (key >= 0) this.keys[field].set(record, key);
  }

  /** All records. The table is empty then. */
  take(): Sales {
    const { count } = this;
    const marks = this.marks.take();
    const isMarked = (mark: number) => (record: number) => (marks[record] & mark) !== 0;
    const isWon = isMarked(WON);
    const isLost = isMarked(LOST);
    return {
      count,
      stage: this.stages.take(),
      seen: this.seen.take(),
      isWon,
      isLost: (record) => isLost(record) && !isWon(record),
      isSaid: isMarked(SAID),
      isSale: isMarked(SALE),
      created: this.created.take(),
      closed: this.closed.take(),
      amount: this.amounts.take(),
      currency: this.currencies.take(),
      source: this.sources.take(),
      reason: this.reasons.take(),
      reached: this.reached.map((days) => days.take()),
      keys: this.keys.map((keys) => keys.take()),
    };
  }
}

/** The records of the outcome files: record i stands at i of each column. */
export interface Sales {
  readonly count: number;
  /** Furthest stage. */
  readonly stage: Uint8Array;
  /** One bit for each stage that a row named or dated. */
  readonly seen: Int32Array;
  isWon(record: number): boolean;
  /** Lost or turned down, and not won. */
  isLost(record: number): boolean;
  /** Some row says itself how far the record has come. */
  isSaid(record: number): boolean;
  isSale(record: number): boolean;
  readonly created: Int32Array;
  readonly closed: Int32Array;
  readonly amount: Float64Array;
  readonly currency: Int32Array;
  readonly source: Int32Array;
  readonly reason: Int32Array;
  readonly reached: readonly Int32Array[];
  /** By key field, the number of the record's key; -1 where it has none. */
  readonly keys: readonly Int32Array[];
}

function keepEarliest(days: Growing<Int32Array>, record: number, day: number): void {
  const known = days.get(record);
  if (day !== NO_DAY && (known === NO_DAY || day < known)) days.set(record, day);
}
