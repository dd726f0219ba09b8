import type { NearMiss } from '../checks/check.ts';
import type { Field } from '../fields/field.ts';
import type { Cell } from '../fields/kind.ts';
import type { StandsOut } from '../fields/plain-reader.ts';
import type { FieldMeasure, Question } from './question.ts';

/** What readers must know of the other places where their fields can stand. */
export interface Competition {
  /** Positions that no other column can tell: their answers are settled with the cell. */
  readonly settled: readonly number[];
  /** Positions that go before all others of their fields: their answers are settled where the cell can be read. */
  readonly leading: readonly number[];
  /** Positions whose facts somebody needs: to compare, to join, to choose among. */
  readonly needed: readonly number[];
  /** Positions whose facts somebody needs now and then: see `tell`. */
  readonly seldom: readonly number[];
  /** Of the needed those at which it has to be the fact of the cell itself, and not of one that is like it. */
  readonly ofEach: readonly number[];
  /** Positions whose facts are needed of plain cells, where one stands for its class. */
  readonly ofClass: readonly number[];
}

/** When a part is joined with the other: else the answers of most joins are known beforehand. */
export interface Joining {
  /** Whether every part is. */
  readonly always: boolean;
  /** Whether a join with this part must be made to answer. */
  isNeeded(part: Cell): boolean;
  /** Which plain parts may make it so, whoever asks; undefined for all. */
  readonly standsOut: readonly (StandsOut | undefined)[];
}

/** What the readers of a definition share. */
export interface ReadingPlan {
  /** Bits that the answers to all questions take. */
  readonly answerCount: number;
  readonly questionsOf: (field: string) => readonly Question[];
  readonly measuresOf: (field: string) => readonly FieldMeasure[];
  /** What a cell of a field comes near to; undefined where no check looks for that. */
  readonly nearOf: (field: string) => ((cell: Cell) => NearMiss | undefined) | undefined;
  /** Whether it is told who has a telephone number. */
  readonly identified: boolean;
  /** Fields whose key is compared: duplicates, organizations. */
  readonly keyed: ReadonlySet<string>;
  /** For a part of a joined field: when it is joined; undefined for all others. */
  readonly joiningOf: (field: string) => Joining | undefined;
  /** Lower-case texts that are blank in a field. */
  readonly blanksOf: (field: Field) => ReadonlySet<string>;
}
