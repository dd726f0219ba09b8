import { monthOf } from './month-names.ts';
import { fold } from './text.ts';

/** Employee bands in use that a spreadsheet takes for a day and a month, or for a month and a year. */
const bands: ReadonlySet<string> = new Set(
  '1-2 1-3 1-4 1-5 1-9 1-10 1-19 1-20 1-25 1-49 1-50 2-5 2-9 2-10 3-5 5-9 5-10 6-10 10-19 10-20 10-49 10-50 11-20 11-25 11-49 11-50'.split(
    ' ',
  ),
);

const dayMonth = /^(\d{1,2})[ .-]{1,2}([a-z]{3,9})\.?$/;
const monthYear = /^([a-z]{3,9})\.?[ .-](\d{1,2})$/;
const fullDate = /^(?:\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2}(?::\d{2})?)?|\d{1,2}([/.])\d{1,2}\1\d{4})$/;

/**
 * What became of a band that a spreadsheet turned into a date: `11-50` into `Nov-50`, `2-10` into `10-Feb` or `2-Oct`.
 * The band where it is one in use and the only one; `'lost'` for another date; undefined for a text that is no date.
 */
export function excelBand(text: string): readonly [min: number, max: number] | 'lost' | undefined {
  const folded = fold(text);
  if (fullDate.test(folded)) return 'lost';
  const dayFirst = dayMonth.exec(folded);
  const match = dayFirst ?? monthYear.exec(folded);
  if (match === null) return undefined;
  const month = monthOf(dayFirst === null ? match[1] : match[2]);
  if (month === undefined) return undefined;
  const number = Number(dayFirst === null ? match[2] : match[1]);
  const band: [number, number] = month < number ? [month, number] : [number, month];
  return bands.has(band.join('-')) ? band : 'lost';
}
