import type { NamedList, Strength } from '../definition/definition.ts';
import type { CompileContext } from '../definition/operator.ts';
import type { Answer, Cell } from '../fields/kind.ts';

/** What checks are compiled against: the context of conditions, and the lists that `reject` names. */
export interface CheckContext extends CompileContext {
  readonly competitors: readonly NamedList[];
  readonly suppress: readonly NamedList[];
}

/** What a check's yes is evidence about: two signs about the same thing count as one. */
type CheckGroup = 'email' | 'phone' | 'name' | 'company' | 'competitor' | 'suppressed' | 'opt-out';

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
   * For a field joined of parts (a full name of first and last): false where no join with this part is a yes.
   * Most names are settled by it without being joined.
   */
  readonly part?: (cell: Cell) => boolean;
}
