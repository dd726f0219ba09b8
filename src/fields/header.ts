import { fold } from './text.ts';

/** The unit that a header names, and the header without it. */
export interface HeaderUnit {
  /** What one in the column is worth: 1000 for `Revenue (in 000s USD)`. */
  readonly scale: number;
  /** ISO 4217. */
  readonly currency?: string;
  /** The header without the unit, folded. */
  readonly bare: string;
}

/** What headers are compared by: the letters and digits of the folded text, with `#` read as "number". */
export function normaliseHeader(header: string): string {
  const folded = fold(header.replaceAll('#', ' number '));
  // Most headers are plain, and the classes of all scripts take ten times as long.
  return folded.replace(/^[ -~]*$/.test(folded) ? /[^a-z0-9]+/g : /[^\p{L}\p{N}]/gu, '');
}

const currencySigns: readonly (readonly [string, string])[] = [
  ['us$', 'usd'],
  ['a$', 'aud'],
  ['c$', 'cad'],
  ['$', 'usd'],
  ['€', 'eur'],
  ['£', 'gbp'],
  ['¥', 'jpy'],
  ['₹', 'inr'],
];

const currencies = new Set(
  'usd eur gbp chf cad aud nzd jpy cny inr sek nok dkk pln czk huf brl mxn zar sgd hkd'.split(' '),
);

const scales: ReadonlyMap<string, number> = new Map(
  [
    { scale: 1e3, words: '000 000s k t thousand thousands tsd tausend milliers miles' },
    { scale: 1e6, words: '000000 m mm mn mio million millions millionen millones' },
    { scale: 1e9, words: 'b bn billion billions mrd milliarden milliards' },
  ].flatMap(({ scale, words }) => words.split(' ').map((word) => [word, scale] as const)),
);

const fillers = new Set(['in', 'en', 'of', 'de']);

/**
 * Reads the unit at the end of a header, in brackets or not: `(in 000s USD)`, `($M)`, `in thousands`, `TEUR`, `_usd`.
 * Where there is none, the scale is 1.
 */
export function readUnit(header: string): HeaderUnit {
  const text = fold(header);
  const bracket = /[)\]]$/.test(text) ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1;
  if (bracket > 0) {
    const unit = readWords(unitWords(text.slice(bracket)));
    return { scale: 1, ...unit, bare: unit ? text.slice(0, bracket).trim() : text };
  }
  const words = text.split(/[\s_,]+/);
  let start = words.length;
  while (start > 1 && readWords(unitWords(words.slice(start - 1).join(' ')))) start -= 1;
  const unit = readWords(unitWords(words.slice(start).join(' ')));
  return { scale: 1, ...unit, bare: unit ? words.slice(0, start).join(' ') : text };
}

/** The words of a unit, with signs turned into codes and `TEUR` and `k€` taken apart. */
function unitWords(text: string): string[] {
  let spelled = text.replace(/(\d)[,.'](?=000)/g, '$1');
  for (const [sign, code] of currencySigns) spelled = spelled.replaceAll(sign, ` ${code} `);
  return spelled
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (currencies.has(word.slice(1)) && scales.has(word[0]) ? [word[0], word.slice(1)] : [word]))
    .filter((word) => word !== '');
}

/** A scale, a currency, or both; undefined where a word is neither, or where there is none. */
function readWords(words: readonly string[]): Omit<HeaderUnit, 'bare'> | undefined {
  let scale = 1;
  let currency: string | undefined;
  for (const word of words) {
    if (currencies.has(word)) currency = word.toUpperCase();
    else if (scales.has(word)) scale = scales.get(word) ?? 1;
    else if (!fillers.has(word)) return undefined;
  }
  if (scale === 1 && currency === undefined) return undefined;
  return currency === undefined ? { scale } : { scale, currency };
}
