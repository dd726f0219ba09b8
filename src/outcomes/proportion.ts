import type { Proportion } from './shapes/figures.ts';
import { wilsonInterval } from './wilson.ts';

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
