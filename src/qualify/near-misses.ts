import type { NearMiss } from '../checks/check.ts';

/** A text of a list that comes near to an entry that a check looks for. */
export interface FoundNearMiss extends NearMiss {
  readonly text: string;
}

interface CountedNearMiss extends FoundNearMiss {
  readonly leads: number;
}

/** What a run tells of near misses. Plain data. */
export interface NearMissCounts {
  /** Leads with a near miss. */
  readonly leads: number;
  /** The nearest, in a fixed order: the nearest first, then by text. */
  readonly nearest: readonly CountedNearMiss[];
  /** Whether there are more than those. */
  readonly isCut: boolean;
}

/** Near misses that are kept: more than anybody reads, and a few hundred KB. */
const KEPT = 500;

/**
 * Counts near misses, and merges in any order: which are kept depends on the misses themselves, not on when they were met
 * or how often. One that is let go because enough nearer ones are there can never be among the nearest of all.
 */
export class NearMisses {
  private readonly found = new Map<string, { readonly miss: FoundNearMiss; leads: number }>();
  private leads = 0;
  private isCut = false;

  add(miss: FoundNearMiss, leads = 1): void {
    this.leads += leads;
    this.count(miss, leads);
  }

  merge({ leads, nearest, isCut }: NearMissCounts): void {
    this.leads += leads;
    this.isCut ||= isCut;
    for (const { leads: own, ...miss } of nearest) this.count(miss, own);
  }

  counts(): NearMissCounts {
    this.cut();
    const nearest = [...this.found.values()].map(({ miss, leads }) => ({ ...miss, leads }));
    return { leads: this.leads, nearest: nearest.sort(compare), isCut: this.isCut };
  }

  private count(miss: FoundNearMiss, leads: number): void {
    const key = `${miss.text}\u0000${miss.nearest}`;
    const known = this.found.get(key);
    if (known) {
      known.leads += leads;
      return;
    }
    this.found.set(key, { miss, leads });
    if (this.found.size >= 2 * KEPT) this.cut();
  }

  private cut(): void {
    if (this.found.size <= KEPT) return;
    this.isCut = true;
    const entries = [...this.found].sort(([, a], [, b]) => compare(a.miss, b.miss));
    for (const [key] of entries.slice(KEPT)) this.found.delete(key);
  }
}

function compare(a: FoundNearMiss, b: FoundNearMiss): number {
  if (a.nearness !== b.nearness) return b.nearness - a.nearness;
  if (a.text !== b.text) return a.text < b.text ? -1 : 1;
  if (a.nearest === b.nearest) return 0;
  return a.nearest < b.nearest ? -1 : 1;
}
