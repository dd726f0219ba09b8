import type { Result, Summary, Target } from './bench.ts';

const UNMEASURED: Summary = {
  rows: Number.NaN,
  seconds: Number.NaN,
  cpuSeconds: Number.NaN,
  megabytes: Number.NaN,
};

/** A target, and how far it was reached. */
export interface Reached {
  readonly target: Target;
  readonly measured: number;
  readonly isMet: boolean;
}

export function summarize({ list, runs }: Result): Summary {
  return {
    rows: list?.rows ?? Number.NaN,
    seconds: median(runs.map(({ seconds }) => seconds)),
    cpuSeconds: median(runs.map(({ cpuSeconds = Number.NaN }) => cpuSeconds)),
    megabytes: Math.max(...runs.map(({ megabytes = Number.NaN }) => megabytes)),
  };
}

/** The targets for which all that they take was measured. */
export function reach(targets: readonly Target[], results: readonly Result[]): Reached[] {
  const summaries = new Map(results.map((result) => [result.name, summarize(result)]));
  return targets
    .map((target) => {
      const measured = target.measured((name) => summaries.get(name) ?? UNMEASURED);
      const isMet = target.is === 'at least' ? measured >= target.limit : measured <= target.limit;
      return { target, measured, isMet };
    })
    .filter(({ measured }) => !Number.isNaN(measured));
}

/** Of an even number of values the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}
