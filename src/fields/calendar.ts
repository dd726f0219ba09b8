/** A date of the proleptic Gregorian calendar. */
interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

export interface Period {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

const daysOfEra = 146097;
const epochInEra = 719468;

/**
 * Days since 1970-01-01 of a date that exists (see `isDate`). Years are counted from March, in eras of 400 years, so that
 * the leap day is the last of its year (ISO 8601, proleptic Gregorian calendar).
 */
export function dayOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - epochInEra;
}

/** The date of a day counted from 1970-01-01. */
export function civilOf(day: number): CivilDate {
  const shifted = day + epochInEra;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((marchMonth + 2) % 12) + 1;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : monthLengths[month - 1];
}

/** Whether the calendar has this date. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The same day of the month `count` months later, or the last of that month where it is shorter. */
export function addMonths(day: number, count: number): number {
  const from = civilOf(day);
  const months = from.year * 12 + from.month - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return dayOf(year, month, Math.min(from.day, daysIn(year, month)));
}

/** The day a period after (`sign` 1) or before (`sign` -1) a day. Months and years are calendar ones, clamped. */
export function addPeriod(day: number, period: Period, sign: 1 | -1): number {
  const count = sign * period.count;
  switch (period.unit) {
    case 'day':
      return day + count;
    case 'week':
      return day + 7 * count;
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, 12 * count);
  }
}

const units: ReadonlyMap<string, Period> = new Map([
  ['day', { count: 1, unit: 'day' }],
  ['week', { count: 1, unit: 'week' }],
  ['wk', { count: 1, unit: 'week' }],
  ['month', { count: 1, unit: 'month' }],
  ['mo', { count: 1, unit: 'month' }],
  ['mth', { count: 1, unit: 'month' }],
  ['quarter', { count: 3, unit: 'month' }],
  ['year', { count: 1, unit: 'year' }],
  ['yr', { count: 1, unit: 'year' }],
]);

/** Understands `30 days`, `12 months`, `2 weeks`, `1 quarter`, `1 yr`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^\s*(\d{1,4})[\s-]*([a-z]+?)s?\.?\s*$/i.exec(text);
  const unit = match === null ? undefined : units.get(match[2].toLowerCase());
  return match === null || unit === undefined ? undefined : { count: Number(match[1]) * unit.count, unit: unit.unit };
}

/** A day counted from 1970-01-01 as `YYYY-MM-DD`. */
export function formatDay(day: number): string {
  const date = civilOf(day);
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}
