import type { SharedPhoneFacts } from '../run/shared-phones.ts';
import { countOf, formatCount } from './figures.ts';
import type { Report } from './report-shape.ts';

/** Numbers of many people at different companies: nobody is rejected for one. */
export type SharedPhones = NonNullable<Report['sharedPhones']>;

/** Digits at the end that are hidden, but for the last two. */
const HIDDEN = 7;
const SHOWN = 2;

/** @returns undefined where no number is shared so. */
export function describeSharedPhones({ found, leads, first }: SharedPhoneFacts): SharedPhones | undefined {
  if (found === 0) return undefined;
  return { leads, phones: first.map(({ phone, ...counts }) => ({ masked: mask(phone), ...counts })), found };
}

/** `12 leads have a phone number that many people of different companies have: +1212*****87 (at least 9 people at 4 companies).` */
export function sharedPhonesText({ leads, phones, found }: SharedPhones): string {
  const [{ masked, people, companies }] = phones;
  const more = found > 1 ? ` and ${formatCount(found - 1)} more` : '';
  const said = countOf(leads, 'lead has a phone number', 'leads have a phone number');
  return `${said} that many people of different companies have: ${masked} (at least ${formatCount(people)} people at ${formatCount(companies)} companies)${more}.`;
}

/** What stands beside the table of these numbers. */
export function sharedPhonesNote({ leads, found }: SharedPhones): string {
  return `${countOf(leads, 'lead')} with ${countOf(found, 'such number')} in all. People and companies are so many at least. Nobody is rejected for it: ask who made the list.`;
}

function mask(e164: string): string {
  return `${e164.slice(0, -HIDDEN)}${'*'.repeat(HIDDEN - SHOWN)}${e164.slice(-SHOWN)}`;
}
