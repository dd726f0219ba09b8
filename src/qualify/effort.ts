import type { KindId } from '../fields/kind.ts';

/** How many distinct cells of a column are kept, and when it gives up looking for repetitions. */
export interface Effort {
  /** A power of two. */
  readonly most: number;
  /** After so many cells, unless one in so many is a repetition. */
  readonly trial: number;
  readonly oneIn: number;
}

/** The less it saves to find a cell again, for more is kept of it or it is read at once, the oftener it must come again. */
const LIGHT: Effort = { most: 1 << 15, trial: 1 << 13, oneIn: 4 };
const HEAVY: Effort = { most: 1 << 14, trial: 1 << 13, oneIn: 2 };
/** Each country reads its phones apart. */
const PHONES: Effort = { most: 1 << 12, trial: 1 << 10, oneIn: 2 };

/** @param isHeavy whether objects are kept of each cell, or most cells are read at once. */
export function effortFor(kind: KindId, isHeavy: boolean): Effort {
  return kind === 'phone' ? PHONES : isHeavy ? HEAVY : LIGHT;
}
