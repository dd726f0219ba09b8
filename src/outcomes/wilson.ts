import type { Interval } from './shapes/figures.ts';
/** The 97.5% point of the standard normal distribution: 95% intervals reach so many standard errors to both sides. */
export const Z95 = 1.959963984540054;

/**
 * The 95% interval of a rate by the score method of Wilson (1927), without correction for continuity: it stays between
 * 0 and 1 and holds for few cases, too. Null where there is no case.
 * @param part cases that count, of `whole` cases.
 */
export function wilsonInterval(part: number, whole: number): Interval | null {
  if (whole === 0) return null;
  const rate = part / whole;
  const square = Z95 ** 2 / whole;
  const middle = rate + square / 2;
  const reach = Z95 * Math.sqrt((rate * (1 - rate)) / whole + square / (4 * whole));
  return {
    low: part === 0 ? 0 : (middle - reach) / (1 + square),
    high: part === whole ? 1 : (middle + reach) / (1 + square),
  };
}
