import { compileAllowed } from '../checks/allowed.ts';
import type { Check, CheckContext } from '../checks/check.ts';
import type { Condition, NamedList, Position } from '../definition/definition.ts';
import { type CompileContext, OperandProblem, type Operator } from '../definition/operator.ts';
import { askedField } from '../fields/asked-field.ts';
import { addPeriod, type Period } from '../fields/calendar.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Cell, Range } from '../fields/kind.ts';
import { never, type StandsOut } from '../fields/plain-reader.ts';
import { fold, words } from '../fields/text.ts';
import type { Measured } from './answers.ts';
import type { Fade } from './worth.ts';

/** A question about one field, asked once per distinct value. Its bit is its place in the answers. */
export interface Question {
  readonly bit: number;
  readonly field: string;
  /** Asked of a filled cell, also of an unreadable one. */
  ask(cell: Cell): Answer;
  /** Yes for every readable cell: whether the field is there at all. */
  readonly presence: boolean;
  /** For a field joined of two parts: false if no join with this part can be answered yes. */
  readonly part: ((cell: Cell) => boolean) | undefined;
  /** Which plain cells may be answered otherwise than others of their class; undefined for all. */
  readonly standsOut: StandsOut | undefined;
  /** As `part`, of a plain cell: which may be part of a yes; undefined for all. */
  readonly partStandsOut: StandsOut | undefined;
  /** What a condition asks; undefined for checks, lists, and whether a field is there. */
  readonly test: Test | undefined;
}

type QuestionTraits = Omit<Question, 'bit' | 'field' | 'ask'>;

/** A number that one field tells. It stands in a word of the answers. */
export interface FieldMeasure {
  readonly word: number;
  readonly field: string;
  measure(cell: Cell): Measured;
}

/** A number that is worked out over the activities of a lead. */
export interface ActivityMeasure {
  readonly word: number;
  readonly types: readonly string[];
  /** Only activities from this day on up to today count; undefined for all. Days since 1970-01-01. */
  readonly since: number | undefined;
  /** How many there are, what is left of their points in sum, or how many days ago the latest was. */
  readonly of: 'count' | 'sum' | 'age';
  /** For sums. */
  readonly fade: Fade | undefined;
}

const UNKNOWN: Measured = { least: 0, most: undefined };

/** Bits in a word of answers, and those that a field is given first. */
const WORD = 32;
const FEW = 8;

export type Test = Extract<Condition, { kind: 'test' }>;

/** All questions of a definition, each once however often it is asked. */
export class QuestionSet {
  readonly questions: Question[] = [];
  readonly fieldMeasures: FieldMeasure[] = [];
  readonly activityMeasures: ActivityMeasure[] = [];
  /** How many bits the answers take. */
  size = 0;
  private readonly places = new Map<string, number>();
  /** Free bits by field, and those for fields that have none so far. */
  private readonly room = new Map<string, { next: number; end: number }>();
  private few = { next: 0, end: 0 };
  private readonly foldOf = rememberLast(fold);
  private readonly wordsOf = rememberLast((text) => words(fold(text)));

  /** @param acted whether the leads have an activity list. */
  constructor(
    private readonly context: CheckContext,
    readonly acted: boolean,
    private readonly operators: ReadonlyMap<string, Operator>,
    private readonly fieldById: (id: string) => Field | undefined,
  ) {}

  /** The bit that is yes where a field is filled and readable, and no otherwise: it is never unknown. */
  presence(field: string): number {
    return this.add(`present ${field}`, field, () => (cell) => cell.value !== undefined, {
      presence: true,
      standsOut: never,
    });
  }

  /** The field that is asked to learn another, and the bit of its being there; undefined where a field is asked itself. */
  asked(field: string): { readonly field: string; readonly bit: number } | undefined {
    const known = this.fieldById(field);
    const source = known && askedField(known, this.fieldById);
    return source && { field: source.id, bit: this.presence(source.id) };
  }

  /** The fields whose texts tell a field: of a mail domain the address, of whose address it is the names as well. */
  sourcesOf(field: string): readonly string[] {
    const known = this.fieldById(field);
    if (known?.across) return known.across.fields;
    return [(known && askedField(known, this.fieldById)?.id) ?? field];
  }

  test(test: Test): number {
    const key = `${test.field} ${test.operator} ${JSON.stringify(test.operand)}`;
    const { operator, field } = this.asking(test);
    const part = operator.part?.(test.operand, field, this.context);
    const standsOut = operator.standsOut?.(test.operand, field, this.context);
    const partStandsOut = operator.partStandsOut?.(test.operand, field, this.context);
    return this.add(key, test.field, () => this.compileTest(test, this.context), {
      test,
      part,
      standsOut,
      partStandsOut,
    });
  }

  /** The same, with an operand as a definition has it. */
  written(field: string, operator: string, operand: string, at: Position): number {
    const known = this.fieldById(field);
    const parsed = known && this.operators.get(operator)?.parse(operand, known, []);
    if (parsed === undefined || parsed instanceof OperandProblem) throw new Error(`${field} ${operator} ${operand}`);
    return this.test({ kind: 'test', field, operator, operand: parsed, at });
  }

  check(check: Check, field: string): number {
    const { id, part, standsOut, partStandsOut } = check;
    const compile = () => check.compile(this.context, field);
    return this.add(`check ${id} ${field}`, field, compile, { part, standsOut, partStandsOut });
  }

  /** Whether a field's cell is on one of some allow lists. */
  allowed(fieldId: string, lists: readonly NamedList[]): number {
    const field = this.fieldById(fieldId);
    if (!field) throw new Error(`unknown field: ${fieldId}`);
    return this.add(`allow ${fieldId}`, fieldId, () => compileAllowed(lists, field, this.context));
  }

  /** The word with the number that a field holds. */
  count(field: string): number {
    return this.addFieldMeasure(`count ${field}`, field, (range) => ({
      least: Math.max(0, Math.floor(range.min)),
      most: Number.isFinite(range.max) ? Math.max(0, Math.floor(range.max)) : undefined,
    }));
  }

  /** The word with the days between a field's day and today; 0 for days to come. */
  age(field: string): number {
    const { asOf } = this.context;
    return this.addFieldMeasure(`age ${field}`, field, ({ min }) => {
      const age = Math.max(0, asOf - min);
      return { least: age, most: age };
    });
  }

  activityCount(types: readonly string[], within: Period | undefined): number {
    return this.addActivityMeasure('count', types, within, undefined);
  }

  activitySum(types: readonly string[], within: Period | undefined, fade: Fade): number {
    return this.addActivityMeasure('sum', types, within, fade);
  }

  latestActivity(types: readonly string[], within: Period | undefined): number {
    return this.addActivityMeasure('age', types, within, undefined);
  }

  get asOf(): number {
    return this.context.asOf;
  }

  private add(
    key: string,
    field: string,
    compile: () => (cell: Cell) => Answer,
    { presence = false, part, standsOut, partStandsOut, test }: Partial<QuestionTraits> = {},
  ): number {
    return this.once(key, () => {
      const bit = this.takeBit(field);
      this.questions.push({ bit, field, ask: compile(), presence, part, standsOut, partStandsOut, test });
      return bit;
    });
  }

  private addFieldMeasure(key: string, field: string, measure: (range: Range) => Measured): number {
    const range = this.fieldById(field)?.kind.range;
    if (range === undefined) throw new Error(`no number can be told by ${field}`);
    return this.once(key, () => {
      const word = this.takeWord();
      this.fieldMeasures.push({
        word,
        field,
        measure: ({ value }) => (value === undefined ? UNKNOWN : measure(range(value))),
      });
      return word;
    });
  }

  private addActivityMeasure(
    of: ActivityMeasure['of'],
    types: readonly string[],
    within: Period | undefined,
    fade: Fade | undefined,
  ): number {
    const since = within && addPeriod(this.asOf, within, -1);
    return this.once(`${of} ${types.join(' ')} ${since} ${JSON.stringify(fade)}`, () => {
      const word = this.takeWord();
      this.activityMeasures.push({ word, types, since, of, fade });
      return word;
    });
  }

  /** Bits of one field stand together, so that a column's cells answer in few words: at first a few, then words. */
  private takeBit(field: string): number {
    const room = this.room.get(field);
    if (room && room.next < room.end) return room.next++;
    const next = room === undefined ? this.takeFew() : this.takeWord() * WORD;
    this.room.set(field, { next: next + 1, end: next + (room === undefined ? FEW : WORD) });
    return next;
  }

  private takeFew(): number {
    if (this.few.next === this.few.end) {
      const next = this.takeWord() * WORD;
      this.few = { next, end: next + WORD };
    }
    const { next } = this.few;
    this.few.next += FEW;
    return next;
  }

  private takeWord(): number {
    const word = Math.ceil(this.size / WORD);
    this.size = (word + 1) * WORD;
    return word;
  }

  /** The place of what was asked for before under this key, or a new one. */
  private once(key: string, make: () => number): number {
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = make();
    this.places.set(key, place);
    return place;
  }

  private compileTest(test: Test, context: CompileContext): (cell: Cell) => Answer {
    const { operator, field } = this.asking(test);
    return operator.compile(test.operand, field, { ...context, foldOf: this.foldOf, wordsOf: this.wordsOf });
  }

  private asking(test: Test): { readonly operator: Operator; readonly field: Field } {
    const operator = this.operators.get(test.operator);
    const field = this.fieldById(test.field);
    if (!operator || !field) throw new Error(`unknown operator or field: ${test.field} ${test.operator}`);
    return { operator, field };
  }
}

/** Keeps the last result: the questions about a cell are asked in a row. */
function rememberLast<T>(work: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly result: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, result: work(text) };
    return last.result;
  };
}
