import type { Cell } from '../fields/kind.ts';
import { type Batch, cellStart, textBetween } from './batch.ts';
import type { Breakdown } from './breakdown.ts';
import { CellNumbers, LONGEST } from './cell-numbers.ts';
import type { CellReading, FieldFact } from './cell-reading.ts';
import type { Census } from './census.ts';
import { type Effort, effortFor, plainEfforts } from './effort.ts';
import type { FieldReader } from './field-reader.ts';
import { KeptKeys } from './kept-keys.ts';
import type { KeyHash } from './key-hash.ts';
import type { FoundNearMiss } from './near-misses.ts';
import { NotedCells } from './noted-cells.ts';
import type { PlainColumn } from './plain-column.ts';
import type { Competition } from './reading-plan.ts';
import type { Tally } from './tally.ts';
import { TextReading } from './text-reading.ts';
import { widen } from './widen.ts';

/** Places of what is known of a blank cell, and of the cell that was read last in a column that does not repeat. */
const BLANK = 0;
const PASSING = 1;
const KEPT = 2;

/** Marks of filled cells, of those that can be read, and of parts that must be joined to answer. */
export const FILLED = 1;
const READABLE = 2;
const JOINS = 4;
/** The highest: of cells that have to be counted by themselves, see `NotedCells`. */
export const NOTED = 8;

/** The facts of a cell of which nobody needs any. */
const NO_FACTS: readonly (FieldFact | undefined)[] = [];

/**
 * Reads the cells of one column, each distinct one once as long as cells repeat, and of plain cells one of each class. What
 * is known of a cell stands at a place; the answers of all places lie side by side, so that a row costs one look at
 * memory a column.
 */
export class ColumnReader {
  /** Answers by place, of those positions that no other column competes for, or that go before all others. */
  answers: Int32Array;
  /** Of the column's own field. */
  private readonly keys = new KeptKeys();
  /** Who has a telephone number, by place: see `identityOf`. */
  private identities = new Float64Array(64);
  private readonly noted: NotedCells;
  /** By place: the number of the value by which leads are counted: see `Breakdown`. */
  private groups = new Int32Array(64);
  /** By place, where somebody needs them. */
  private readonly facts: (readonly (FieldFact | undefined)[])[];
  /** By place, where facts are needed now and then: what they are told from. */
  private readonly cells: (Cell | undefined)[] = [];
  private readonly texts: TextReading;
  private readonly isNeeded: boolean;
  private readonly isNeededOfClass: boolean;
  /** Positions whose facts are told when somebody asks. */
  private readonly seldom: readonly number[];
  /** Of all answers the words in which this column's cells answer: these alone are kept. */
  readonly words: readonly number[];
  /** How far the answers of one place are from those of the next: behind them stand the marks of the cell. */
  readonly stride: number;
  /** The ways of reading cells that are left to be tried; the first is tried. */
  private readonly ways: Effort[];
  /** Of cells, or of the classes of plain ones. */
  private numbers: CellNumbers | undefined;
  /** Reads plain cells, where cells hardly repeat. */
  private plain: PlainColumn | undefined;
  /** Where the plain cell lies that was read last. */
  private readonly last: { bytes: Buffer; start: number; end: number } = { bytes: Buffer.alloc(0), start: 0, end: 0 };
  private seen = 0;
  private missed = 0;
  /** How many are kept, and how often such were let go. */
  private kept = 0;
  private lost = 0;

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
    this.isNeeded = competition.needed.length > 0;
    this.isNeededOfClass = competition.ofClass.length > 0;
    this.texts = new TextReading(reader, this.isNeeded || competition.leading.length > 0);
    this.facts = [NO_FACTS, this.texts.passing.fields];
    this.seldom = competition.seldom;
    this.noted = new NotedCells(reader.field.id, census);
    const usual = effortFor(reader.field.kind.id, this.isNeeded || this.seldom.length > 0);
    const canBePlain = breakdown === undefined && reader.canBePlain(competition);
    this.ways = canBePlain ? [...plainEfforts(this.isNeededOfClass), usual] : [usual];
    this.begin();
  }

  /** The place of what a cell says. That of a column that does not repeat is good until the next cell is read. */
  locate(batch: Batch, record: number): number {
    const start = cellStart(batch, record, this.column);
    const end = batch.ends[record * batch.width + this.column];
    if (start === end) return BLANK;
    const { bytes } = batch;
    const { numbers, plain } = this;
    if (numbers === undefined || end - start > LONGEST) return this.pass(textBetween(bytes, start, end));
    this.seen++;
    if (plain !== undefined) return this.locatePlain(numbers, plain, bytes, start, end);
    const known = numbers.get(bytes, start, end);
    if (known !== 0) return known + KEPT - 1;
    const text = textBetween(bytes, start, end);
    return this.isWorthKeeping() ? this.keep(numbers.add(bytes, start, end), text, this.isNeeded) : this.pass(text);
  }

  /** The same where plain cells are read: what one says is what another of its class said. */
  private locatePlain(numbers: CellNumbers, plain: PlainColumn, bytes: Buffer, start: number, end: number): number {
    const isPlain = plain.read(bytes, start, end);
    const { text, classStart, classEnd } = plain.cell;
    if (isPlain) {
      this.last.bytes = bytes;
      this.last.start = start;
      this.last.end = end;
      this.census?.meetKey(plain.hash);
      const known = numbers.get(text, classStart, classEnd);
      if (known !== 0) return known + KEPT - 1;
    }
    const whole = textBetween(bytes, start, end);
    if (!this.isWorthKeeping() || !isPlain) return this.pass(whole);
    return this.keep(numbers.add(text, classStart, classEnd), whole, this.isNeededOfClass);
  }

  /** Whether to go on like this after a cell that was not known; else what is kept is let go, and another way begins. */
  private isWorthKeeping(): boolean {
    this.missed++;
    const { seen, missed, ways } = this;
    const [{ trial, share }] = ways;
    if (seen < trial || seen - missed >= share * seen) return true;
    ways.shift();
    this.begin();
    return false;
  }

  /** Begins to read cells in the way that is left to be tried. */
  private begin(): void {
    const [way] = this.ways;
    this.plain = way?.isPlain ? this.reader.plainColumn() : undefined;
    this.numbers = way && new CellNumbers(way.most);
    this.seen = 0;
    this.missed = 0;
    this.forget();
  }

  /** Whether a place tells what all plain cells of a class say, which do not stand out. */
  isOfClass(place: number): boolean {
    return this.plain !== undefined && place >= KEPT;
  }

  /** Whether whole cells are. */
  private get isLookedUp(): boolean {
    return this.numbers !== undefined && this.plain === undefined;
  }

  /**
   * The places of the cells of many records, `first` up to `end`; below 0 for a cell that is not kept.
   * @returns false where the column does not repeat, or plain cells are only read: then all have to be.
   */
  locateAll(batch: Batch, first: number, end: number, places: Int32Array): boolean {
    while (this.isLookedUp) {
      const { lost } = this;
      for (let record = first; record < end && this.isLookedUp; record++) {
        const place = this.locate(batch, record);
        places[record - first] = place === PASSING ? -1 : place;
      }
      // Else some of the places were forgotten on the way.
      if (lost === this.lost) return true;
    }
    return false;
  }

  /** What the cell at a place says about one of the fields that the column feeds. */
  fact(place: number, position: number): FieldFact | undefined {
    // What a class kept of its own field is another cell's.
    if (position === 0 && this.isOfClass(place)) return undefined;
    if (!this.seldom.includes(position)) return this.facts[place]?.[position];
    const cell = this.isOfClass(place) ? this.lastCell() : this.cells[place];
    return cell && this.reader.tell(cell, position);
  }

  /** What the cell says that was read last. */
  private lastCell(): Cell | undefined {
    const { bytes, start, end } = this.last;
    return this.texts.pass(textBetween(bytes, start, end)).cell;
  }

  /** What a record's cell says, also where no facts are kept: it is read again. Undefined for a blank one. */
  reread(batch: Batch, record: number): Cell | undefined {
    const start = cellStart(batch, record, this.column);
    this.pass(textBetween(batch.bytes, start, batch.ends[record * batch.width + this.column]));
    return this.texts.passing.cell;
  }

  /** Whether the cell at a place says something about the column's own field. */
  isReadable(place: number): boolean {
    return (this.marks(place) & READABLE) !== 0;
  }

  /** Whether the cell at a place has to be counted by itself: see `note`. */
  isNoted(place: number): boolean {
    return this.marks(place) >= NOTED;
  }

  /** Whether a part of a joined field must be joined to answer. */
  joins(place: number): boolean {
    return (this.marks(place) & JOINS) !== 0;
  }

  private marks(place: number): number {
    return this.answers[(place + 1) * this.stride - 1];
  }

  /** The number of the value at a place in the column's breakdown. */
  group(place: number): number {
    return this.groups[place];
  }

  /** Of the cell at a place: see `identityOf`. */
  identity(place: number): number {
    if (!this.reader.identifies) return 0;
    return this.isOfClass(place) ? (this.plain as PlainColumn).identity : this.identities[place];
  }

  /** Counts what has to be counted of a noted cell by itself. @returns what it comes near to. */
  note(place: number, tally: Tally): FoundNearMiss | undefined {
    return this.noted.count(place, tally);
  }

  /** Adds the key of the column's own field to a hash. @returns false where the cell at the place has no key. */
  addKey(place: number, hash: KeyHash): boolean {
    if (!this.isOfClass(place)) return this.keys.addTo(hash, place);
    hash.add((this.plain as PlainColumn).hash);
    return true;
  }

  private keep(number: number, text: string, isNeeded: boolean): number {
    if (number === 1) this.forget();
    this.kept = number;
    const place = number + KEPT - 1;
    this.answers = widen(this.answers, (place + 1) * this.stride);
    if (this.reader.identifies && !this.isOfClass(place)) this.identities = widen(this.identities, place + 1);
    if (this.breakdown) this.groups = widen(this.groups, place + 1);
    const reading = isNeeded ? this.texts.keep(text) : this.texts.pass(text);
    this.layDown(place, reading);
    if (isNeeded) this.facts[place] = reading.fields;
    // Of a cell that leads and cannot be read the fact is needed all the same.
    else if (reading.fields[0] !== undefined && !this.isReadable(place)) {
      this.facts[place] = this.texts.keep(text).fields;
    }
    return place;
  }

  /** Lets go of what was kept, which nobody can find any more. */
  private forget(): void {
    if (this.kept > 0) this.lost++;
    this.kept = 0;
    this.facts.length = KEPT;
    this.cells.length = 0;
    this.noted.clear();
    this.answers = this.answers.slice(0, KEPT * this.stride);
    this.keys.keepFirst(KEPT);
    this.identities = this.identities.slice(0, KEPT);
    this.groups = this.groups.slice(0, KEPT);
  }

  private pass(text: string): number {
    this.layDown(PASSING, this.texts.pass(text));
    return PASSING;
  }

  /** Lays the settled answers and the key at their place beside the others. */
  private layDown(place: number, reading: CellReading): void {
    const { cell, settled, key, identity, joins } = reading;
    const { answers, stride, words } = this;
    for (let i = 0; i < words.length; i++) answers[place * stride + i] = settled[words[i]];
    const noted = this.noted.note(place, reading) ? NOTED : 0;
    const read = (cell?.value === undefined ? 0 : READABLE) | (joins ? JOINS : 0);
    answers[(place + 1) * stride - 1] = cell === undefined ? 0 : FILLED | read | noted;
    if (cell !== undefined) this.census?.meet(cell.text, key);
    if (this.breakdown) this.groups[place] = this.breakdown.numberOfCell(cell);
    // Of plain cells each has its own.
    if (this.isOfClass(place)) return;
    if (this.seldom.length > 0) this.cells[place] = cell;
    this.keys.lay(place, key);
    if (this.reader.identifies) this.identities[place] = identity;
  }
}
