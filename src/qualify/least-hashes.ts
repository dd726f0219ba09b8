/** Hashes are whole numbers below this. */
const HASHES = 2 ** 32;

/**
 * The smallest of all hashes that were added, so many at most. Which those are depends on the hashes alone, not on when
 * or how often they came: sets of several threads merge in any order.
 */
export class LeastHashes {
  /** Ascending. */
  private readonly kept: number[] = [];

  constructor(private readonly most: number) {}

  /** Adds a hash. @returns false where so many smaller ones came before that it can never be among the smallest. */
  add(hash: number): boolean {
    const { kept, most } = this;
    if (kept.length === most && hash > kept[most - 1]) return false;
    const place = this.placeOf(hash);
    if (kept[place] === hash) return true;
    kept.splice(place, 0, hash);
    if (kept.length > most) kept.pop();
    return true;
  }

  has(hash: number): boolean {
    return this.kept[this.placeOf(hash)] === hash;
  }

  get hashes(): readonly number[] {
    return this.kept;
  }

  /** Whether all different hashes are still there to be counted. */
  get isExact(): boolean {
    return this.kept.length < this.most;
  }

  /** How many different hashes were added; more than are kept are estimated by how densely those lie. */
  get distinct(): number {
    const { kept, most } = this;
    return this.isExact ? kept.length : Math.round(((most - 1) / (kept[most - 1] + 1)) * HASHES);
  }

  private placeOf(hash: number): number {
    const { kept } = this;
    let low = 0;
    let high = kept.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (kept[middle] < hash) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
