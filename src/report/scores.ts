import { shareOf } from './figures.ts';
import type { Report } from './report-shape.ts';

/** How the scores of all readable leads are spread, the rejected ones included. */
export type Scores = Report['scores'];

type Bucket = Scores['buckets'][number];

const MOST_BUCKETS = 25;
const SIZES = [5, 10, 20, 50];

export function spreadScores(
  scores: ReadonlyMap<number, number>,
  least: { readonly qualified: number | undefined; readonly nurture: number | undefined },
): Scores {
  const thresholds = { qualified: least.qualified ?? null, nurture: least.nurture ?? null };
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  let leads = 0;
  for (const [score, count] of scores) {
    if (score < lowest) lowest = score;
    if (score > highest) highest = score;
    leads += count;
  }
  if (leads === 0) return { thresholds, bucketSize: SIZES[0], buckets: [] };

  const bucketSize = sizeFor(lowest, highest);
  const first = Math.floor(lowest / bucketSize);
  const counts = new Array<number>(Math.floor(highest / bucketSize) - first + 1).fill(0);
  for (const [score, count] of scores) counts[Math.floor(score / bucketSize) - first] += count;
  const buckets = counts.map((count, index): Bucket => {
    const from = (first + index) * bucketSize;
    const to = from + bucketSize - 1;
    const named = (['nurture', 'qualified'] as const).filter((status) => {
      const threshold = thresholds[status];
      return threshold !== null && threshold >= from && threshold <= to;
    });
    return { from, to, leads: count, share: shareOf(count, leads), thresholds: named };
  });
  return { thresholds, bucketSize, buckets };
}

/** The smallest round size that needs few buckets: 5, 10, 20, 50, 100, ... */
function sizeFor(lowest: number, highest: number): number {
  for (let power = 1; ; power *= 10) {
    for (const size of SIZES) {
      const scaled = size * power;
      if (Math.floor(highest / scaled) - Math.floor(lowest / scaled) < MOST_BUCKETS) return scaled;
    }
  }
}
