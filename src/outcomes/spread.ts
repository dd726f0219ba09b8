import { quantile } from './quantile.ts';
import type { Spread } from './shapes/figures.ts';

/** The median and the 90th percentile to two places; null where there is no number. Sorts the values. */
export function spreadOf(values: Int32Array | Float64Array): Spread | null {
  const sorted = values.sort();
  const median = quantile(sorted, 0.5);
  const p90 = quantile(sorted, 0.9);
  if (median === null || p90 === null) return null;
  return { count: sorted.length, median: Math.round(median * 100) / 100, p90: Math.round(p90 * 100) / 100 };
}
