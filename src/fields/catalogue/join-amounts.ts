import type { Cell, Range } from '../kind.ts';

/** The range between two amounts that stand in columns of their own. */
export function joinAmounts(least: Cell, most: Cell): Cell<Range> {
  const min = least.value as Range | undefined;
  const max = most.value as Range | undefined;
  const text = `${least.text} - ${most.text}`;
  if (min === undefined && max === undefined) return { text, value: undefined };
  const currency = min?.currency ?? max?.currency;
  const extent = { min: min?.min ?? Number.NEGATIVE_INFINITY, max: max?.max ?? Number.POSITIVE_INFINITY };
  return { text, value: extent.min > extent.max ? undefined : { ...extent, ...(currency && { currency }) } };
}
