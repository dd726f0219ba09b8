import type { Field } from '../fields/field.ts';
import type { Answer, Cell, KindId } from '../fields/kind.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import type { NamedList } from './definition.ts';
import type { ListMembers } from './list-members.ts';

/** A definition's YAML as plain data: every scalar is its source text. */
export type Plain = string | readonly Plain[] | { readonly [key: string]: Plain };

/** What a definition is compiled against. */
export interface CompileContext {
  /** Days since 1970-01-01. */
  readonly asOf: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly lists: Readonly<Record<string, NamedList>>;
  /** Where it is left out, every question keeps the keys of its lists itself. */
  readonly members?: ListMembers;
  /** A text folded, and the words of it, where somebody keeps those of the last: many questions in a row ask for them. */
  readonly foldOf?: (text: string) => string;
  readonly wordsOf?: (text: string) => readonly string[];
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

/** What stands behind an operator: values of the field or texts, each one or several; named lists; a period; yes or no. */
export type OperandForm = 'values' | 'value' | 'two_values' | 'texts' | 'lists' | 'period' | 'yes_no';

/**
 * A way to question one field. One file per operator; the operand is checked when the definition is read, and
 * `compile` builds what the question needs (sets, patterns, bounds) once.
 */
// biome-ignore lint/suspicious/noExplicitAny: the registry holds operators of many operand types in one table
export interface Operator<O = any> {
  readonly id: string;
  /** The kinds of field it can question. */
  readonly kinds: readonly KindId[] | 'any';
  /** What its operand looks like, for editors; `parse` decides. */
  readonly operand: OperandForm;
  /** One line for the reference page. */
  readonly means: string;
  /** Understands the operand. The result is plain data. `listIds` are the lists that the definition names. */
  parse(operand: Plain, field: Field, listIds: readonly string[]): O | OperandProblem;
  /** A question for a cell that is neither blank nor missing. */
  compile(operand: O, field: Field, context: CompileContext): (cell: Cell) => Answer;
  /**
   * For a field joined of parts (a full name of first and last): false where no join with this part is a yes. Undefined
   * where any may be.
   */
  part?(operand: O, field: Field, context: CompileContext): ((cell: Cell) => boolean) | undefined;
  /** Of plain cells: which may be answered otherwise than others of their class. Undefined where any may be. */
  standsOut?(operand: O, field: Field, context: CompileContext): StandsOut | undefined;
  /** As `part`, of plain cells. Undefined where any may be part of a yes. */
  partStandsOut?(operand: O, field: Field, context: CompileContext): StandsOut | undefined;
  /**
   * Texts of the field that may answer yes, and some that may answer no; those of long lists only in part. Nothing is
   * promised: whoever takes one asks the question. None where no text comes from the operand.
   */
  witnesses?(operand: O, field: Field, context: CompileContext): readonly string[];
}
