import type { Cell } from '../fields/kind.ts';
import type { Answers } from './answers.ts';
import type { HashedText } from './key-hash.ts';
import type { FoundNearMiss } from './near-misses.ts';

/** What one cell says about one field: what it means and how it answers the questions about that field. */
export interface FieldFact {
  cell: Cell;
  /** Empty where they are settled: then they are among those of the whole reading. */
  readonly answers: Answers;
  /** The form under which it equals other cells; empty where nobody compares it, or it is unreadable. */
  key: string;
  /** The key's hash, for duplicates. */
  hash: HashedText;
  /** The number of its value where leads are counted by it: see `Breakdown`; 0 where nobody has asked yet. */
  group: number;
}

/** What one cell says about the fields that its column feeds. */
export interface CellReading {
  /** By position; undefined where the cell says nothing about that field, or nobody needs the fact. */
  readonly fields: (FieldFact | undefined)[];
  /** What the column's own field says; undefined where the cell is blank. */
  cell: Cell | undefined;
  /** The answers about the fields that no other column can tell, in one. */
  readonly settled: Answers;
  /** The hashed key of the column's own field; undefined where it has none. */
  key: HashedText | undefined;
  /** Why the cell is worth counting: `unreadable`, or what had happened to it. */
  trouble: string | undefined;
  /** What the cell comes near to, for a check of the column's own field. */
  near: FoundNearMiss | undefined;
  /** Of the column's own field: see `identityOf`; 0 for none. */
  identity: number;
  /** For a column of parts of a joined field: whether a join with this one must be made to answer. */
  joins: boolean;
}
