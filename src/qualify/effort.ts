import type { KindId } from '../fields/kind.ts';

/** How many distinct cells of a column are kept, and when it gives up looking for them. */
export interface Effort {
  /** A power of two. */
  readonly most: number;
  /** After so many cells, unless this share of them are repetitions. */
  readonly trial: number;
  readonly share: number;
  /** Whether plain cells are read as such, and their classes kept. */
  readonly isPlain?: boolean;
}

/** The less it saves to find a cell again, for more is kept of it or it is read at once, the oftener it must come again. */
const LIGHT: Effort = { most: 1 << 15, trial: 1 << 13, share: 1 / 4 };
const HEAVY: Effort = { most: 1 << 14, trial: 1 << 13, share: 1 / 2 };
/** Each country reads its phones apart. */
const PHONES: Effort = { most: 1 << 12, trial: 1 << 10, share: 1 / 2 };

/** To read a plain cell costs twice what it costs to find one again, and a tenth of what it costs to read any other. */
const BEFORE_PLAIN: Effort = { most: 1 << 14, trial: 1 << 11, share: 7 / 8 };
/** Of plain cells the classes are kept, which may be all hosts of mail addresses. */
const PLAIN: Effort = { most: 1 << 17, trial: 1 << 13, share: 1 / 3, isPlain: true };
const HEAVY_PLAIN: Effort = { ...PLAIN, most: HEAVY.most };

/** How a column is read that may have plain cells: as others are, while these repeat, and then its plain cells as such. */
export function plainEfforts(isHeavy: boolean): readonly Effort[] {
  return [BEFORE_PLAIN, isHeavy ? HEAVY_PLAIN : PLAIN];
}

/** @param isHeavy whether objects are kept of each cell, or most cells are read at once. */
export function effortFor(kind: KindId, isHeavy: boolean): Effort {
  return kind === 'phone' ? PHONES : isHeavy ? HEAVY : LIGHT;
}
