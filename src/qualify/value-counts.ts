import type { Status } from './decision.ts';
import { LeastHashes } from './least-hashes.ts';

/** Values of a field that are counted apart: of more, those with the smallest hashes. */
export const MOST_VALUES = 1000;

/** The leads of one value of a field. */
export interface ValueCount {
  /** As people write it: of several spellings the first in code unit order. */
  readonly label: string;
  readonly hash: number;
  readonly statuses: Readonly<Record<Status, number>>;
  /** Reason to rejected leads that it decided. */
  readonly causes: ReadonlyMap<string, number>;
  /** Leads that repeat an earlier one of the same value, and of others. */
  readonly repeatsOwn: number;
  readonly repeatsOthers: number;
}

/** What was counted of the values of a field. Plain data. */
export interface ValueCountsData {
  /** By the form under which they are equal. */
  readonly values: ReadonlyMap<string, ValueCount>;
  /** Leads with any value, and without one. */
  readonly valued: Readonly<Record<Status, number>>;
  readonly blank: Readonly<Record<Status, number>>;
  /** Of the leads with a value, those whose value looks like an address or a telephone number, and is not counted apart. */
  readonly personal: number;
}

/** Leads by the values of a field. Merges in any order: which values are kept depends on the values alone. */
export class ValueCounts implements ValueCountsData {
  readonly values = new Map<string, ValueCount>();
  readonly valued = noLeads();
  readonly blank = noLeads();
  personal = 0;

  merge({ values, valued, blank, personal }: ValueCountsData): void {
    addLeads(this.valued, valued);
    addLeads(this.blank, blank);
    this.personal += personal;
    for (const [key, theirs] of values) {
      const ours = this.values.get(key);
      this.values.set(key, ours ? addValues(ours, theirs) : theirs);
    }
    this.cut();
  }

  private cut(): void {
    if (this.values.size <= MOST_VALUES) return;
    const least = new LeastHashes(MOST_VALUES);
    for (const { hash } of this.values.values()) least.add(hash);
    for (const [key, { hash }] of this.values) if (!least.has(hash)) this.values.delete(key);
  }
}

export function noLeads(): Record<Status, number> {
  return { qualified: 0, nurture: 0, rejected: 0 };
}

function addLeads(ours: Record<Status, number>, theirs: Readonly<Record<Status, number>>): void {
  ours.qualified += theirs.qualified;
  ours.nurture += theirs.nurture;
  ours.rejected += theirs.rejected;
}

function addValues(a: ValueCount, b: ValueCount): ValueCount {
  const causes = new Map(a.causes);
  for (const [code, leads] of b.causes) causes.set(code, (causes.get(code) ?? 0) + leads);
  const statuses = { ...a.statuses };
  addLeads(statuses, b.statuses);
  return {
    label: a.label < b.label ? a.label : b.label,
    hash: a.hash,
    statuses,
    causes,
    repeatsOwn: a.repeatsOwn + b.repeatsOwn,
    repeatsOthers: a.repeatsOthers + b.repeatsOthers,
  };
}
