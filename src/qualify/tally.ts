import { Census, type CensusCounts } from './census.ts';
import { type ChosenLead, ChosenLeads } from './chosen-leads.ts';
import type { Decision, Status, Step } from './decision.ts';
import { type NearMissCounts, NearMisses } from './near-misses.ts';
import type { Outcome } from './outcomes.ts';
import { ValueCounts, type ValueCountsData } from './value-counts.ts';

/** What a tally has counted. Plain data. */
export type TallyCounts = Readonly<
  Omit<
    { [Key in keyof Tally as Tally[Key] extends (...args: never) => unknown ? never : Key]: Tally[Key] },
    'nearMisses' | 'censuses' | 'values' | 'chosen'
  >
> & {
  readonly nearMisses: NearMissCounts;
  readonly censuses: ReadonlyMap<string, CensusCounts>;
  readonly values: ReadonlyMap<string, ValueCountsData>;
  readonly chosen: readonly ChosenLead[];
};

/** Steps at which a lead is turned away before any score counts: several reasons may do it together. */
const TURNED_AWAY: ReadonlySet<Step> = new Set(['reject', 'require', 'duplicate']);
/** Reasons of a lead that are counted in pairs. */
const MOST_PAIRED = 12;

/** Counters that merge in any order: the only thing that a report is made from. */
export class Tally {
  leads = 0;
  /** Leads that are in the activity list. */
  acted = 0;
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
  /** Two reasons, in code unit order with a space between, to rejected leads that carry both. */
  readonly pairs = new Map<string, number>();
  /** Number of a section of the score to leads that are nurtured for their score and have points in it. */
  readonly nurturedWith = new Map<number, number>();
  /** Field to what its cells are like, and to leads by its values. */
  readonly censuses = new Map<string, Census>();
  readonly values = new Map<string, ValueCounts>();
  /** Leads to be shown by name; none unless somebody asked for them. */
  readonly chosen = new ChosenLeads();

  /** Counts some leads that got the same decision. */
  add(decision: Decision, leads: number): void {
    if (leads === 0) return;
    const { status, step, reasons, score, missing, track, bar, contactProfile, organizationProfile } = decision;
    this.leads += leads;
    this.statuses[status] += leads;
    count(this.steps, step, leads);
    count(this.scores, score, leads);
    for (let i = 0; i < reasons.length; i++) {
      const reason = this.reasonOf(reasons[i]);
      // By name: a computed one takes three times as long.
      if (status === 'qualified') reason.qualified += leads;
      else if (status === 'nurture') reason.nurture += leads;
      else reason.rejected += leads;
      if (i === 0) reason.first += leads;
    }
    if (reasons.length === 1) this.reasonOf(reasons[0]).alone += leads;
    for (const field of missing) count(this.missing, field, leads);
    if (missing.length > 0) count(this.foremost, missing[0], leads);
    if (track) count(this.tracks, track, leads);
    if (bar) count(this.bars, bar, leads);
    if (contactProfile) count(this.profiles, `contact ${contactProfile}`, leads);
    if (organizationProfile) count(this.profiles, `organization ${organizationProfile}`, leads);
    if (status === 'rejected' && TURNED_AWAY.has(step)) this.pair(reasons, leads);
    if (step === 'nurture') {
      for (const [section, points] of decision.sections.entries()) {
        if (points > 0) count(this.nurturedWith, section, leads);
      }
    }
  }

  private reasonOf(code: string): ReasonCount {
    let reason = this.reasons.get(code);
    if (reason === undefined) {
      reason = { qualified: 0, nurture: 0, rejected: 0, alone: 0, first: 0 };
      this.reasons.set(code, reason);
    }
    return reason;
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

  /** What the cells of a field are like. */
  censusOf(field: string): Census {
    let census = this.censuses.get(field);
    if (census === undefined) {
      census = new Census();
      this.censuses.set(field, census);
    }
    return census;
  }

  /** Counts leads by the values of a field. */
  addValues(field: string, counts: ValueCountsData): void {
    let values = this.values.get(field);
    if (values === undefined) {
      values = new ValueCounts();
      this.values.set(field, values);
    }
    values.merge(counts);
  }

  counts(): TallyCounts {
    const censuses = new Map([...this.censuses].map(([field, census]) => [field, census.counts()]));
    const values = new Map([...this.values].map(([field, counts]) => [field, { ...counts }]));
    return { ...this, nearMisses: this.nearMisses.counts(), censuses, values, chosen: this.chosen.leads() };
  }

  merge(other: TallyCounts): void {
    this.leads += other.leads;
    this.acted += other.acted;
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
    merge(this.pairs, other.pairs);
    merge(this.nurturedWith, other.nurturedWith);
    this.nearMisses.merge(other.nearMisses);
    for (const [field, census] of other.censuses) this.censusOf(field).merge(census);
    for (const [field, values] of other.values) this.addValues(field, values);
    this.chosen.merge(other.chosen);
  }

  private pair(reasons: readonly string[], leads: number): void {
    const codes = reasons.slice(0, MOST_PAIRED).sort();
    for (const [index, first] of codes.entries()) {
      for (const second of codes.slice(index + 1)) count(this.pairs, `${first} ${second}`, leads);
    }
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
