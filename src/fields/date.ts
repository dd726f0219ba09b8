import { dayOf, formatDay, isDate } from './calendar.ts';
import type { Kind, ReadingContext } from './kind.ts';
import { monthOf } from './month-names.ts';
import { fold } from './text.ts';

type DateOrder = ReadingContext['dateOrder'];

/** 1970-01-01 as a spreadsheet counts days (the 1900 date system), and the last serial taken for one: 2064-04-08. */
const serialOfEpoch = 25569;
const lastSerial = 60000;
/** 2001-09-09 and 2100-01-01: Unix seconds with ten digits that are taken for a time. */
const firstSecond = 1_000_000_000;
const lastSecond = 4_102_444_800;
const secondsOfDay = 86_400;
/** Dates before are the zeros of programs (0001-01-01, 1899-12-30), not dates. */
const firstYear = 1900;
/** Two-digit years from here on are of the 20th century, as in POSIX `strptime`. */
const pivot = 69;

const time = /(?:t|,? at |[, ] ?)([01]?\d|2[0-4])[:.h][0-5]\d(?:[:.][0-5]\d(?:[.,]\d{1,9})?)? ?(?:[ap]\.?m\.?)?/;
const zone = / ?(?:z|(?:utc|gmt)?(?:[+-]\d{2}:?(?:\d{2})?)?|[a-z]{3,4})(?: ?\([^()]*\))?/;
const timeOfDay = new RegExp(`${time.source}${zone.source}$`);
const weekday = /^(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?[,.]? /;

/** What most programs write. */
const iso = /^\d{4}-\d\d-\d\d$/;
const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const yearLast = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const dayName =
  /^(\d{1,2})(?:st|nd|rd|th|er|o|\.)?[ /-]*(?:of |de |d')?([a-z]{3,10})\.?,?[ /-]*(?:de |del )?(\d{4}|\d{2})$/;
const nameDay = /^([a-z]{3,10})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?(?:, ?|[ -])(\d{4}|\d{2})$/;
const plainNumber = /^\d{5,13}(?:\.\d+)?$/;

/**
 * A day. Reads ISO 8601, all-numeric dates in either order, dates with a month's name in seven languages, `YYYYMMDD`,
 * spreadsheet serials, and Unix seconds and milliseconds. Of a time the calendar day counts as written, of a Unix time the
 * day in UTC. `value`: days since 1970-01-01.
 */
export const date: Kind<number> = {
  id: 'date',
  read: (text, context) => ({ text, value: text.length > 80 ? undefined : parseDate(text, context.dateOrder) }),
  keys: (value) => [formatDay(value)],
  range: (value) => ({ min: value, max: value }),
};

function parseDate(text: string, order: DateOrder): number | undefined {
  if (iso.test(text)) return checked(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  const folded = fold(text);
  if (plainNumber.test(folded)) return parseNumber(folded);
  const bare = folded.replace(weekday, '').replace(timeOfDay, '');
  let match = yearFirst.exec(bare);
  if (match !== null) return checked(Number(match[1]), Number(match[3]), Number(match[4]));
  match = compact.exec(bare);
  if (match !== null) return checked(Number(match[1]), Number(match[2]), Number(match[3]));
  match = yearLast.exec(bare);
  if (match !== null) return parseYearLast(Number(match[1]), Number(match[3]), fullYear(match[4]), order);
  match = dayName.exec(bare);
  if (match !== null) return checked(fullYear(match[3]), monthOf(match[2]), Number(match[1]));
  match = nameDay.exec(bare);
  if (match !== null) return checked(fullYear(match[3]), monthOf(match[1]), Number(match[2]));
  return undefined;
}

/** A date that exists only in the other order is read in the other order. */
function parseYearLast(first: number, second: number, year: number, order: DateOrder): number | undefined {
  const dayFirst = checked(year, second, first);
  const monthFirst = checked(year, first, second);
  return order === 'dmy' ? (dayFirst ?? monthFirst) : (monthFirst ?? dayFirst);
}

function parseNumber(text: string): number | undefined {
  const match = compact.exec(text);
  if (match !== null) return checked(Number(match[1]), Number(match[2]), Number(match[3]));
  const number = Number(text);
  if (number >= serialOfEpoch && number <= lastSerial) return Math.floor(number) - serialOfEpoch;
  const seconds = number >= firstSecond * 1000 ? number / 1000 : number;
  return seconds >= firstSecond && seconds < lastSecond ? Math.floor(seconds / secondsOfDay) : undefined;
}

function checked(year: number, month: number | undefined, day: number): number | undefined {
  if (month === undefined || year < firstYear || !isDate(year, month, day)) return undefined;
  return dayOf(year, month, day);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= pivot ? 1900 + year : 2000 + year;
}

/**
 * The order of day and month that a column's values show: the order that more of them need, because the other would be
 * a month above 12. Where none needs one, dates with dots are day first, as they are wherever dots are usual; otherwise
 * undefined.
 */
export function settleDateOrder(samples: readonly string[]): DateOrder | undefined {
  let dayFirst = 0;
  let monthFirst = 0;
  let dotted = 0;
  for (const sample of samples) {
    if (sample.length > 80 || iso.test(sample)) continue;
    const match = yearLast.exec(fold(sample).replace(weekday, '').replace(timeOfDay, ''));
    if (match === null) continue;
    if (match[2] === '.') dotted += 1;
    const year = fullYear(match[4]);
    const first = checked(year, Number(match[3]), Number(match[1])) !== undefined;
    const second = checked(year, Number(match[1]), Number(match[3])) !== undefined;
    if (first && !second) dayFirst += 1;
    if (second && !first) monthFirst += 1;
  }
  if (dayFirst !== monthFirst) return dayFirst > monthFirst ? 'dmy' : 'mdy';
  return dayFirst === 0 && dotted > 0 ? 'dmy' : undefined;
}
