import type { Answer, Range } from '../fields/kind.ts';

/** Whether a range lies inside an extent: yes if wholly, no if wholly outside, else unknown; so in different currencies. */
export function judge(range: Range, extent: Range): Answer {
  const { currency } = extent;
  if (currency !== undefined && range.currency !== undefined && range.currency !== currency) return undefined;
  if (range.min >= extent.min && range.max <= extent.max) return true;
  return range.max < extent.min || range.min > extent.max ? false : undefined;
}
