/**
 * The value below which a share of some values lies, between two of them in proportion: quantile 7 of Hyndman and Fan
 * (1996), as spreadsheets and R have it. Null where there is no value.
 * @param sorted from the lowest to the highest. @param share from 0 to 1: 0.5 for the median.
 */
export function quantile(sorted: ArrayLike<number>, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
}
