import type { SharedPhone } from '../run/near-duplicates/shared-phones.ts';
import { countOf, formatCount } from './figures.ts';

/** Numbers of many people at different companies: nobody is rejected for one. */
export interface SharedPhones {
  readonly leads: number;
  /** Those of the most people first. */
  readonly phones: readonly (Omit<SharedPhone, 'phone'> & {
    /** `+1212*****87`: enough to know it again, and too little to call it. */
    readonly masked: string;
  })[];
  /** How many there are, of which the first are told. */
  readonly found: number;
}

const MOST_TOLD = 20;
/** Digits at the end that are hidden, but for the last two. */
const HIDDEN = 7;
const SHOWN = 2;

/** @returns undefined where no number is shared so. */
export function describeSharedPhones(found: readonly SharedPhone[]): SharedPhones | undefined {
  if (found.length === 0) return undefined;
  return {
    leads: found.reduce((sum, { leads }) => sum + leads, 0),
    phones: found.slice(0, MOST_TOLD).map(({ phone, ...counts }) => ({ masked: mask(phone), ...counts })),
    found: found.length,
  };
}

/** `12 leads have a phone number that many people of different companies have: +1212*****87 (9 people of 4 companies).` */
export function sharedPhonesText({ leads, phones, found }: SharedPhones): string {
  const [{ masked, people, companies }] = phones;
  const more = found > 1 ? ` and ${formatCount(found - 1)} more` : '';
  const said = countOf(leads, 'lead has a phone number', 'leads have a phone number');
  return `${said} that many people of different companies have: ${masked} (${formatCount(people)} people of ${formatCount(companies)} companies)${more}.`;
}

function mask(e164: string): string {
  return `${e164.slice(0, -HIDDEN)}${'*'.repeat(HIDDEN - SHOWN)}${e164.slice(-SHOWN)}`;
}
