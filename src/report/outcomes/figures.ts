import type { Proportion } from '../../outcomes/shapes/figures.ts';
import { formatCount, formatShare } from '../figures.ts';

/** Stands where there is nothing to divide by. */
const NOTHING = '–';

/** `12.0%`, or a dash where there is no whole. */
export function shareText({ share }: { readonly share: number | null }): string {
  return share === null ? NOTHING : formatShare(share);
}

/** `10.3% to 14.1%` */
export function intervalText({ interval }: Pick<Proportion, 'interval'>): string {
  return interval === null ? NOTHING : `${formatShare(interval.low)} to ${formatShare(interval.high)}`;
}

/** `12.0% (10.3% to 14.1%)` */
export function proportionText(proportion: Proportion): string {
  return proportion.share === null ? NOTHING : `${shareText(proportion)} (${intervalText(proportion)})`;
}

/** A number with its thousands apart and at most so many decimals: `1,054.5`. */
export function formatNumber(value: number, most = 2): string {
  const [whole, decimals] = String(Math.round(Math.abs(value) * 10 ** most) / 10 ** most).split('.');
  const sign = value < 0 ? '-' : '';
  return `${sign}${formatCount(Number(whole))}${decimals === undefined ? '' : `.${decimals}`}`;
}

/** `10,005,534 EUR`, or without a currency where none is named. */
export function amountText(value: number, currency: string | null): string {
  return currency ? `${formatNumber(value)} ${currency}` : formatNumber(value);
}
