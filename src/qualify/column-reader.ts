import { type Answers, noAnswers } from './answers.ts';
import { type Batch, cellStart, textBetween } from './batch.ts';
import { CellDictionary } from './cell-dictionary.ts';
import type { FieldFact, FieldReader } from './field-reader.ts';

/** What one cell says about all the fields that its column feeds. */
export interface CellFacts {
  /** By position; undefined where the cell says nothing about that field. */
  readonly fields: readonly (FieldFact | undefined)[];
  /** The answers of those positions that no other column competes for, in one. */
  readonly settled: Answers;
  /** Why the cell is worth counting: `unreadable`, or what had happened to it. */
  readonly trouble: string | undefined;
}

/** After this many cells a column that seldom repeats gives up its dictionary. */
const TRIAL = 16_384;

/** Reads the cells of one column: each distinct one once, as long as cells repeat. */
export class ColumnReader {
  private dictionary: CellDictionary<CellFacts> | undefined = new CellDictionary();
  private seen = 0;
  private missed = 0;
  private readonly nothing: CellFacts;

  /**
   * @param settled the positions that no other column competes for.
   * @param questions how many the definition asks.
   */
  constructor(
    readonly column: number,
    readonly reader: FieldReader,
    private readonly settled: readonly number[],
    private readonly questions: number,
  ) {
    this.nothing = { fields: [], settled: noAnswers(questions), trouble: undefined };
  }

  facts(batch: Batch, record: number): CellFacts {
    const start = cellStart(batch, record, this.column);
    const end = batch.ends[record * batch.width + this.column];
    if (start === end) return this.nothing;
    const dictionary = this.dictionary;
    if (dictionary === undefined) return this.read(textBetween(batch.bytes, start, end));
    this.seen++;
    let facts = dictionary.get(batch.bytes, start, end);
    if (facts === undefined) {
      this.missed++;
      facts = this.read(textBetween(batch.bytes, start, end));
      dictionary.set(batch.bytes, start, end, facts);
      if (this.seen >= TRIAL && this.missed * 2 > this.seen) this.dictionary = undefined;
    }
    return facts;
  }

  read(text: string): CellFacts {
    const fields: (FieldFact | undefined)[] = [];
    this.reader.read(text, fields);
    const own = fields[this.reader.position];
    if (own === undefined) return this.nothing;
    return {
      fields,
      settled: settle(fields, this.settled, this.questions),
      trouble: own.cell.damage ?? (own.cell.value === undefined ? 'unreadable' : undefined),
    };
  }
}

/** The answers of some positions in one. */
function settle(fields: readonly (FieldFact | undefined)[], positions: readonly number[], questions: number): Answers {
  const all = noAnswers(questions);
  for (const position of positions) {
    const fact = fields[position];
    if (fact) for (let i = 0; i < all.length; i++) all[i] |= fact.answers[i];
  }
  return all;
}
