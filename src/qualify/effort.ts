import type { KindId } from '../fields/kind.ts';

/** How many distinct cells of a column are kept, and when it gives up looking for repetitions. */
export interface Effort {
  /** A power of two. */
  readonly most: number;
  /** After so many cells, unless one in so many is a repetition. */
  readonly trial: number;
  readonly oneIn: number;
}

/** The more is kept of a cell, the oftener it must come again. */
const BARE: Effort = { most: 1 << 16, trial: 1 << 13, oneIn: 4 };
const WITH_FACTS: Effort = { most: 1 << 14, trial: 1 << 13, oneIn: 2 };
/** Each country reads its phones apart. */
const PHONES: Effort = { most: 1 << 12, trial: 1 << 10, oneIn: 2 };

export function effortFor(kind: KindId, keepsFacts: boolean): Effort {
  return kind === 'phone' ? PHONES : keepsFacts ? WITH_FACTS : BARE;
}
