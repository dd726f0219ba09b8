import { type CardRule, scoreOf } from './scorecard.ts';

/** Leads that were decided alike, as far as the scale matters. */
interface Scored {
  readonly features: readonly number[];
  readonly score: number;
  readonly rest: number;
  readonly won: number;
  readonly lost: number;
}

const FINEST = 1.02;
const STEPS = 110;

/**
 * Whole points in the proportion of some coefficients. Their scale is the one by which as many leads reach the threshold
 * as before, so that it goes on to mean what it meant; of several the one that keeps the points of all rules together
 * nearest to what they were, which alone counts where there is no threshold.
 */
export function scaleToPoints(
  rules: readonly CardRule[],
  coefficients: readonly number[],
  groups: readonly Scored[],
  threshold: number | undefined,
): number[] {
  const total = sumOfSizes(rules.map(({ points }) => points));
  const size = sumOfSizes(coefficients);
  if (size === 0) return rules.map(() => 0);
  const pointsAt = (factor: number) =>
    coefficients.map((one, i) => Math.min(Math.round((one * factor * total) / size), rules[i].cap) || 0);
  if (threshold === undefined) return pointsAt(1);

  const reaching = (score: (group: Scored) => number) =>
    groups.reduce((sum, group) => (score(group) >= threshold ? sum + group.won + group.lost : sum), 0);
  const wanted = reaching(({ score }) => score);
  let best = { points: pointsAt(1), off: Number.POSITIVE_INFINITY };
  // From the same total outwards, so that among equals the nearest to it stays.
  for (let step = 0; step <= STEPS; step++) {
    for (const factor of [FINEST ** step, FINEST ** -step]) {
      const points = pointsAt(factor);
      const off = Math.abs(reaching(({ rest, features }) => rest + scoreOf(rules, points, features)) - wanted);
      if (off < best.off) best = { points, off };
    }
  }
  return best.points;
}

function sumOfSizes(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}
