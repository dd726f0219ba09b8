import { type Interval, wilsonInterval } from '../wilson.ts';

/** How many of some leads were won. */
export interface Rate {
  /** Leads whose outcome is known. */
  readonly known: number;
  readonly won: number;
  /** `won` of `known`, from 0 to 1. Null where nothing is known. */
  readonly rate: number | null;
  /** Of the rate, 95% (Wilson). */
  readonly interval: Interval | null;
}

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
