import type { NamedList, Strength } from '../definition/definition.ts';
import type { CompileContext } from '../definition/operator.ts';
import type { Answer, Cell } from '../fields/kind.ts';
import type { StandsOut } from '../fields/plain-reader.ts';

/** What checks are compiled against: the context of conditions, and the lists that `reject` names. */
export interface CheckContext extends CompileContext {
  readonly competitors: readonly NamedList[];
  readonly suppress: readonly NamedList[];
}

/** What a check's yes is evidence about: two signs about the same thing count as one. */
type CheckGroup = 'email' | 'phone' | 'name' | 'company' | 'competitor' | 'suppressed' | 'opt-out';

/** The fact behind a yes: what of a cell was compared, and what it turned out to be. */
export interface Evidence {
  /** In the form that was compared: `5555555555`, `mailinator.com`. */
  readonly match: string;
  /** Follows "is" in a sentence: `one digit throughout`, `kept for examples by RFC 2606`. */
  readonly is: string;
  /** The package whose data says so; its version is told beside it. */
  readonly package?: string;
}

/** What a text comes near to without being it. */
export interface NearMiss {
  /** The entry of a list that it comes near to, as written. */
  readonly nearest: string;
  /** From 0 to 1. */
  readonly nearness: number;
}

/** A built-in question about whether data is real and usable. One file per check; the file name is the id. */
export interface Check {
  /** The reason code: `disposable-email`. */
  readonly id: string;
  /** The fields it looks at, each by itself; one yes is enough. */
  readonly fields: readonly string[];
  /** `email`, `phone`, `name` and `company` are the groups of fakes, and the keys under `fake:`. */
  readonly group: CheckGroup;
  /** What a yes is worth unless the definition says otherwise. */
  readonly strength: Strength;
  /** One line for people: what a yes means. */
  readonly means: string;
  /** Builds the question once per field. It is asked of every filled cell, also of an unreadable one. */
  compile(context: CheckContext, field: string): (cell: Cell) => Answer;
  /**
   * Says what a yes rests on, where that is more than the cell's text. Asked by explanations only, of cells that
   * `compile` answers yes to: it may take its time.
   */
  readonly evidence?: (cell: Cell, context: CheckContext, field: string) => Evidence | undefined;
  /**
   * Builds the search for what a cell comes near to where `compile` does not say yes: told in the report, and decides
   * nothing. It is asked of the field's own cells only.
   */
  readonly near?: (context: CheckContext, field: string) => (cell: Cell) => NearMiss | undefined;
  /**
   * For a field joined of parts (a full name of first and last): false where no join with this part is a yes.
   * Most names are settled by it without being joined.
   */
  readonly part?: (cell: Cell) => boolean;
  /** For plain cells: which of them may be answered otherwise than others of their class; where it is left out, all. */
  readonly standsOut?: StandsOut;
  /** As `part`, of a plain cell: which may be part of a yes; where it is left out, all. */
  readonly partStandsOut?: StandsOut;
}
