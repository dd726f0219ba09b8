import { type LeadOutcomes, type RunLeads, STATUSES, type Status } from '../tables.ts';

/** Leads that were decided alike: they have the same status, score and reasons, and are of the same fold. */
export interface LeadGroup {
  readonly status: Status;
  readonly score: number;
  /** Number of the set of reasons. */
  readonly reasons: number;
  readonly codes: readonly string[];
  /** Whether their points counted: they were neither rejected by a rule nor incomplete nor duplicates. */
  readonly isScored: boolean;
  /** Whether a rule qualified them by itself. */
  readonly isAutomatic: boolean;
  readonly fold: number;
  readonly leads: number;
  /** Those whose outcome is known. */
  readonly known: number;
  readonly won: number;
}

/** In a column of outcomes: nobody knows yet. */
const UNKNOWN = -1;

/**
 * What became of each lead in the end: 1 won, 0 not, below 0 where nobody knows yet. Where the outcomes call nothing lost,
 * what is known and not won counts as not won.
 */
export function settle({ known, won, lost }: LeadOutcomes): Int8Array {
  const saysLost = lost.includes(1);
  const settled = new Int8Array(known.length);
  for (let lead = 0; lead < settled.length; lead++) {
    if (won[lead] === 1 && known[lead] === 1) settled[lead] = 1;
    else if (known[lead] === 0 || (saysLost && lost[lead] === 0)) settled[lead] = UNKNOWN;
  }
  return settled;
}

const MOST_FOLDS = 16;

/**
 * Groups the leads of a run, so that what follows is as long as the groups and not as the list.
 * @param foldOf which part of the list a lead belongs to, below 16.
 */
export function groupLeads(
  leads: RunLeads,
  outcomes: LeadOutcomes,
  foldOf: (lead: number) => number = () => 0,
): LeadGroup[] {
  const settled = settle(outcomes);
  const groups = new Map<number, { -readonly [Key in keyof LeadGroup]: LeadGroup[Key] }>();
  const lowest = leads.score.reduce((least, score) => Math.min(least, score), 0);
  const span = leads.score.reduce((most, score) => Math.max(most, score), 0) - lowest + 1;
  for (let lead = 0; lead < leads.count; lead++) {
    const status = leads.status[lead];
    const score = leads.score[lead];
    const reasons = leads.reasons[lead];
    const fold = foldOf(lead);
    const key = ((reasons * STATUSES.length + status) * MOST_FOLDS + fold) * span + score - lowest;
    let group = groups.get(key);
    if (group === undefined) {
      group = groupOf(STATUSES[status], score, reasons, leads.reasonSets[reasons], fold);
      groups.set(key, group);
    }
    group.leads++;
    if (settled[lead] < 0) continue;
    group.known++;
    group.won += settled[lead];
  }
  return [...groups.values()];
}

function groupOf(status: Status, score: number, reasons: number, codes: readonly string[], fold: number): LeadGroup {
  const [first = ''] = codes;
  const isAutomatic = status === 'qualified' && first.startsWith('auto-');
  const isScored = isAutomatic || BY_POINTS.includes(first);
  return { status, score, reasons, codes, isScored, isAutomatic, fold, leads: 0, known: 0, won: 0 };
}

/** The first reason of leads that were decided by their points. */
export const BY_POINTS: readonly string[] = ['meets-qualified', 'meets-nurture', 'below-nurture'];

/** Leads of some groups together. */
export function sumGroups(groups: readonly LeadGroup[]): { leads: number; known: number; won: number } {
  const sum = { leads: 0, known: 0, won: 0 };
  for (const { leads, known, won } of groups) {
    sum.leads += leads;
    sum.known += known;
    sum.won += won;
  }
  return sum;
}

/** The same of those that have a code among their reasons, by code. */
export function sumByCode(groups: readonly LeadGroup[]): ReadonlyMap<string, { known: number; won: number }> {
  const sums = new Map<string, { known: number; won: number }>();
  for (const { codes, known, won } of groups) {
    for (const code of new Set(codes)) {
      const sum = sums.get(code) ?? { known: 0, won: 0 };
      sums.set(code, sum);
      sum.known += known;
      sum.won += won;
    }
  }
  return sums;
}
