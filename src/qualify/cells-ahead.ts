import type { Answers } from './answers.ts';
import type { Batch } from './batch.ts';
import { type ColumnReader, FILLED, NOTED } from './column-reader.ts';

/** Records whose cells are looked up together. */
const TOGETHER = 512;

/** The cells of one column that were looked up together. */
interface Column {
  readonly source: number;
  readonly reader: ColumnReader;
  /** By record: the place of its cell; below 0 where none is kept. */
  readonly places: Int32Array;
}

/**
 * Looks up the cells of the columns that repeat for many records together, column by column: a small loop over one table
 * costs half of what it costs to walk through all tables for every record.
 */
export class CellsAhead {
  private columns: readonly Column[];
  /** Columns that do not repeat, in order. */
  private others: readonly number[] = [];
  private readonly alone: number[] = [];
  private readonly answers: Int32Array;
  /** By record: whether one of the cells that were looked up is not united with the others. */
  private readonly apart = new Uint8Array(TOGETHER);
  private batch: Batch | undefined;
  private first = 0;
  private end = 0;

  /**
   * @param sources the numbers of the columns' readers. @param size words of a set of answers.
   * @param filled filled cells by reader: those that are told from here are counted.
   */
  constructor(
    sources: readonly number[],
    readers: readonly ColumnReader[],
    private readonly size: number,
    private readonly filled: number[],
  ) {
    this.columns = sources.map((source) => ({ source, reader: readers[source], places: new Int32Array(TOGETHER) }));
    this.answers = new Int32Array(TOGETHER * size);
  }

  /**
   * Lays down what a record's cells answer, and their places: below 0 where a cell has to be read.
   * @returns the readers whose cells' answers are not among them, in order: good until the next record is told.
   */
  tell(batch: Batch, record: number, answers: Answers, located: number[]): readonly number[] {
    if (batch !== this.batch || record < this.first || record >= this.end) this.look(batch, record);
    const { size, columns, others } = this;
    const at = record - this.first;
    const from = at * size;
    for (let i = 0; i < size; i++) answers[i] = this.answers[from + i];
    for (let i = 0; i < columns.length; i++) located[columns[i].source] = columns[i].places[at];
    for (let i = 0; i < others.length; i++) located[others[i]] = -1;
    return this.apart[at] === 0 ? others : this.aloneAt(at);
  }

  private aloneAt(at: number): readonly number[] {
    const { alone, others, columns } = this;
    alone.length = 0;
    for (const source of others) alone.push(source);
    for (const { source, reader, places } of columns) {
      if (places[at] < 0 || reader.isNoted(places[at])) alone.push(source);
    }
    return alone.sort((a, b) => a - b);
  }

  private look(batch: Batch, first: number): void {
    const end = Math.min(batch.count, first + TOGETHER);
    const repeats = this.columns.map(({ reader, places }) => reader.locateAll(batch, first, end, places));
    if (repeats.includes(false)) {
      const given = this.columns.filter((_, i) => !repeats[i]).map(({ source }) => source);
      this.others = [...this.others, ...given].sort((a, b) => a - b);
      this.columns = this.columns.filter((_, i) => repeats[i]);
    }
    this.answers.fill(0, 0, (end - first) * this.size);
    this.apart.fill(0);
    for (const column of this.columns) this.filled[column.source] += this.unite(column, end - first);
    this.batch = batch;
    this.first = first;
    this.end = end;
  }

  /** Adds what a column's cells answer to the answers of their records. @returns how many of these are filled. */
  private unite({ reader, places }: Column, count: number): number {
    const { answers, apart, size } = this;
    const { words, answers: own, stride } = reader;
    let filled = 0;
    for (let at = 0; at < count; at++) {
      const from = places[at] * stride;
      // A cell that is not kept, or that has to be counted by itself.
      if (from < 0 || own[from + words.length] >= NOTED) {
        apart[at] = 1;
        continue;
      }
      const to = at * size;
      for (let i = 0; i < words.length; i++) answers[to + words[i]] |= own[from + i];
      filled += own[from + words.length] & FILLED;
    }
    return filled;
  }
}
