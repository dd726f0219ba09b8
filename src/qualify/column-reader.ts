import type { Cell, Kind } from '../fields/kind.ts';
import type { Answers } from './answers.ts';
import { type Batch, cellStart, textBetween } from './batch.ts';
import type { Breakdown } from './breakdown.ts';
import { CellNumbers } from './cell-numbers.ts';
import type { Census } from './census.ts';
import type { CellReading, Competition, FieldFact, FieldReader } from './field-reader.ts';
import { type HashedText, hashBytes, type KeyHash } from './key-hash.ts';
import type { FoundNearMiss } from './near-misses.ts';
import type { Tally } from './tally.ts';

/** After this many cells a column gives up looking for repetitions, unless one cell in two is one. */
const TRIAL = 8_192;
const ONE_IN = 2;

/** Distinct cells that are kept: fewer where their facts are kept too, which take ten times the memory. */
const MOST_CELLS = 1 << 16;
const MOST_FACTS = 1 << 14;
/** Of phones, which each country reads apart. */
const MOST_PHONES = 1 << 12;

/** Places of what is known of a blank cell, and of the cell that was read last in a column that does not repeat. */
const BLANK = 0;
const PASSING = 1;
const KEPT = 2;

/** Marks of filled cells, of those that can be read, and of those that are counted by themselves: see `note`. */
export const FILLED = 1;
const READABLE = 2;
/** Marks from here on are of cells that are counted by themselves: for trouble, and for what they come near to. */
export const NOTED = 4;
const TROUBLE = 4;
const NEAR = 8;

const KEY_WORDS = 4;
const NO_KEY: HashedText = { high: 0, low: 0, highPower: 0, lowPower: 0 };

/** The facts of a cell of which nobody needs any. */
const NO_FACTS: readonly (FieldFact | undefined)[] = [];

/**
 * Reads the cells of one column, each distinct one once as long as cells repeat. What is known of a cell stands at a
 * place; the answers of all places lie side by side, so that a row costs one look at memory a column.
 */
export class ColumnReader {
  /** Answers by place, of those positions that no other column competes for. */
  answers: Int32Array;
  /** Hashed keys by place, of the column's own field: four numbers each, all 0 where there is no key. */
  private keys: Int32Array;
  /** Who has a telephone number, by place: see `identityOf`. */
  private identities = new Float64Array(64);
  /** By place: why the cell is worth counting, `unreadable` or what had happened to it. */
  private readonly troubles: (string | undefined)[] = [undefined, undefined];
  /** By place, where there is a trouble that tells nothing else: how the cell is built. */
  private readonly shapes = new Map<number, string>();
  /** By place, where the cell comes near to something: few do. */
  private readonly nearMisses = new Map<number, FoundNearMiss>();
  /** By place: the number of the value by which leads are counted: see `Breakdown`. */
  private groups = new Int32Array(64);
  /** By place. */
  private readonly facts: (readonly (FieldFact | undefined)[])[];
  /** By place, where facts are needed now and then: what they are told from. */
  private readonly cells: (Cell | undefined)[] = [];
  private readonly passing: CellReading;
  private readonly isNeeded: boolean;
  /** Whether facts are needed of some cells at least. */
  private readonly hasFacts: boolean;
  /** Positions whose facts are told when somebody asks. */
  private readonly seldom: readonly number[];
  /** Of all answers the words in which this column's cells answer: these alone are kept. */
  readonly words: readonly number[];
  /** How far the answers of one place are from those of the next: behind them stands a mark where a cell is to be counted. */
  readonly stride: number;
  /** Tells the keys of plain cells where keys are all that matters. */
  private readonly plainKey: Kind['plainKey'];
  private numbers: CellNumbers | undefined;
  private seen = 0;
  private missed = 0;

  constructor(
    readonly column: number,
    readonly reader: FieldReader,
    competition: Competition,
    private readonly census?: Census,
    private readonly breakdown?: Breakdown,
  ) {
    reader.compete(competition);
    this.words = reader.words;
    this.stride = this.words.length + 1;
    this.answers = new Int32Array(this.stride * 64);
    this.keys = new Int32Array(KEY_WORDS * 64);
    this.passing = reader.emptyReading();
    this.facts = [NO_FACTS, this.passing.fields];
    this.isNeeded = competition.needed.length > 0;
    this.hasFacts = this.isNeeded || competition.leading.length > 0;
    this.seldom = competition.seldom;
    const holdsObjects = this.isNeeded || this.seldom.length > 0;
    const most = reader.field.kind.id === 'phone' ? MOST_PHONES : holdsObjects ? MOST_FACTS : MOST_CELLS;
    this.numbers = new CellNumbers(most);
    this.plainKey = breakdown || this.seldom.length > 0 ? undefined : reader.plainKey;
  }

  /** The place of what a cell says. That of a column that does not repeat is good until the next cell is read. */
  locate(batch: Batch, record: number): number {
    const start = cellStart(batch, record, this.column);
    const end = batch.ends[record * batch.width + this.column];
    if (start === end) return BLANK;
    const { bytes } = batch;
    const { numbers } = this;
    if (numbers === undefined) return this.passBytes(bytes, start, end);
    this.seen++;
    const known = numbers.get(bytes, start, end);
    if (known !== 0) return known + KEPT - 1;
    this.missed++;
    const text = textBetween(bytes, start, end);
    if (this.seen >= TRIAL && (this.seen - this.missed) * ONE_IN < this.seen) {
      this.numbers = undefined;
      this.forget();
      return this.pass(text);
    }
    const number = numbers.add(bytes, start, end);
    return number === 0 ? this.pass(text) : this.keep(number, text);
  }

  /** What the cell at a place says about one of the fields that the column feeds. */
  fact(place: number, position: number): FieldFact | undefined {
    if (!this.seldom.includes(position)) return this.facts[place][position];
    const cell = this.cells[place];
    return cell && this.reader.tell(cell, position);
  }

  /** Whether the cell at a place says something about the column's own field. */
  isReadable(place: number): boolean {
    return (this.answers[(place + 1) * this.stride - 1] & READABLE) !== 0;
  }

  /** The number of the value at a place in the column's breakdown. */
  group(place: number): number {
    return this.groups[place];
  }

  /** Of the cell at a place: see `identityOf`. */
  identity(place: number): number {
    return this.identities[place];
  }

  /** Counts the trouble of a cell whose answers bear a mark. @returns what the cell comes near to. */
  note(place: number, tally: Tally): FoundNearMiss | undefined {
    const trouble = this.troubles[place];
    if (trouble !== undefined) {
      tally.trouble(this.reader.field.id, trouble);
      const shape = this.shapes.get(place);
      if (shape !== undefined) this.census?.countShape(trouble, shape, 1);
    }
    const isNear = (this.answers[(place + 1) * this.stride - 1] & NEAR) !== 0;
    return isNear ? this.nearMisses.get(place) : undefined;
  }

  /** Adds the key of the column's own field to a hash. @returns false where the cell at the place has no key. */
  addKey(place: number, hash: KeyHash): boolean {
    const { keys } = this;
    const at = place * KEY_WORDS;
    if (keys[at + 2] === 0) return false;
    hash.append(keys[at], keys[at + 1], keys[at + 2], keys[at + 3]);
    return true;
  }

  private keep(number: number, text: string): number {
    if (number === 1) this.forget();
    const place = number + KEPT - 1;
    const reading = this.reader.emptyReading(this.clearedAnswers());
    this.reader.read(text, reading);
    this.answers = widen(this.answers, (place + 1) * this.stride);
    this.keys = widen(this.keys, (place + 1) * KEY_WORDS);
    if (this.reader.identifies) this.identities = widen(this.identities, place + 1);
    if (this.breakdown) this.groups = widen(this.groups, place + 1);
    this.layDown(place, reading);
    this.facts[place] = this.isNeeded || reading.fields[0] !== undefined ? reading.fields : NO_FACTS;
    return place;
  }

  /** Lets go of what was kept, which nobody can find any more. */
  private forget(): void {
    this.facts.length = KEPT;
    this.cells.length = 0;
    this.troubles.length = KEPT;
    this.nearMisses.clear();
    this.shapes.clear();
    this.answers = this.answers.slice(0, KEPT * this.stride);
    this.keys = this.keys.slice(0, KEPT * KEY_WORDS);
    this.identities = this.identities.slice(0, KEPT);
    this.groups = this.groups.slice(0, KEPT);
  }

  private passBytes(bytes: Buffer, start: number, end: number): number {
    const key = this.plainKey === undefined ? 0 : this.plainKey(bytes, start, end);
    if (key === 0) return this.pass(textBetween(bytes, start, end));
    const hash = hashBytes(bytes, start + (key >> 16), start + (key & 0xffff));
    this.answers[(PASSING + 1) * this.stride - 1] = FILLED | READABLE;
    this.census?.meetKey(hash);
    this.layKeyDown(PASSING, hash);
    this.troubles[PASSING] = undefined;
    return PASSING;
  }

  private pass(text: string): number {
    const reading = this.passing;
    if (this.hasFacts) reading.fields.fill(undefined);
    this.clearedAnswers();
    reading.cell = undefined;
    reading.key = undefined;
    reading.trouble = undefined;
    reading.near = undefined;
    reading.identity = 0;
    this.reader.read(text, reading, false);
    this.layDown(PASSING, reading);
    return PASSING;
  }

  /** Room for the settled answers of one cell at a time. */
  private clearedAnswers(): Answers {
    const { settled } = this.passing;
    for (const word of this.words) settled[word] = 0;
    return settled;
  }

  /** Lays the settled answers and the key at their place beside the others. */
  private layDown(place: number, { cell, settled, trouble, near, key, identity }: CellReading): void {
    const { answers, stride, words } = this;
    for (let i = 0; i < words.length; i++) answers[place * stride + i] = settled[words[i]];
    const noted = (trouble === undefined ? 0 : TROUBLE) | (near === undefined ? 0 : NEAR);
    const read = cell?.value === undefined ? 0 : READABLE;
    answers[(place + 1) * stride - 1] = cell === undefined ? 0 : FILLED | read | noted;
    if (cell !== undefined) this.census?.meet(cell.text, key);
    if (cell !== undefined && trouble !== undefined && !trouble.includes(' ') && this.census) {
      this.shapes.set(place, this.census.shapeOf(cell.text));
    }
    if (this.breakdown) this.groups[place] = this.breakdown.numberOfCell(cell);
    if (near !== undefined) this.nearMisses.set(place, near);
    if (this.seldom.length > 0) this.cells[place] = cell;
    this.layKeyDown(place, key ?? NO_KEY);
    this.troubles[place] = trouble;
    this.identities[place] = identity;
  }

  private layKeyDown(place: number, { high, low, highPower, lowPower }: HashedText): void {
    const { keys } = this;
    const at = place * KEY_WORDS;
    keys[at] = high;
    keys[at + 1] = low;
    keys[at + 2] = highPower;
    keys[at + 3] = lowPower;
  }
}

/** The same numbers in an array of at least this length. */
function widen<A extends Int32Array | Float64Array>(numbers: A, length: number): A {
  if (length <= numbers.length) return numbers;
  const wider = new (numbers.constructor as new (length: number) => A)(Math.max(length, 2 * numbers.length));
  wider.set(numbers);
  return wider;
}
