import type { Column, Growing } from './growing.ts';
import { growingBits, growingBytes, growingDoubles, growingInts, growingShorts } from './growing.ts';
import { NotedDays } from './noted-days.ts';
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
  private readonly seen = growingBits();
  private readonly marks = growingBytes();
  private readonly created = growingInts();
  private readonly closed = growingInts();
  private readonly amounts = growingDoubles();
  private readonly currencies = growingShorts();
  private readonly sources = growingShorts();
  private readonly reasons = growingShorts();
  private readonly reached: readonly NotedDays[];
  /** By key field, the number of the record's key. */
  private readonly keys: readonly Growing<Int32Array>[];

  constructor(stageCount: number, keyCount: number) {
    this.reached = Array.from({ length: stageCount }, () => new NotedDays());
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
    this.reached[stage].note(record, day);
  }

  noteKey(record: number, field: number, key: number): void {
    if (key >= 0) this.keys[field].set(record, key);
  }

  /** All records, where they are: copying them into one array each would take the room twice. */
  get sales(): Sales {
    const isMarked = (mark: number) => (record: number) => (this.marks.get(record) & mark) !== 0;
    const isWon = isMarked(WON);
    const isLost = isMarked(LOST);
    return {
      count: this.count,
      stage: this.stages,
      seen: this.seen,
      isWon,
      isLost: (record) => isLost(record) && !isWon(record),
      isSaid: isMarked(SAID),
      isSale: isMarked(SALE),
      created: this.created,
      closed: this.closed,
      amount: this.amounts,
      currency: this.currencies,
      source: this.sources,
      reason: this.reasons,
      reached: this.reached,
      keys: this.keys,
    };
  }
}

/** The records of the outcome files: record i stands at i of each column. */
export interface Sales {
  readonly count: number;
  /** Furthest stage. */
  readonly stage: Column;
  /** One bit for each stage that a row named or dated. */
  readonly seen: Column;
  isWon(record: number): boolean;
  /** Lost or turned down, and not won. */
  isLost(record: number): boolean;
  /** Some row says itself how far the record has come. */
  isSaid(record: number): boolean;
  isSale(record: number): boolean;
  readonly created: Column;
  readonly closed: Column;
  readonly amount: Column;
  readonly currency: Column;
  readonly source: Column;
  readonly reason: Column;
  /** By stage, the first day on which a record reached it. */
  readonly reached: readonly NotedDays[];
  /** By key field, the number of the record's key; -1 where it has none. */
  readonly keys: readonly Column[];
}

function keepEarliest(days: Growing<Int32Array>, record: number, day: number): void {
  const known = days.get(record);
  if (day !== NO_DAY && (known === NO_DAY || day < known)) days.set(record, day);
}
