import { among } from '../fields/among.ts';
import type { Derivation, Field } from '../fields/field.ts';
import type { Cell, ReadingContext } from '../fields/kind.ts';
import { never, PlainCell, type PlainCells, type PlainReader, type StandsOut } from '../fields/plain-reader.ts';
import { type Answers, answerWords, noAnswers, setAnswer, setMeasured } from './answers.ts';
import type { CellReading, FieldFact } from './cell-reading.ts';
import { identityOf, plainIdentityOf } from './identity.ts';
import { hashText } from './key-hash.ts';
import { PlainColumn } from './plain-column.ts';
import type { FieldMeasure, Question } from './question.ts';
import type { Competition, Joining, ReadingPlan } from './reading-plan.ts';
import { TextTable } from './text-table.ts';

const NO_TEXT = hashText('');
const NO_ANSWERS: Answers = [];
const NO_FACTS: (FieldFact | undefined)[] = [];
const NO_CELL: Cell = { text: '', value: undefined };

/** Reads a field that is derived from another one. */
export interface DerivedReader extends Pick<Derivation, 'derive' | 'standsOut'> {
  readonly reader: FieldReader;
}

/** Reads cells of one field, and of the fields that are derived from it, into facts at fixed positions. */
export class FieldReader {
  private readonly questions: readonly Question[];
  private readonly measures: readonly FieldMeasure[];
  private readonly joining: Joining | undefined;
  private readonly near: ReturnType<ReadingPlan['nearOf']>;
  private readonly identity: ReturnType<typeof identityOf>;
  private readonly keyed: boolean;
  private readonly blanks: ReadonlySet<string>;
  private readonly longestBlank: number;
  /** Where in the settled answers this field and the derived ones answer. */
  words: readonly number[] = [];
  private memo: TextTable<readonly (FieldFact | undefined)[]>;
  private lastText = '';
  private lastPlace = 0;
  /** The fact of a cell that is not kept: made once, and filled anew for every cell. */
  private readonly passing: FieldFact;
  private settles = false;
  private leads = false;
  private needed = true;
  /** Whether somebody needs the fact of this field or of one derived from it. */
  private branchNeeded = true;

  /**
   * @param position where this field's fact goes; the derived ones follow it.
   * @param span how many positions this field and its derived ones take.
   */
  constructor(
    readonly field: Field,
    private readonly context: ReadingContext,
    private readonly plan: ReadingPlan,
    private readonly derived: readonly DerivedReader[],
    readonly position: number,
    readonly span: number,
  ) {
    this.questions = plan.questionsOf(field.id);
    this.measures = plan.measuresOf(field.id);
    this.joining = plan.joiningOf(field.id);
    this.near = position === 0 ? plan.nearOf(field.id) : undefined;
    this.identity = position === 0 && plan.identified ? identityOf(field.id, field.kind.id) : undefined;
    this.keyed = plan.keyed.has(field.id);
    this.blanks = plan.blanksOf(field);
    this.longestBlank = Math.max(0, ...[...this.blanks].map((blank) => blank.length));
    this.passing = this.emptyFact();
    this.memo = new TextTable(this.words);
  }

  /** Tells this reader and the derived ones what stands beside them. Without it every fact is kept. */
  compete(competition: Competition): void {
    this.settles = competition.settled.includes(this.position);
    this.leads = competition.leading.includes(this.position);
    this.needed = competition.needed.includes(this.position);
    this.branchNeeded = competition.needed.some((position) => this.holds(position));
    for (const { reader } of this.derived) reader.compete(competition);
    const own = this.settles || this.leads ? this.answerWords() : [];
    this.words = [...new Set([...own, ...this.derived.flatMap(({ reader }) => reader.words)])];
    this.memo = new TextTable(this.words);
  }

  /** Whether a position is this field's or that of one derived from it. */
  private holds(position: number): boolean {
    return position >= this.position && position < this.position + this.span;
  }

  /** Whether nothing of this field or those derived from it is of use to whoever reads. */
  private get isIdle(): boolean {
    return !this.branchNeeded && this.words.length === 0;
  }

  /** Whether cells tell who has a telephone number. */
  get identifies(): boolean {
    return this.identity !== undefined;
  }

  /** Whether plain cells can be read as such: where the field's kind has them, and all who ask say which stand out. */
  canBePlain({ ofEach }: Competition): boolean {
    const isOpen = this.near !== undefined || this.measures.length > 0 || ofEach.includes(this.position);
    return this.field.kind.plain !== undefined && !isOpen && !this.standsOut.includes(undefined);
  }

  /** Reads plain cells, where that can be. */
  plainColumn(): PlainColumn {
    const { plain, id } = this.field.kind;
    const reader = (plain as PlainCells<unknown>).reader(this.context);
    const standsOut = new Set([...this.standsOut, this.isBlank(reader)]);
    standsOut.delete(never);
    const identity = this.identity && plainIdentityOf(this.field.id, id);
    return new PlainColumn(reader, [...standsOut] as StandsOut[], this.keyed, identity);
  }

  /** Which plain cells stand out for those who ask about them; undefined among them where all may. */
  private get standsOut(): readonly (StandsOut | undefined)[] {
    const derived = this.derived.filter(({ reader }) => !reader.isIdle);
    return [...[...this.questions, ...derived].map(({ standsOut }) => standsOut), ...(this.joining?.standsOut ?? [])];
  }

  /** Tells rests of texts that mean nothing here, though they look plain. */
  private isBlank(reader: PlainReader): StandsOut {
    const encoder = new TextEncoder();
    const cell = new PlainCell();
    const rests: string[] = [];
    for (const blank of this.blanks) {
      const bytes = encoder.encode(blank);
      if (!reader.read(bytes, 0, bytes.length, cell)) continue;
      rests.push(String.fromCharCode(...cell.text.subarray(cell.restStart, cell.restEnd)));
    }
    return rests.length === 0 ? never : among(rests);
  }

  /** Nothing read yet. @param settled room for the settled answers, all unknown. */
  emptyReading(settled: Answers = noAnswers(this.plan.answerCount)): CellReading {
    return {
      fields: new Array(this.span).fill(undefined),
      cell: undefined,
      settled,
      key: undefined,
      trouble: undefined,
      near: undefined,
      identity: 0,
      joins: false,
    };
  }

  /**
   * Understands a cell's text. Blank text leaves the reading as it is.
   * @param keep false: the facts are only good until the next cell is read, and cost no memory.
   */
  read(text: string, reading: CellReading, keep = true): void {
    const trimmed = text.trim();
    if (trimmed.length <= this.longestBlank && (trimmed === '' || this.blanks.has(trimmed.toLowerCase()))) return;
    this.readCell(this.field.kind.read(trimmed, this.context), reading, keep);
  }

  /** As `read`, for a cell that is understood already. */
  readCell(cell: Cell, reading: CellReading, keep = true): void {
    const key = this.keyOf(cell);
    const hash = key === '' ? undefined : hashText(key);
    if (this.position === 0) {
      reading.cell = cell;
      reading.trouble = cell.damage ?? (cell.value === undefined ? 'unreadable' : undefined);
      reading.key = hash;
      const near = this.near?.(cell);
      if (near) reading.near = { ...near, text: cell.text };
      if (cell.value !== undefined) {
        if (this.identity) reading.identity = this.identity(cell.value);
        reading.joins = this.joining?.isNeeded(cell) === true;
      }
    }
    const isRead = cell.value !== undefined;
    if (this.settles || (this.leads && isRead)) this.ask(cell, reading.settled);
    if (this.needed || (this.leads && !isRead)) {
      const fact = keep ? this.emptyFact() : this.passing;
      this.fill(fact, cell);
      fact.key = key;
      fact.hash = hash ?? NO_TEXT;
      reading.fields[this.position] = fact;
    }
    if (cell.value === undefined) return;
    for (const { derive, reader } of this.derived) {
      const text = reader.isIdle ? undefined : derive(cell.value);
      if (text) reader.readDerived(text, reading);
    }
  }

  /** What a cell says at a position whose fact was not kept when the cell was read. */
  tell(cell: Cell, position: number): FieldFact | undefined {
    if (position === this.position) {
      const key = this.keyOf(cell);
      const fact = { ...this.emptyFact(), key, hash: hashText(key) };
      this.fill(fact, cell);
      return fact;
    }
    if (cell.value === undefined) return undefined;
    for (const { derive, reader } of this.derived) {
      if (!reader.holds(position)) continue;
      const text = derive(cell.value);
      return text ? reader.tell(reader.field.kind.read(text, reader.context), position) : undefined;
    }
    return undefined;
  }

  private keyOf({ value }: Cell): string {
    if (!this.keyed || value === undefined) return '';
    const keys = this.field.kind.keys(value);
    return keys.length === 1 ? keys[0] : keys.join(';');
  }

  /** The fact of a join whose parts rule out every yes but that it is there. */
  plain(): FieldFact {
    const answers = noAnswers(this.plan.answerCount);
    for (const { bit, presence } of this.questions) setAnswer(answers, bit, presence);
    return { cell: { text: '', value: '' }, answers, key: '', hash: NO_TEXT, group: 0 };
  }

  /** Derived texts repeat even where their sources do not: mail domains, roles. */
  private readDerived(text: string, reading: CellReading): void {
    const { memo, position, span } = this;
    let place = text === this.lastText ? this.lastPlace : memo.find(text);
    if (place < 0) {
      const own = this.emptyReading();
      this.readCell(this.field.kind.read(text, this.context), own);
      const facts = own.fields.slice(position, position + span);
      place = memo.set(facts.some((fact) => fact !== undefined) ? facts : NO_FACTS, own.settled);
    }
    this.lastText = text;
    this.lastPlace = place;
    if (this.branchNeeded) {
      const facts = memo.entry(place);
      for (let i = 0; i < facts.length; i++) reading.fields[position + i] = facts[i];
    }
    memo.unite(place, reading.settled);
  }

  /** Where among all answers those about this field stand. */
  private answerWords(): number[] {
    const half = answerWords(this.plan.answerCount) >> 1;
    const words = [...this.questions.map(({ bit }) => bit >> 5), ...this.measures.map(({ word }) => word)];
    return words.flatMap((word) => [word, half + word]);
  }

  private emptyFact(): FieldFact {
    const answers = this.settles ? NO_ANSWERS : noAnswers(this.plan.answerCount);
    return { cell: NO_CELL, answers, key: '', hash: NO_TEXT, group: 0 };
  }

  private ask(cell: Cell, answers: Answers): void {
    for (const question of this.questions) {
      const answer = question.ask(cell);
      if (answer !== undefined) setAnswer(answers, question.bit, answer);
    }
    for (const { word, measure } of this.measures) setMeasured(answers, word, measure(cell));
  }

  private fill(fact: FieldFact, cell: Cell): void {
    fact.cell = cell;
    fact.group = 0;
    if (!this.settles) {
      fact.answers.fill(0);
      this.ask(cell, fact.answers);
    }
  }
}
