import { SUPPLIER } from '../run/breakdowns.ts';
import type { RunFacts } from '../run/facts.ts';
import { describeStatuses, sortedValues } from './breakdowns.ts';
import { countOf, formatShare, shareOf } from './figures.ts';
import { byCount } from './next-steps.ts';
import { kindOf } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { reasonMeans } from './words.ts';

/** What a supplier delivered. */
export type SupplierReport = Report['suppliers'][number];

export const MOST_SUPPLIERS = 100;
export const MOST_CAUSES = 20;

/** The suppliers that the lists name, those of the most leads first. */
export function describeSuppliers({ tally }: RunFacts): SupplierReport[] {
  const { values } = tally.values.get(SUPPLIER) ?? {};
  return sortedValues(values?.values() ?? [])
    .slice(0, MOST_SUPPLIERS)
    .map(({ label, statuses, causes, repeatsOwn, repeatsOthers }) => {
      const counts = describeStatuses(statuses);
      const reasons = byCount(causes).slice(0, MOST_CAUSES);
      return {
        supplier: label,
        ...counts,
        repeatsOwn,
        repeatsOthers,
        reasons: reasons.map(([code, leads]) => ({
          code,
          means: reasonMeans(code, kindOf(code)),
          leads,
          share: shareOf(leads, counts.leads),
        })),
      };
    });
}

/** The main reasons of a supplier's rejected leads: `missing-email 3 leads (30.0%), duplicate 1 lead (10.0%)`. */
export function supplierReasonsText({ reasons }: SupplierReport, most: number): string {
  return reasons
    .slice(0, most)
    .map(({ code, leads, share }) => `${code} ${countOf(leads, 'lead')} (${formatShare(share)})`)
    .join(', ');
}
