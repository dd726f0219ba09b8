import { dayOf, isDate } from '../fields/calendar.ts';

/** Whether a text is a day as definitions write it: `2027-04-01`. */
export function isDayText(text: string): boolean {
  const parts = partsOf(text);
  return parts !== undefined && isDate(...parts);
}

/** Days since 1970-01-01 of such a text. */
export function dayOfText(text: string): number {
  const parts = partsOf(text);
  if (parts === undefined) throw new Error(`no day: ${text}`);
  return dayOf(...parts);
}

function partsOf(text: string): [year: number, month: number, day: number] | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? undefined : [Number(found[1]), Number(found[2]), Number(found[3])];
}
