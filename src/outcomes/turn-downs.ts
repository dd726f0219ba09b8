import type { SalesRead } from './read-sales.ts';
import type { TurnDowns } from './shapes/sales.ts';

const MOST_REASONS = 20;
const LONGEST = 60;
/** An address, or digits enough for a phone number. */
const PERSONAL = /@|\d(?:\D{0,3}\d){6}/;

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

/** What is said once in many words is a remark about somebody, not a reason that can be counted. */
function isFitToShow(reason: string, records: number): boolean {
  return !PERSONAL.test(reason) && [...reason].length <= LONGEST && (records > 1 || reason.split(/\s+/).length <= 4);
}
