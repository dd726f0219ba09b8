import type { Gate } from '../definition/gate.ts';
import { suggest } from '../definition/suggest.ts';
import { formatShare } from './figures.ts';
import { type Astray, lookUp } from './gate-path.ts';
import type { Place } from './gate-place.ts';
import { formatNumber } from './outcomes/figures.ts';
import type { Report } from './report-shape.ts';
import { pointsOf } from './trend.ts';
import { enumerateSome } from './words.ts';

/** A gate on a number that reports hold. */
export interface PlacedGate extends Gate, Place {
  /** As it was written. */
  readonly gate: string;
}

interface HeldGates {
  /** Those that are true: the run fails. */
  readonly failed: Report['failedGates'];
  /** Sentences on those that are not, as what they name is not in the report. */
  readonly unmeasured: readonly string[];
}

const MOST_NAMED = 12;
const MOST_DECIMALS = 4;

/**
 * Holds gates against a report. Of what is not there, and of percentages of nothing, `<` is true and `>` is not.
 * @param published the report in its published form
 */
export function holdGates(gates: readonly PlacedGate[], published: unknown): HeldGates {
  const failed: Report['failedGates'][number][] = [];
  const unmeasured: string[] = [];
  for (const one of gates) {
    const { gate, counter, sign, amount } = one;
    const value = measure(one, published);
    if (typeof value === 'number') {
      const isTrue = sign === '<' ? value < amount : value > amount;
      if (isTrue) failed.push({ gate, counter, value, text: failedText(one, value) });
      continue;
    }
    const why = value === undefined ? '' : `: ${placeText(value)}`;
    if (sign === '<') {
      const text = `Gate ${gate} is true: there is nothing to measure ${counter} by${why} (exit code 1).`;
      failed.push({ gate, counter, value: 0, text });
    } else if (value !== undefined) unmeasured.push(`Gate ${gate} was not measured${why}.`);
  }
  return { failed, unmeasured };
}

/** What there is where a way goes wrong. */
export function placeText({ place, name, names }: Astray): string {
  const near = name === undefined ? undefined : suggest(name, names);
  if (names.length === 0) return `there is nothing below ${place}`;
  return `${place} has ${enumerateSome(names, MOST_NAMED)}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
}

function measure({ path, whole, percent }: PlacedGate, published: unknown): number | Astray | undefined {
  const value = lookUp(published, path);
  if (!percent || typeof value !== 'number') return value;
  const all = whole === undefined ? 1 : lookUp(published, whole);
  return typeof all === 'number' && all !== 0 ? (100 * value) / all : undefined;
}

function failedText({ gate, counter, sign, amount, percent }: PlacedGate, value: number): string {
  const is = percent ? formatShare(value / 100) : formatNumber(value, MOST_DECIMALS);
  const agreed = percent ? `${amount}%` : formatNumber(amount, MOST_DECIMALS);
  const distance = percent ? pointsOf((value - amount) / 100) : formatNumber(Math.abs(value - amount), MOST_DECIMALS);
  const side = sign === '<' ? 'below' : 'above';
  return `Gate ${gate} is true: ${counter} is ${is}, ${distance} ${side} the agreed ${agreed} (exit code 1).`;
}
