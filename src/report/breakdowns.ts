import type { Status } from '../qualify/decision.ts';
import { noLeads, type ValueCounts } from '../qualify/value-counts.ts';
import type { RunFacts } from '../run/facts.ts';
import { countOf, shareOf } from './figures.ts';
import type { Report } from './report-shape.ts';
import { fieldMeans, fieldName } from './words.ts';

/** Leads by the values of a field. */
export type BreakdownReport = Report['by'][number];

type Statuses = Readonly<Record<Status, number>>;

/** Values that a report tells of: those of the most leads. */
const MOST_VALUES = 100;

export function describeBreakdowns({ by, tally }: RunFacts): BreakdownReport[] {
  return by.flatMap((field) => {
    const counts = tally.values.get(field);
    return counts ? [describeBreakdown(field, counts)] : [];
  });
}

function describeBreakdown(field: string, { values, valued, blank, personal }: ValueCounts): BreakdownReport {
  const all = sortedValues(values.values());
  const told = all.slice(0, MOST_VALUES);
  const rest = minus(valued, told);
  return {
    field,
    means: fieldMeans(field),
    distinct: values.size,
    more: leadsOf(minus(valued, all)) > personal,
    values: told.map(({ label, statuses }) => ({ value: label, ...describeStatuses(statuses) })),
    other: describeStatuses(rest),
    personal,
    blank: describeStatuses(blank),
  };
}

/** `The source of 12 leads looks like an address or a telephone number: such are shown with --with-leads only.` */
export function personalText({ field, personal }: BreakdownReport): string | null {
  if (personal === 0) return null;
  return `The ${fieldName(field)} of ${countOf(personal, 'lead')} looks like an address or a telephone number: such are shown with --with-leads only.`;
}

/** Values by their leads, most first; those of as many by their name. */
export function sortedValues<V extends { readonly label: string; readonly statuses: Statuses }>(
  values: Iterable<V>,
): V[] {
  return [...values].sort((a, b) => leadsOf(b.statuses) - leadsOf(a.statuses) || (a.label < b.label ? -1 : 1));
}

/** Leads of each status, with the shares that these are. */
export function describeStatuses(statuses: Statuses) {
  const { qualified, nurture, rejected } = statuses;
  const leads = leadsOf(statuses);
  return {
    leads,
    qualified,
    nurture,
    rejected,
    qualifiedShare: shareOf(qualified, leads),
    nurtureShare: shareOf(nurture, leads),
    rejectedShare: shareOf(rejected, leads),
  };
}

function minus(all: Statuses, parts: readonly { readonly statuses: Statuses }[]): Statuses {
  const rest = noLeads();
  for (const status of ['qualified', 'nurture', 'rejected'] as const) {
    rest[status] = all[status] - parts.reduce((sum, { statuses }) => sum + statuses[status], 0);
  }
  return rest;
}

function leadsOf({ qualified, nurture, rejected }: Statuses): number {
  return qualified + nurture + rejected;
}
