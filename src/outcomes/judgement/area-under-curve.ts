import type { Interval } from '../shapes/figures.ts';
import type { AreaUnderCurve } from '../shapes/judgement.ts';
import type { AreaDifference } from '../shapes/suggestion.ts';
import { Z95 } from '../wilson.ts';
import { rounded, roundedInterval } from './rate.ts';

/** Leads of one score: how many were won, and how many were not. */
export interface ScoreGroup {
  readonly score: number;
  readonly won: number;
  readonly lost: number;
}

/**
 * The area under the ROC curve with its interval, by the placements of DeLong, DeLong and Clarke-Pearson (1988). Null
 * where none was won, or all were. Groups may come in any order, and several may have one score.
 */
export function areaUnderCurve(groups: readonly ScoreGroup[]): AreaUnderCurve | null {
  const { ofWon, ofLost, won, lost } = placements(groups);
  if (won === 0 || lost === 0) return null;
  const auc = meanOf(ofWon, (i) => groups[i].won, won);
  const error = Math.sqrt(
    varianceOf(ofWon, (i) => groups[i].won, won) / won + varianceOf(ofLost, (i) => groups[i].lost, lost) / lost,
  );
  return { auc, interval: won < 2 || lost < 2 ? null : around(auc, error, 0, 1), won, lost };
}

/** As it is reported. */
export function roundedArea(area: AreaUnderCurve | null): AreaUnderCurve | null {
  return area && { ...area, auc: rounded(area.auc), interval: roundedInterval(area.interval) };
}

/** Leads with two scores. */
export interface TwoScoresGroup {
  readonly before: number;
  readonly after: number;
  readonly won: number;
  readonly lost: number;
}

/** Compares two scores of the same leads, by the same source. Null where none was won, or all were. */
export function compareAreas(groups: readonly TwoScoresGroup[]): AreaDifference | null {
  const before = placements(groups.map(({ before, won, lost }) => ({ score: before, won, lost })));
  const after = placements(groups.map(({ after, won, lost }) => ({ score: after, won, lost })));
  const { won, lost } = after;
  if (won === 0 || lost === 0) return null;
  const ofWon = after.ofWon.map((place, i) => place - before.ofWon[i]);
  const ofLost = after.ofLost.map((place, i) => place - before.ofLost[i]);
  const difference = meanOf(ofWon, (i) => groups[i].won, won);
  const error = Math.sqrt(
    varianceOf(ofWon, (i) => groups[i].won, won) / won + varianceOf(ofLost, (i) => groups[i].lost, lost) / lost,
  );
  return { difference, interval: won < 2 || lost < 2 ? null : around(difference, error, -1, 1) };
}

/** By group: which share of the lost have a lower score than its won, and which share of the won a higher one than its lost. */
interface Placements {
  readonly ofWon: readonly number[];
  readonly ofLost: readonly number[];
  readonly won: number;
  readonly lost: number;
}

function placements(groups: readonly ScoreGroup[]): Placements {
  const byScore = new Map<number, { won: number; lost: number; wonBelow: number; lostBelow: number }>();
  for (const { score, won, lost } of groups) {
    const sum = byScore.get(score) ?? { won: 0, lost: 0, wonBelow: 0, lostBelow: 0 };
    sum.won += won;
    sum.lost += lost;
    byScore.set(score, sum);
  }
  let wonBelow = 0;
  let lostBelow = 0;
  for (const [, sum] of [...byScore].sort(([a], [b]) => a - b)) {
    Object.assign(sum, { wonBelow, lostBelow });
    wonBelow += sum.won;
    lostBelow += sum.lost;
  }
  const won = wonBelow;
  const lost = lostBelow;
  const sums = groups.map(({ score }) => byScore.get(score) as NonNullable<ReturnType<typeof byScore.get>>);
  return {
    ofWon: sums.map((sum) => (sum.lostBelow + sum.lost / 2) / lost),
    ofLost: sums.map((sum) => (won - sum.wonBelow - sum.won / 2) / won),
    won,
    lost,
  };
}

function meanOf(values: readonly number[], weight: (index: number) => number, whole: number): number {
  return values.reduce((sum, value, index) => sum + (weight(index) > 0 ? weight(index) * value : 0), 0) / whole;
}

/** Of a sample of `whole` cases. */
function varianceOf(values: readonly number[], weight: (index: number) => number, whole: number): number {
  const mean = meanOf(values, weight, whole);
  const squares = values.reduce((sum, value, index) => sum + weight(index) * (value - mean) ** 2, 0);
  return squares / (whole - 1);
}

function around(middle: number, error: number, least: number, most: number): Interval {
  return { low: Math.max(least, middle - Z95 * error), high: Math.min(most, middle + Z95 * error) };
}
