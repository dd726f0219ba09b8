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
  trouble: string | undefined;
}

/** After this many cells a column that seldom repeats gives up its dictionary. */
const TRIAL = 16_384;

/** Reads the cells of one column: each distinct one once, as long as cells repeat. */
export class ColumnReader {
  private dictionary: CellDictionary<CellFacts> | undefined = new CellDictionary();
  private seen = 0;
  private missed = 0;
  private readonly nothing: CellFacts;
  /** The facts of a cell that is not kept. */
  private readonly passing: CellFacts & { readonly fields: (FieldFact | undefined)[] };

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
    this.passing = {
      fields: new Array(reader.span).fill(undefined),
      settled: noAnswers(questions),
      trouble: undefined,
    };
  }

  /** What a cell says. Of a column that does not repeat it is good until the next cell is read. */
  facts(batch: Batch, record: number): CellFacts {
    const start = cellStart(batch, record, this.column);
    const end = batch.ends[record * batch.width + this.column];
    if (start === end) return this.nothing;
    const { dictionary } = this;
    if (dictionary === undefined) return this.pass(textBetween(batch.bytes, start, end));
    this.seen++;
    let facts = dictionary.get(batch.bytes, start, end);
    if (facts === undefined) {
      facts = this.read(textBetween(batch.bytes, start, end));
      dictionary.set(batch.bytes, start, end, facts);
      this.missed++;
      if (this.seen >= TRIAL && this.missed * 2 > this.seen) this.dictionary = undefined;
    }
    return facts;
  }

  private read(text: string): CellFacts {
    const fields: (FieldFact | undefined)[] = new Array(this.reader.span).fill(undefined);
    this.reader.read(text, fields);
    const own = fields[0];
    if (own === undefined) return this.nothing;
    return { fields, settled: this.settle(fields, noAnswers(this.questions)), trouble: troubleOf(own) };
  }

  private pass(text: string): CellFacts {
    const { passing } = this;
    passing.fields.fill(undefined);
    passing.settled.fill(0);
    this.reader.read(text, passing.fields, false);
    const own = passing.fields[0];
    if (own === undefined) return this.nothing;
    this.settle(passing.fields, passing.settled);
    passing.trouble = troubleOf(own);
    return passing;
  }

  /** The answers of the settled positions in one. */
  private settle(fields: readonly (FieldFact | undefined)[], all: Answers): Answers {
    for (const position of this.settled) {
      const fact = fields[position];
      if (fact) for (let i = 0; i < all.length; i++) all[i] |= fact.answers[i];
    }
    return all;
  }
}

function troubleOf({ cell }: FieldFact): string | undefined {
  return cell.damage ?? (cell.value === undefined ? 'unreadable' : undefined);
}
