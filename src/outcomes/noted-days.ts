import { NO_DAY } from './tables.ts';

const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;
const WITHIN = CHUNK - 1;

/** The earliest day of each record, in a column that may stay empty: room is made where a day is noted. */
export class NotedDays {
  private readonly chunks: Int32Array[] = [];

  note(record: number, day: number): void {
    if (day === NO_DAY) return;
    const number = record >>> CHUNK_BITS;
    this.chunks[number] ??= new Int32Array(CHUNK).fill(NO_DAY);
    const chunk = this.chunks[number];
    const known = chunk[record & WITHIN];
    if (known === NO_DAY || day < known) chunk[record & WITHIN] = day;
  }

  /** The day of a record; `NO_DAY` where none was noted. */
  get(record: number): number {
    return this.chunks[record >>> CHUNK_BITS]?.[record & WITHIN] ?? NO_DAY;
  }

  /** Whether no day was noted. */
  get isEmpty(): boolean {
    return this.chunks.length === 0;
  }
}
