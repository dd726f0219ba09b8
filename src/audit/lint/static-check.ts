import type { Definition, Position } from '../../definition/definition.ts';
import type { Diagnostic } from '../../definition/diagnostic.ts';
import type { Path } from '../../definition/plain.ts';
import type { Criterion } from './criteria.ts';
import type { Ground } from './ground.ts';
import type { Extent } from './score-extent.ts';

/** What is looked for in a definition that can be read: what it says, and does not mean. One file a check. */
export interface StaticCheck {
  /** The code of its diagnostics. */
  readonly id: string;
  readonly severity: Diagnostic['severity'];
  /** One line for the reference page. */
  readonly means: string;
  find(context: LintContext): readonly Finding[];
}

export interface Finding {
  readonly at: Position;
  readonly message: string;
  /** As an imperative. */
  readonly mend: string;
}

/** A definition under inspection. */
export interface LintContext {
  readonly definition: Definition;
  /** Where the value at a path stands, or its key. */
  locate(path: Path, part?: 'key' | 'value'): Position;
  /** A shipped definition is a start for others: nobody agrees to it. */
  readonly isShipped: boolean;
  readonly ground: Ground;
  /** Every condition that has a name, in the order of deciding. */
  readonly criteria: readonly Criterion[];
  /** Fields that every lead has that is scored or qualified. */
  readonly required: readonly string[];
  /** What all sections together can score, or only one. */
  extentOf(section?: string): Extent;
}
