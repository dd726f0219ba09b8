import type { Decision, Status, Step } from './decision.ts';
import { NearMisses } from './near-misses.ts';
import type { Outcome } from './outcomes.ts';

/** Counters that merge in any order: the only thing that a report is made from. */
export class Tally {
  leads = 0;
  readonly statuses: Record<Status, number> = { qualified: 0, nurture: 0, rejected: 0 };
  readonly steps = new Map<Step, number>();
  /** Reason code to leads of each status that carry it, and to rejected leads for which it is the only reason. */
  readonly reasons = new Map<string, ReasonCount>();
  readonly scores = new Map<number, number>();
  /** Unknown field to leads that it could lift to the next status. */
  readonly missing = new Map<string, number>();
  /** Unknown field to leads that nothing else could lift so far. */
  readonly foremost = new Map<string, number>();
  readonly tracks = new Map<string, number>();
  readonly bars = new Map<string, number>();
  readonly profiles = new Map<string, number>();
  /** `<field> <trouble>` to cells: unreadable ones, and those that a spreadsheet had damaged. */
  readonly troubles = new Map<string, number>();
  /** Field to leads whose own cell differs from their organization's. */
  readonly differences = new Map<string, number>();
  readonly nearMisses = new NearMisses();

  /** Counts some leads that got the same decision. */
  add(decision: Decision, leads: number): void {
    if (leads === 0) return;
    const { status, step, reasons, score, missing, track, bar, contactProfile, organizationProfile } = decision;
    this.leads += leads;
    this.statuses[status] += leads;
    count(this.steps, step, leads);
    count(this.scores, score, leads);
    for (const code of reasons) {
      let reason = this.reasons.get(code);
      if (reason === undefined) {
        reason = { qualified: 0, nurture: 0, rejected: 0, alone: 0, first: 0 };
        this.reasons.set(code, reason);
      }
      reason[status] += leads;
      if (code === reasons[0]) reason.first += leads;
      if (reasons.length === 1) reason.alone += leads;
    }
    for (const field of missing) count(this.missing, field, leads);
    if (missing.length > 0) count(this.foremost, missing[0], leads);
    if (track) count(this.tracks, track, leads);
    if (bar) count(this.bars, bar, leads);
    if (contactProfile) count(this.profiles, `contact ${contactProfile}`, leads);
    if (organizationProfile) count(this.profiles, `organization ${organizationProfile}`, leads);
  }

  /** Counts the leads of an outcome, and its duplicates. */
  addOutcome({ decision, leads, duplicates }: Outcome): void {
    this.add(decision, leads);
    if (decision.asDuplicate) this.add(decision.asDuplicate, duplicates);
  }

  trouble(field: string, code: string): void {
    count(this.troubles, `${field} ${code}`, 1);
  }

  difference(field: string): void {
    count(this.differences, field, 1);
  }

  merge(other: Tally): void {
    this.leads += other.leads;
    for (const status of ['qualified', 'nurture', 'rejected'] as const) this.statuses[status] += other.statuses[status];
    for (const [code, theirs] of other.reasons) {
      const ours = this.reasons.get(code);
      this.reasons.set(code, ours ? addReasons(ours, theirs) : { ...theirs });
    }
    merge(this.steps, other.steps);
    merge(this.scores, other.scores);
    merge(this.missing, other.missing);
    merge(this.foremost, other.foremost);
    merge(this.tracks, other.tracks);
    merge(this.bars, other.bars);
    merge(this.profiles, other.profiles);
    merge(this.troubles, other.troubles);
    merge(this.differences, other.differences);
    this.nearMisses.merge(other.nearMisses.counts());
  }
}

export interface ReasonCount {
  qualified: number;
  nurture: number;
  rejected: number;
  /** Leads of which it is the only reason, and leads of which it is the first. */
  alone: number;
  first: number;
}

function addReasons(a: ReasonCount, b: ReasonCount): ReasonCount {
  return {
    qualified: a.qualified + b.qualified,
    nurture: a.nurture + b.nurture,
    rejected: a.rejected + b.rejected,
    alone: a.alone + b.alone,
    first: a.first + b.first,
  };
}

function count<K>(counts: Map<K, number>, key: K, n: number): void {
  counts.set(key, (counts.get(key) ?? 0) + n);
}

function merge<K>(ours: Map<K, number>, theirs: ReadonlyMap<K, number>): void {
  for (const [key, n] of theirs) count(ours, key, n);
}
