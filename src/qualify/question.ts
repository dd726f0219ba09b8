import type { Check, CheckContext } from '../checks/check.ts';
import type { Condition, NamedList } from '../definition/definition.ts';
import { compileMembership } from '../definition/membership.ts';
import type { CompileContext, Operator } from '../definition/operator.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Cell } from '../fields/kind.ts';

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
}

export type Test = Extract<Condition, { kind: 'test' }>;

/** All questions of a definition, each once however often it is asked. */
export class QuestionSet {
  readonly questions: Question[] = [];
  private readonly bits = new Map<string, number>();

  constructor(
    private readonly context: CheckContext,
    private readonly operators: ReadonlyMap<string, Operator>,
    private readonly fieldById: (id: string) => Field | undefined,
  ) {}

  /** The bit that is yes where a field is filled and readable, and no otherwise: it is never unknown. */
  presence(field: string): number {
    return this.add(`present ${field}`, field, () => (cell) => cell.value !== undefined, { presence: true });
  }

  test(test: Test): number {
    const key = `${test.field} ${test.operator} ${JSON.stringify(test.operand)}`;
    return this.add(key, test.field, () => this.compileTest(test, this.context));
  }

  check(check: Check, field: string): number {
    const { id, part } = check;
    return this.add(`check ${id} ${field}`, field, () => check.compile(this.context, field), { part });
  }

  /** Whether a field's value is on one of some lists. */
  member(key: string, fieldId: string, lists: readonly NamedList[]): number {
    const field = this.fieldById(fieldId);
    if (!field) throw new Error(`unknown field: ${fieldId}`);
    return this.add(key, fieldId, () => compileMembership(lists, field, this.context));
  }

  private add(
    key: string,
    field: string,
    compile: () => (cell: Cell) => Answer,
    { presence = false, part }: { presence?: boolean; part?: (cell: Cell) => boolean } = {},
  ): number {
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    const bit = this.questions.length;
    this.questions.push({ bit, field, ask: compile(), presence, part });
    this.bits.set(key, bit);
    return bit;
  }

  private compileTest(test: Test, context: CompileContext): (cell: Cell) => Answer {
    const operator = this.operators.get(test.operator);
    const field = this.fieldById(test.field);
    if (!operator || !field) throw new Error(`unknown operator or field: ${test.field} ${test.operator}`);
    return operator.compile(test.operand, field, context);
  }
}
