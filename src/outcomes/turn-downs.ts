import { isFitToShow } from './fit-reason.ts';
import type { SalesRead } from './read-sales.ts';
import type { TurnDowns } from './shapes/sales.ts';

const MOST_REASONS = 20;

export function countTurnDowns({ sales, reasons }: SalesRead): TurnDowns {
  const counts = reasons.map(() => 0);
  let records = 0;
  let silent = 0;
  for (let record = 0; record < sales.count; record++) {
    if (!sales.isLost(record)) continue;
    records++;
    if (sales.reason.get(record) >= 0) counts[sales.reason.get(record)]++;
    else silent++;
  }
  const shown = reasons
    .map((reason, number) => ({ reason, records: counts[number] }))
    .filter(({ reason, records: count }) => count > 0 && isFitToShow(reason, count))
    .sort((left, right) => right.records - left.records)
    .slice(0, MOST_REASONS);
  const told = shown.reduce((sum, one) => sum + one.records, 0);
  return { records, silent, reasons: shown, others: records - silent - told };
}
