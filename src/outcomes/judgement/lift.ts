import type { Interval } from '../shapes/figures.ts';
import { Z95 } from '../wilson.ts';

/** How much more often leads with something are won than those without it: the ratio of the two rates. */
export interface Lift {
  /** Null where none of those without it was won. */
  readonly lift: number | null;
  /** 95%, by the logarithm of the ratio (Katz and others, 1978). Null where one of the rates is 0. */
  readonly interval: Interval | null;
}

/** Cases, and those of them that were won. */
export interface Cases {
  readonly cases: number;
  readonly won: number;
}

export function liftOf(having: Cases, lacking: Cases): Lift {
  if (having.cases === 0 || lacking.won === 0) return { lift: null, interval: null };
  const lift = having.won / having.cases / (lacking.won / lacking.cases);
  if (having.won === 0) return { lift, interval: null };
  const error = Math.sqrt(1 / having.won - 1 / having.cases + 1 / lacking.won - 1 / lacking.cases);
  return { lift, interval: { low: lift * Math.exp(-Z95 * error), high: lift * Math.exp(Z95 * error) } };
}
