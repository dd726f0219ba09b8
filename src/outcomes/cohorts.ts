import { civilOf } from '../fields/calendar.ts';
import type { Joined } from './join-sales.ts';
import type { StagePlan } from './stage-plan.ts';
import { NO_DAY } from './tables.ts';
import { buildWaterfall, type Waterfall } from './waterfall.ts';

export type Span = 'month' | 'quarter';

/** The leads that were made in one month or quarter. */
interface Cohort extends Waterfall {
  /** `2026-03` or `2026-Q1`. */
  readonly cohort: string;
}

/** The waterfall by cohort, the earliest first, and the leads whose day is unknown. */
export interface Cohorts {
  readonly span: Span;
  readonly cohorts: readonly Cohort[];
  /** Leads of which nobody says when they were made. */
  readonly undated: number;
}

/** More cohorts than this are counted by the quarter. */
const MOST_MONTHS = 24;

/** @param span as the user wants it; undefined: months, or quarters where there are too many months. */
export function buildCohorts(
  joined: Joined,
  plan: StagePlan,
  told: readonly number[],
  units: Int32Array,
  span: Span | undefined,
): Cohorts {
  const { created } = joined;
  const dated = units.filter((lead) => created[lead] !== NO_DAY);
  dated.sort((left, right) => created[left] - created[right] || left - right);
  const months = new Set<number>();
  for (const lead of dated) months.add(monthOf(created[lead]));
  const chosen = span ?? (months.size > MOST_MONTHS ? 'quarter' : 'month');
  const numberOf = (lead: number) => Math.floor(monthOf(created[lead]) / (chosen === 'month' ? 1 : 3));
  const cohorts: Cohort[] = [];
  for (let from = 0; from < dated.length; ) {
    const number = numberOf(dated[from]);
    let to = from + 1;
    while (to < dated.length && numberOf(dated[to]) === number) to++;
    cohorts.push({ cohort: nameOf(number, chosen), ...buildWaterfall(joined, plan, told, dated.subarray(from, to)) });
    from = to;
  }
  return { span: chosen, cohorts, undated: units.length - dated.length };
}

const MONTHS = 12;

function monthOf(day: number): number {
  const { year, month } = civilOf(day);
  return year * MONTHS + month - 1;
}

function nameOf(number: number, span: Span): string {
  if (span === 'quarter') return `${Math.floor(number / 4)}-Q${(number % 4) + 1}`;
  return `${Math.floor(number / MONTHS)}-${String((number % MONTHS) + 1).padStart(2, '0')}`;
}
