import { type LeadOutcomes, NO_DAY, type RunLeads } from '../tables.ts';
import type { Weeks } from './thresholds.ts';

/** Of so many leads the day must be known, so that the first and the last of them bound the list. */
const ENOUGH = 0.9;

/** How many weeks the leads of a run came in: from the first to the last day on which they were created, or else reached a stage. */
export function countWeeks(leads: RunLeads, { reached }: LeadOutcomes): Weeks {
  const created = spanOf(leads.created);
  if (created.count >= leads.count * ENOUGH && created.days > 0)
    return { basis: 'created', weeks: weeksOf(created.days) };
  const spans = reached.map(spanOf).filter(({ count }) => count > 0);
  if (spans.length === 0) return { basis: 'one-week', weeks: 1 };
  const first = Math.min(...spans.map(({ from }) => from));
  const last = Math.max(...spans.map(({ to }) => to));
  return { basis: 'stages', weeks: weeksOf(last - first + 1) };
}

function weeksOf(days: number): number {
  return Math.max(1, days / 7);
}

function spanOf(days: Int32Array): { count: number; from: number; to: number; days: number } {
  let count = 0;
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    if (day === NO_DAY) continue;
    count++;
    if (day < from) from = day;
    if (day > to) to = day;
  }
  return { count, from, to, days: count === 0 ? 0 : to - from + 1 };
}
