import type { Phone } from '../fields/phone.ts';
import type { Check } from './check.ts';
import { digitPattern, makePattern } from './digit-pattern.ts';
import { keptForFictionBy, mayBeKeptForFiction } from './fiction-blocks.ts';

/**
 * A number that nobody has: kept for fiction, or what fingers type who have no number at hand. Proof: of the 1,348 valid
 * numbers of `phone-oracle` it is none (test/quality).
 */
export const placeholderPhone: Check = {
  id: 'placeholder-phone',
  fields: ['phone', 'mobile'],
  group: 'phone',
  strength: 'proof',
  means: 'the phone number is one that nobody has',
  compile: () => (cell) => {
    const phone = cell.value as Phone | undefined;
    return phone && isNobodys(phone);
  },
  standsOut: (digits, start, end) => makePattern(digits, start, end) || mayBeKeptForFiction(digits, start, end),
  evidence: ({ value }) => {
    const phone = value as Phone;
    const keeper = keptForFictionBy(phone);
    if (keeper !== undefined) return { match: phone.e164, is: `kept for fiction by ${keeper}` };
    return { match: phone.national, is: digitPattern(phone.national) as string };
  },
};

/** Whether a number is kept for fiction, or typed in. */
export function isNobodys(phone: Phone): boolean {
  return isTypedIn(phone) || keptForFictionBy(phone) !== undefined;
}

/** Of the owners of so short numbers many chose them: 22 22 22 22 in Oslo, 04 444 4444 in Dubai. */
const CHOSEN = 8;

/**
 * Whether digits make a pattern that hardly anybody was given. Of those that a plan has there is one for each country
 * (9999999999 in India, 01 23 45 67 89 in France), and whoever types them is not its owner.
 */
function isTypedIn({ national, valid }: Phone): boolean {
  const pattern = digitPattern(national);
  if (pattern === undefined || !valid) return pattern !== undefined;
  return national.length > CHOSEN && pattern !== 'the same digits over and over';
}
