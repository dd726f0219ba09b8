import type { Gate } from '../definition/gate.ts';
import { suggest } from '../definition/suggest.ts';
import { formatShare } from './figures.ts';
import { type Astray, follow } from './gate-path.ts';
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

export type HeldGates = Pick<Report, 'failedGates' | 'unmeasuredGates'>;

const MOST_NAMED = 12;
const MOST_DECIMALS = 4;
/** As many as a gate can have. */
const DECIMALS_OF_GATES = 6;
/** Percentages are compared to nine decimals: dividing adds more that nobody counted. */
const PRECISION = 1e9;
/** What a first run has not. */
const SINCE_THE_LAST_RUN = 'change';

/**
 * Holds gates against a report. What a list of all that occurs does not hold is 0. Of what else is not there, and of
 * percentages of nothing, `<` is true and `>` is not; neither is where a name may have been cut off or is that of several,
 * or where there is no earlier run. What is not true for its number alone is unmeasured.
 * @param published the report in its published form
 */
export function holdGates(gates: readonly PlacedGate[], published: unknown): HeldGates {
  const failedGates: Report['failedGates'][number][] = [];
  const unmeasuredGates: Report['unmeasuredGates'][number][] = [];
  for (const one of gates) {
    const { gate, counter, sign, amount } = one;
    const { value, why, isUnclear } = measure(one, published);
    if (value !== undefined && (sign === '<' ? value < amount : value > amount)) {
      failedGates.push({ gate, counter, value, text: failedText(one, value, why) });
    } else if (value === undefined && sign === '<' && !isUnclear) {
      const text = `Gate ${gate} is true: there is nothing to measure ${counter} by, as ${why} (exit code 1).`;
      failedGates.push({ gate, counter, value: 0, text });
    } else if (why !== undefined) {
      const not = value === undefined ? 'was not measured' : `is not true: ${counter} counts as 0`;
      unmeasuredGates.push({ gate, text: `Gate ${gate} ${not}, as ${why}.` });
    }
  }
  return { failedGates, unmeasuredGates };
}

/** What there is where a way goes wrong. */
export function placeText({ place, name, names, how }: Astray): string {
  const some = enumerateSome(names, MOST_NAMED);
  if (name === undefined) return names.length === 0 ? `there is nothing below ${place}` : `${place} has ${some}`;
  if (how === 'several') return `${place} has several that are called ${name}: ${some}`;
  if (how === 'cut') return `only ${names.length} of ${place} are kept, and ${name} is not among these`;
  if (names.length === 0) return `${place} has no ${name}`;
  const near = suggest(name, names);
  return `${place} has ${some}${near === undefined ? '' : ` (did you mean ${near}?)`}`;
}

interface Measured {
  /** Undefined where there is none. */
  readonly value?: number;
  /** Why there is none, or why it is 0 although nobody knows the name. */
  readonly why?: string;
  /** Whether there may be one that is not told. */
  readonly isUnclear?: boolean;
}

function measure({ steps, isCount, whole, percent }: PlacedGate, published: unknown): Measured {
  const found = follow(published, steps);
  const astray = typeof found === 'number' ? undefined : found;
  const why = astray && placeText(astray);
  if (astray && !(isCount && astray.how === 'zero')) {
    const isUnclear = astray.how === 'cut' || astray.how === 'several' || astray.name === SINCE_THE_LAST_RUN;
    return { why, isUnclear };
  }
  const count = typeof found === 'number' ? found : 0;
  const all = percent && whole ? follow(published, whole) : 1;
  if (typeof all !== 'number' || all === 0) return { why: why ?? 'it would be a percentage of nothing' };
  const value = percent ? Math.round((PRECISION * 100 * count) / all) / PRECISION : count;
  return astray?.isKnown ? { value } : { value, why };
}

function failedText({ gate, counter, sign, amount, percent }: PlacedGate, value: number, why?: string): string {
  const away = formatNumber(Math.abs(value - amount), MOST_DECIMALS);
  const [is, agreed, distance] = percent
    ? [formatShare(value / 100), `${amount}%`, pointsOf((value - amount) / 100)]
    : [
        formatNumber(value, MOST_DECIMALS),
        formatNumber(amount, DECIMALS_OF_GATES),
        away === '0' ? 'less than 0.0001' : away,
      ];
  const side = sign === '<' ? 'below' : 'above';
  const cause = why === undefined ? '' : `, as ${why}`;
  return `Gate ${gate} is true: ${counter} is ${is}, ${distance} ${side} the agreed ${agreed}${cause} (exit code 1).`;
}
