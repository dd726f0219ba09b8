import type { CompileContext } from '../definition/operator.ts';
import type { Strength } from '../definition/definition.ts';
import type { Answer, Cell } from '../fields/kind.ts';

/** A built-in question about whether data is real and usable. One file per check; the file name is the id. */
export interface Check {
  /** The reason code: `disposable-email`. */
  readonly id: string;
  /** The field it looks at. */
  readonly field: string;
  /** What it is evidence about; two signs about the same thing are one. Also the key under `fake:`. */
  readonly group: 'email' | 'phone' | 'name' | 'company';
  /** What a yes is worth unless the definition says otherwise. */
  readonly strength: Strength;
  /** One line for people: what a yes means. */
  readonly means: string;
  /** Builds the question once. It is asked of every filled cell, also of an unreadable one. */
  compile(context: CompileContext): (cell: Cell) => Answer;
}
