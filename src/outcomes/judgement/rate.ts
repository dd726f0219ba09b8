import type { Interval, Rate } from '../shapes/figures.ts';
import { wilsonInterval } from '../wilson.ts';

export function rateOf(won: number, known: number): Rate {
  return {
    known,
    won,
    rate: known === 0 ? null : rounded(won / known),
    interval: roundedInterval(wilsonInterval(won, known)),
  };
}

/** A number as it is reported: to six places. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function roundedInterval(interval: Interval | null): Interval | null {
  return interval && { low: rounded(interval.low), high: rounded(interval.high) };
}
