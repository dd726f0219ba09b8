import { date, settleDateOrder } from '../fields/date.ts';
import type { ReadingContext } from '../fields/kind.ts';

export interface ColumnDateOrder {
  readonly order: ReadingContext['dateOrder'];
  /** `content`: dates that exist in one order only; `country`: nothing in the column tells; undefined: it does not matter. */
  readonly from: 'content' | 'country' | undefined;
}

/** The order of day and month in a column's dates; where the dates do not tell, that of the country. */
export function dateOrderOf(cells: readonly string[], context: ReadingContext): ColumnDateOrder {
  const settled = settleDateOrder(cells);
  const matters = cells.some((cell) => {
    const dayFirst = date.read(cell, { ...context, dateOrder: 'dmy' }).value;
    return dayFirst !== date.read(cell, { ...context, dateOrder: 'mdy' }).value;
  });
  return {
    order: settled ?? context.dateOrder,
    from: matters ? (settled ? 'content' : 'country') : undefined,
  };
}
