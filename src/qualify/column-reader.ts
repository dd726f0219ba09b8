import { answerWords } from './answers.ts';
import { type Batch, cellStart, textBetween } from './batch.ts';
import { CellNumbers } from './cell-numbers.ts';
import type { FieldFact, FieldReader } from './field-reader.ts';

type Facts = (FieldFact | undefined)[];

/** After this many cells a column that seldom repeats gives up looking for repetitions. */
const TRIAL = 16_384;

/** Places of what is known of a blank cell, and of the cell that was read last in a column that does not repeat. */
const BLANK = 0;
const PASSING = 1;
const KEPT = 2;

/**
 * Reads the cells of one column, each distinct one once as long as cells repeat. What is known of a cell stands at a
 * place; the answers of all places lie side by side, so that a row costs one look at memory a column.
 */
export class ColumnReader {
  /** Answers by place, of those positions that no other column competes for. */
  answers: Int32Array;
  /** By place: why the cell is worth counting, `unreadable` or what had happened to it. */
  readonly troubles: (string | undefined)[] = [undefined, undefined];
  private readonly facts: Facts[];
  private readonly words: number;
  private numbers: CellNumbers | undefined = new CellNumbers();
  private seen = 0;
  private missed = 0;

  /**
   * @param settled the positions that no other column competes for.
   * @param questions how many the definition asks.
   */
  constructor(
    readonly column: number,
    readonly reader: FieldReader,
    private readonly settled: readonly number[],
    questions: number,
  ) {
    this.words = answerWords(questions);
    this.answers = new Int32Array(this.words * 64);
    this.facts = [[], new Array(reader.span).fill(undefined)];
  }

  /** The place of what a cell says. That of a column that does not repeat is good until the next cell is read. */
  locate(batch: Batch, record: number): number {
    const start = cellStart(batch, record, this.column);
    const end = batch.ends[record * batch.width + this.column];
    if (start === end) return BLANK;
    const { bytes } = batch;
    const { numbers } = this;
    if (numbers === undefined) return this.pass(textBetween(bytes, start, end));
    this.seen++;
    const known = numbers.get(bytes, start, end);
    if (known !== 0) return known + KEPT - 1;
    this.missed++;
    const text = textBetween(bytes, start, end);
    const number = numbers.add(bytes, start, end);
    if (this.seen >= TRIAL && this.missed * 2 > this.seen) this.numbers = undefined;
    return number === 0 ? this.pass(text) : this.keep(number, text);
  }

  /** What the cell at a place says about one of the fields that the column feeds. */
  fact(place: number, position: number): FieldFact | undefined {
    return this.facts[place][position];
  }

  private keep(number: number, text: string): number {
    if (number === 1) {
      this.facts.length = KEPT;
      this.troubles.length = KEPT;
    }
    const place = number + KEPT - 1;
    this.facts[place] = new Array(this.reader.span).fill(undefined);
    this.reader.read(text, this.facts[place]);
    this.settle(place);
    return place;
  }

  private pass(text: string): number {
    const facts = this.facts[PASSING];
    facts.fill(undefined);
    this.reader.read(text, facts, false);
    this.settle(PASSING);
    return PASSING;
  }

  /** Lays the answers of the settled positions together. */
  private settle(place: number): void {
    const { words } = this;
    const at = place * words;
    if (at + words > this.answers.length) {
      const wider = new Int32Array(2 * this.answers.length);
      wider.set(this.answers);
      this.answers = wider;
    }
    const { answers } = this;
    for (let i = 0; i < words; i++) answers[at + i] = 0;
    const facts = this.facts[place];
    for (const position of this.settled) {
      const fact = facts[position];
      if (fact) for (let i = 0; i < words; i++) answers[at + i] |= fact.answers[i];
    }
    this.troubles[place] = facts[0] && troubleOf(facts[0]);
  }
}

function troubleOf({ cell }: FieldFact): string | undefined {
  return cell.damage ?? (cell.value === undefined ? 'unreadable' : undefined);
}
