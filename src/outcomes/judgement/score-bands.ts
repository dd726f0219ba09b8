import type { ScoreBand } from '../shapes/judgement.ts';
import { type LeadGroup, sumGroups } from './group-leads.ts';
import { rateOf } from './rate.ts';

const MOST_BANDS = 12;

/** How often leads were won by their score, from the lowest band to the highest; empty bands are left out. */
export function judgeBands(scored: readonly LeadGroup[]): ScoreBand[] {
  if (scored.length === 0) return [];
  const width = bandWidth(scored);
  const bands = new Map<number, LeadGroup[]>();
  for (const group of scored) {
    const band = Math.floor(group.score / width);
    const groups = bands.get(band) ?? [];
    bands.set(band, groups);
    groups.push(group);
  }
  return [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, groups]) => {
      const { leads, known, won } = sumGroups(groups);
      return { from: band * width, to: (band + 1) * width - 1, leads, ...rateOf(won, known) };
    });
}

/** The smallest round width that needs few bands: 5, 10, 20, 50, 100, 200, ... */
export function bandWidth(scored: readonly LeadGroup[], most = MOST_BANDS): number {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  for (const { score } of scored) {
    lowest = Math.min(lowest, score);
    highest = Math.max(highest, score);
  }
  for (let power = 1; ; power *= 10) {
    for (const size of [5, 10, 20]) {
      const width = size * power;
      if (Math.floor(highest / width) - Math.floor(lowest / width) < most) return width;
    }
  }
}
