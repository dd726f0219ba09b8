import { civilOf } from '../fields/calendar.ts';
import type { Joined } from './join-sales.ts';
import { leadsWhere } from './leads-where.ts';
import type { Cohorts, Span } from './shapes/stages.ts';
import type { StagePlan } from './stage-plan.ts';
import { NO_DAY } from './tables.ts';
import { buildWaterfall } from './waterfall.ts';

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
  const months = new Map<number, number>();
  const monthAt = (lead: number): number => {
    const day = created[lead];
    const month = months.get(day) ?? monthOf(day);
    months.set(day, month);
    return month;
  };
  const sizes = new Map<number, number>();
  for (const lead of units) {
    if (created[lead] !== NO_DAY) sizes.set(monthAt(lead), (sizes.get(monthAt(lead)) ?? 0) + 1);
  }
  const chosen = span ?? (sizes.size > MOST_MONTHS ? 'quarter' : 'month');
  const numberOf = (month: number) => Math.floor(month / (chosen === 'month' ? 1 : 3));
  const cohorts = [...new Set([...sizes.keys()].map(numberOf))].sort((left, right) => left - right);
  const dated = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return {
    span: chosen,
    cohorts: cohorts.map((number) => {
      const belongs = (lead: number) => created[lead] !== NO_DAY && numberOf(monthAt(lead)) === number;
      const own = leadsWhere(units.length, (unit) => belongs(units[unit])).map((unit) => units[unit]);
      return { cohort: nameOf(number, chosen), ...buildWaterfall(joined, plan, told, own) };
    }),
    undated: units.length - dated,
  };
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
