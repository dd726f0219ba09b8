import type { Field } from '../fields/field.ts';
import type { Answer, Cell, KindId } from '../fields/kind.ts';
import type { NamedList } from './definition.ts';

/** A definition's YAML as plain data: every scalar is its source text. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** What a definition is compiled against. */
export interface CompileContext {
  /** Days since 1970-01-01. */
  readonly asOf: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lists: Readonly<Record<string, NamedList>>;
}

/** Why an operand cannot be understood, in words that end the sentence "<place>: ...". */
export class OperandProblem {
  constructor(
    readonly message: string,
    /** The part of the operand that is wrong, as a path into it. */
    readonly path: readonly (string | number)[] = [],
    /** The closest thing that would have been understood. */
    readonly suggestion?: string,
    /** The code of its diagnostic. */
    readonly code: string = 'bad-operand',
  ) {}

  /** The same problem, in a part of a greater operand. */
  below(path: readonly (string | number)[]): OperandProblem {
    return new OperandProblem(this.message, [...path, ...this.path], this.suggestion, this.code);
  }
}

/**
 * A way to question one field. One file per operator; the operand is checked when the definition is read, and
 * `compile` builds what the question needs (sets, patterns, bounds) once.
 */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds operators of many operand types in one table
export interface Operator<O = any> {
  readonly id: string;
  /** The kinds of field it can question. */
  readonly kinds: readonly KindId[] | 'any';
  /** One line for the reference page. */
  readonly means: string;
  /** Understands the operand. The result is plain data. `listIds` are the lists that the definition names. */
  parse(operand: Plain, field: Field, listIds: readonly string[]): O | OperandProblem;
  /** A question for a cell that is neither blank nor missing. */
  compile(operand: O, field: Field, context: CompileContext): (cell: Cell) => Answer;
}
