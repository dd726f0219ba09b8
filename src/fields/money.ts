import { takeCurrency } from './currency.ts';
import { excelBand } from './excel-band.ts';
import type { Kind, Range } from './kind.ts';
import { parseQuantity } from './quantity.ts';
import { fold } from './text.ts';

/** Currencies of countries that part thousands with a dot; there `1.234` is not a decimal number. */
const dotted: ReadonlySet<string> = new Set('EUR BRL DKK TRY IDR ARS CLP COP UYU VND RSD ISK'.split(' '));

/**
 * An amount of money, or a band of amounts, in the currency that the cell or else the header names. `> $1M` leaves out
 * the bound by a hundredth.
 */
export const money: Kind<Range> = {
  id: 'money',
  read(text, context) {
    if (text.length > 80) return { text, value: undefined };
    if (excelBand(text) !== undefined) return { text, value: undefined, damage: 'excel-date' };
    const taken = takeCurrency(fold(text).replaceAll('−', '-'), context.currency);
    if (taken === undefined) return { text, value: undefined };
    const { rest, currency } = taken;
    const dotGroups = currency !== undefined && dotted.has(currency);
    const range = parseQuantity(rest, { scale: context.scale, dotGroups, step: () => 0.01 });
    return { text, value: range === undefined || currency === undefined ? range : { ...range, currency } };
  },
  keys: ({ min, max, currency }) => [currency === undefined ? `${min}..${max}` : `${min}..${max} ${currency}`],
  range: (value) => value,
};
