import type { Range } from './kind.ts';

/** What a cell and its column say about a quantity beside its digits. */
interface QuantityReading {
  /** Multiplies what names no magnitude of its own. */
  readonly scale: number;
  /** The amount is of whole things, or written where a dot parts thousands: `1.234` is 1234. */
  readonly dotGroups: boolean;
  /** How far the nearest amount lies from a bound that leaves itself out, such as `> 500`. */
  step(bound: number): number;
}

/** Powers of ten. `mil` is left out: a million in English, a thousand in Spanish and Portuguese. */
const magnitudes: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, 'k thousand tsd tausend'],
      [5, 'lakh lakhs lac'],
      [6, 'm mm mn mln mio million millions millionen millones milhao milhoes millon'],
      [7, 'cr crore crores'],
      [9, 'b bn bln billion billions mrd mia milliard milliards milliarde milliarden'],
      [12, 't tn trn trillion trillions'],
    ] as const
  ).flatMap(([power, names]) => names.split(' ').map((name): [string, number] => [name, power])),
);

const amount = String.raw`([+-]?) ?(\d(?:[\d.,' ]*\d)?|[.,]\d+)(?:e([+-]?\d{1,3}))? ?(?:([a-z]+)\.?)? ?(%?)`;
const single = new RegExp(`^${amount}$`);
const band = new RegExp(
  `^(?:(?:between|from|zwischen|von|entre|de|da) )?${amount}(?: ?-+ ?| (?:to|and|bis|und|a|et|y|e|tot) | ?\\.{2,3} ?)${amount}$`,
);
const approximately =
  /^(?:~|≈|c\.|ca\.?|circa|approx\.?|approximately|about|around|est\.?|etwa|rund|environ|aprox\.?) ?/;
const fromBefore = /^(?:>=|=>|≥|at least|min\.?|minimum|from|ab|mindestens|desde) ?(?=[\d.+-])/;
const fromAfter =
  / ?(?:\+|plus|or more|and more|and above|or above|and over|and up|oder mehr|und mehr|et plus|o mas|ou mais)$/;
const aboveBefore =
  /^(?:>|over|more than|above|greater than|uber|mehr als|plus de|mas de|mais de|meer dan) ?(?=[\d.+-])/;
const toBefore = /^(?:<=|=<|≤|up to|at most|max\.?|maximum|bis(?: zu)?|hochstens|hasta|ate|jusqu'a) ?(?=[\d.+-])/;
const toAfter = / ?(?:or less|or fewer|and below|or below|and under|oder weniger|et moins|o menos|ou menos)$/;
const belowBefore =
  /^(?:<|under|less than|fewer than|below|unter|weniger als|moins de|menos de|minder dan) ?(?=[\d.+-])/;

/**
 * Understands a folded text from which units are gone: an amount, a band (`1,001-5,000`, `501 to 1000`), or an open one
 * (`10k+`, `> 500`, `under 50`). Undefined where it is none.
 */
export function parseQuantity(text: string, reading: QuantityReading): Range | undefined {
  const negative = /^\( ?(.+?) ?\)$/.exec(text);
  if (negative !== null) {
    const value = parseAmount(single.exec(negative[1]), 1, reading);
    return value === undefined ? undefined : { min: -value, max: -value };
  }
  const bare = text.replace(approximately, '');
  const between = band.exec(bare);
  if (between !== null) return parseBand(between, reading);
  const open = parseOpen(bare, reading);
  if (open !== undefined) return open;
  const value = parseAmount(single.exec(bare), 1, reading);
  return value === undefined ? undefined : { min: value, max: value };
}

/** `$1-5M` names the magnitude of both ends once. Dots that part thousands in both ends, as in `1.001-5.000`, do so. */
function parseBand(match: RegExpExecArray, reading: QuantityReading): Range | undefined {
  const [low, high] = [match[2], match[7]];
  const dotGroups =
    reading.dotGroups || (dotted.test(low) && dotted.test(high)) || (dotted.test(high) && /^\d{1,3}$/.test(low));
  const shared = match[4] === undefined && match[9] !== undefined && Number.parseFloat(low) < Number.parseFloat(high);
  const min = parseAmount(match, 1, { ...reading, dotGroups }, shared ? match[9] : match[4]);
  const max = parseAmount(match, 6, { ...reading, dotGroups });
  return min === undefined || max === undefined || min > max ? undefined : { min, max };
}

function parseOpen(text: string, reading: QuantityReading): Range | undefined {
  for (const [pattern, side, open] of openings) {
    if (!pattern.test(text)) continue;
    const bound = parseAmount(single.exec(text.replace(pattern, '')), 1, { ...reading, dotGroups: true });
    if (bound === undefined) return undefined;
    const step = open ? reading.step(bound) : 0;
    return side === 'min' ? { min: bound + step, max: Infinity } : { min: -Infinity, max: bound - step };
  }
  return undefined;
}

const openings: readonly (readonly [pattern: RegExp, side: 'min' | 'max', leavesOut: boolean])[] = [
  [fromAfter, 'min', false],
  [fromBefore, 'min', false],
  [aboveBefore, 'min', true],
  [toAfter, 'max', false],
  [toBefore, 'max', false],
  [belowBefore, 'max', true],
];

function parseAmount(
  match: RegExpExecArray | null,
  at: number,
  reading: QuantityReading,
  magnitude = match?.[at + 3],
): number | undefined {
  if (match === null) return undefined;
  const power = magnitude === undefined ? 0 : magnitudes.get(magnitude);
  const digits = plainDigits(match[at + 1], reading.dotGroups && magnitude === undefined);
  if (power === undefined || digits === undefined) return undefined;
  const scale = magnitude === undefined && match[at + 4] === '' ? reading.scale : 1;
  const value = Number(`${digits}e${power + Number(match[at + 2] ?? 0)}`) * scale;
  if (!Number.isFinite(value)) return undefined;
  return Number((match[at] === '-' ? -value : value).toPrecision(15));
}

const dotted = /^[1-9]\d{0,2}\.\d{3}$/;
const grouped = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;
/** The Indian system parts thousands, then hundreds: 12,34,567. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}$/;

/**
 * The digits with a dot before decimals and nothing else. A comma before exactly three digits parts thousands (`1,234`),
 * before any other number of digits, or after a lone zero, it is decimal (`1,5`). A single dot is decimal (`1.234`),
 * unless `dotGroups`. Where both occur the last one is decimal.
 */
function plainDigits(text: string, dotGroups: boolean): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (grouped.test(text) && !/^0[.,]/.test(text) && (dotGroups || !/^\d+\.\d+$/.test(text)))
    return text.replace(/\D/g, '');
  if (indian.test(text)) return text.replace(/\D/g, '');
  const whole = text.slice(0, last);
  const decimals = text.slice(last + 1);
  if (last < 0 || !/^\d+$/.test(decimals) || whole.includes(text[last])) return undefined;
  if (/^\d*$/.test(whole)) return `${whole}.${decimals}`;
  return grouped.test(whole) || indian.test(whole) ? `${whole.replace(/\D/g, '')}.${decimals}` : undefined;
}
