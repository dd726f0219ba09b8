import type { AreaUnderCurve } from '../shapes/judgement.ts';
import type { LeadColumn } from '../tables.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { foldOf } from './fold.ts';

const FOLDS = 5;
/** A rate counts as if so many more leads had been won as often as all are, so that a rare text says little. */
const SMOOTHING = 10;
/** Where more texts than these are numbers, leads of neighbouring numbers are taken together. */
const MOST_LEVELS = 40;
const NUMERIC = 0.95;

/**
 * How well a column alone tells the won leads from the others. Its texts are ranked by how often the leads that have
 * them were won, each fifth of the leads by the rates of the other four, so that a text does not tell its own lead's
 * outcome: an id comes out at 0.5. Null where the outcomes do not vary.
 * @param settled as `settle` says. @param folds as `foldLeads` says.
 */
export function columnArea(column: LeadColumn, settled: Int8Array, folds: Uint8Array): AreaUnderCurve | null {
  const level = levelsOf(column);
  const levels = level.reduce((most, one) => Math.max(most, one), 0) + 1;
  const known = new Float64Array(levels * FOLDS);
  const won = new Float64Array(levels * FOLDS);
  const knownIn = new Float64Array(FOLDS);
  const wonIn = new Float64Array(FOLDS);
  for (let lead = 0; lead < settled.length; lead++) {
    const outcome = settled[lead];
    if (outcome < 0) continue;
    const fold = folds[lead];
    const at = level[column.values[lead]] * FOLDS + fold;
    known[at]++;
    won[at] += outcome;
    knownIn[fold]++;
    wonIn[fold] += outcome;
  }
  const allKnown = sumOf(knownIn, 0, FOLDS);
  const allWon = sumOf(wonIn, 0, FOLDS);
  const groups = [];
  for (let at = 0; at < known.length; at++) {
    if (known[at] === 0) continue;
    const fold = at % FOLDS;
    const first = at - fold;
    const base = (allWon - wonIn[fold]) / Math.max(1, allKnown - knownIn[fold]);
    const others = sumOf(known, first, FOLDS) - known[at];
    const othersWon = sumOf(won, first, FOLDS) - won[at];
    // Held against the rate of the other folds, which differs a little between them.
    const score = (othersWon + SMOOTHING * base) / (others + SMOOTHING) - base;
    groups.push({ score, won: won[at], lost: known[at] - won[at] });
  }
  return areaUnderCurve(groups);
}

/** The fifth of each lead. */
export function foldLeads(count: number): Uint8Array {
  return Uint8Array.from({ length: count }, (_, lead) => foldOf(lead, FOLDS));
}

/** By text of a column, the number of what it is counted as: itself, or where most texts are numbers a stretch of them. */
function levelsOf({ texts, values }: LeadColumn): Int32Array {
  const numbers = texts.map((text) => (text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))));
  const counts = new Float64Array(texts.length);
  for (const value of values) counts[value]++;
  const filled = texts.flatMap((text, index) => (text.trim() === '' ? [] : [index]));
  const numeric = filled.filter((index) => Number.isFinite(numbers[index]));
  if (numeric.length <= MOST_LEVELS || numeric.length < filled.length * NUMERIC)
    return Int32Array.from(texts, (_text, index) => index);

  const leads = numeric.reduce((sum, index) => sum + counts[index], 0);
  const levels = new Int32Array(texts.length);
  let below = 0;
  for (const index of numeric.sort((a, b) => numbers[a] - numbers[b])) {
    levels[index] = 1 + Math.floor(((below + counts[index] / 2) / leads) * MOST_LEVELS);
    below += counts[index];
  }
  return levels;
}

function sumOf(values: Float64Array, from: number, count: number): number {
  let sum = 0;
  for (let i = from; i < from + count; i++) sum += values[i];
  return sum;
}
