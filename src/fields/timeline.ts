import { addMonths, addPeriod, civilOf, dayOf, formatDay, parsePeriod } from './calendar.ts';
import { date } from './date.ts';
import type { Kind, Range, ReadingContext } from './kind.ts';
import { monthOf } from './month-names.ts';
import { fold } from './text.ts';

const now: ReadonlySet<string> = new Set(
  'now|right now|immediate|immediately|immediate need|asap|as soon as possible|today|urgent|sofort'.split('|'),
);
const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const numberWord = new RegExp(`(?<![a-z])(?:${numbers.join('|')})(?![a-z])`, 'g');
const article = /(?<![a-z0-9])an? (?=day|week|month|quarter|year)/;

const deadline = /^(?:(?:by|until|before(?= (?:the )?end)) )?(?:the )?(?:end of )?(?:the )?/;
const unitAlone = /^(?:week|month|quarter|year)$/;
const within =
  /^(?:(?:with)?in (?:the )?next|over the next|within|in|<=?|≤|less than|under|up to|next)? ?(\d.*?)(?: or less)?$/;
const band = /^(?:(?:with)?in |between )?(\d{1,4}) ?([a-z]*)\.? ?(?:-|to|and) ?(\d{1,4})[ -]?([a-z]+)\.?$/;
const laterBefore = /^(?:in )?(?:>=?|≥|more than|over|after|at least|beyond|longer than) ?(\d.*)$/;
const laterAfter =
  /^(?:in )?(\d{1,4}) ?(?:\+ ?([a-z]+)|([a-z]+)\.? ?(?:\+|plus|or more|or later|and (?:above|more|over|beyond)|out))$/;

const part = /^(this|current|next) (week|month|quarter|year)$/;
const quarter = /^(?:in )?q([1-4])[ /'-]*(?:of )?(\d{4}|\d{2})?$/;
const half = /^(?:in )?h([12])[ /-]*(?:of )?(\d{4})$/;
const namedMonth = /^(?:in )?([a-z]{3,10})\.?,? (\d{4})$/;
const numericMonth = /^(\d{4})-(\d{2})$/;
const year = /^(?:in )?(20\d{2})$/;

/**
 * When somebody means to buy, as days from `asOf` on. A stretch that is running counts from `asOf`. A band such as
 * `3-6 months` or `12+ months` begins the day after the time that it names, so that bands with a common end do not
 * overlap. `value`: days since 1970-01-01; a text that names no time (`just looking`) is unreadable.
 */
export const timeline: Kind<Range> = {
  id: 'timeline',
  read: (text, context) => ({ text, value: text.length > 80 ? undefined : parseTimeline(text, context) }),
  keys: (value) => [`${bound(value.min)}..${bound(value.max)}`],
  range: (value) => value,
};

function bound(day: number): string {
  return Number.isFinite(day) ? formatDay(day) : '';
}

function parseTimeline(text: string, context: ReadingContext): Range | undefined {
  const { asOf } = context;
  const folded = fold(text)
    .replace(numberWord, (word) => String(numbers.indexOf(word)))
    .replace(article, '1 ');
  if (now.has(folded)) return { min: asOf, max: asOf };
  const span = parseSpan(folded, asOf);
  if (span !== undefined) return span;
  const named = folded.replace(deadline, '');
  const bare = named === folded ? folded : named.replace(unitAlone, 'this $&');
  const stretch = parseStretch(bare, asOf) ?? parseDay(bare, context);
  if (stretch === undefined) return undefined;
  const running = stretch.max >= asOf && (stretch.min < asOf || bare !== folded);
  return running ? { min: asOf, max: stretch.max } : stretch;
}

/** A time counted from `asOf`: `within 3 months`, `3-6 months`, `12+ months`. */
function parseSpan(text: string, asOf: number): Range | undefined {
  const later = laterBefore.exec(text);
  if (later !== null) return after(asOf, later[1]);
  const orLater = laterAfter.exec(text);
  if (orLater !== null) return after(asOf, `${orLater[1]} ${orLater[2] ?? orLater[3]}`);
  const between = band.exec(text);
  if (between !== null) {
    const from = dayAfter(asOf, `${between[1]} ${between[2] === '' ? between[4] : between[2]}`);
    const to = dayAfter(asOf, `${between[3]} ${between[4]}`);
    if (from === undefined || to === undefined || from > to) return undefined;
    return { min: Number(between[1]) === 0 ? asOf : Math.min(from + 1, to), max: to };
  }
  const until = within.exec(text);
  const max = until === null ? undefined : dayAfter(asOf, until[1]);
  return max === undefined ? undefined : { min: asOf, max };
}

function after(asOf: number, period: string): Range | undefined {
  const day = dayAfter(asOf, period);
  return day === undefined ? undefined : { min: day + 1, max: Infinity };
}

function dayAfter(asOf: number, text: string): number | undefined {
  const period = parsePeriod(text);
  return period === undefined ? undefined : addPeriod(asOf, period, 1);
}

/** A stretch of the calendar: `next quarter`, `Q3 2027`, `March 2027`, `2027`. A bare `Q3` is the next that is not over. */
function parseStretch(text: string, asOf: number): Range | undefined {
  const today = civilOf(asOf);
  let match = part.exec(text);
  if (match !== null) return parseRunning(match[2], match[1] === 'next' ? 1 : 0, asOf);
  match = quarter.exec(text);
  if (match !== null) {
    const first = Number(match[1]) * 3 - 2;
    const coming = first + 2 < today.month ? today.year + 1 : today.year;
    return months(match[2] === undefined ? coming : (Number(match[2]) % 2000) + 2000, first, 3);
  }
  match = half.exec(text);
  if (match !== null) return months(Number(match[2]), Number(match[1]) * 6 - 5, 6);
  match = namedMonth.exec(text);
  const month = match === null ? undefined : monthOf(match[1]);
  if (match !== null && month !== undefined) return months(Number(match[2]), month, 1);
  match = numericMonth.exec(text);
  if (match !== null && Number(match[2]) >= 1 && Number(match[2]) <= 12)
    return months(Number(match[1]), Number(match[2]), 1);
  match = year.exec(text);
  return match === null ? undefined : months(Number(match[1]), 1, 12);
}

/** The week (from Monday), month, quarter or year that holds `asOf`, or the one `ahead` of it. */
function parseRunning(unit: string, ahead: number, asOf: number): Range {
  const { year, month } = civilOf(asOf);
  switch (unit) {
    case 'week': {
      const monday = asOf - ((((asOf + 3) % 7) + 7) % 7) + 7 * ahead;
      return { min: monday, max: monday + 6 };
    }
    case 'month':
      return months(year, month + ahead, 1);
    case 'quarter':
      return months(year, month - ((month - 1) % 3) + 3 * ahead, 3);
    default:
      return months(year + ahead, 1, 12);
  }
}

/** Whole months; `first` may run over the end of the year. */
function months(year: number, first: number, count: number): Range {
  const min = addMonths(dayOf(year, 1, 1), first - 1);
  return { min, max: addMonths(min, count) - 1 };
}

function parseDay(text: string, context: ReadingContext): Range | undefined {
  const day = date.read(text, context).value;
  return day === undefined ? undefined : { min: day, max: day };
}
