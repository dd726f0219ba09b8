import { type Interval, wilsonInterval } from './wilson.ts';

/** A part of a whole, as it is reported: to six places. */
export interface Proportion {
  readonly part: number;
  readonly whole: number;
  /** From 0 to 1; null where there is no whole. */
  readonly share: number | null;
  /** Of the share, 95% (Wilson). */
  readonly interval: Interval | null;
}

export function proportionOf(part: number, whole: number): Proportion {
  const interval = wilsonInterval(part, whole);
  return {
    part,
    whole,
    share: whole === 0 ? null : rounded(part / whole),
    interval: interval ? { low: rounded(interval.low), high: rounded(interval.high) } : null,
  };
}

function rounded(share: number): number {
  return Math.round(share * 1e6) / 1e6;
}
