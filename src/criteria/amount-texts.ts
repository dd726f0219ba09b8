import { formatDay } from '../fields/calendar.ts';
import type { Field } from '../fields/field.ts';
import type { Range } from '../fields/kind.ts';

/** Texts of the amounts or days at the ends of an extent, and of those next to them outside. Open ends give none. */
export function amountsAround({ min, max, currency }: Range, { kind }: Field): string[] {
  const isAmount = kind.id === 'number' || kind.id === 'money';
  const amounts = [min, max, max + 1, min - 1].filter(
    (amount) => Number.isFinite(amount) && !(isAmount && amount < 0 && min >= 0),
  );
  return [...new Set(amounts)].map((amount) => {
    if (!isAmount) return formatDay(amount);
    return currency === undefined ? `${amount}` : `${currency} ${amount}`;
  });
}
