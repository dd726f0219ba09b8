import type { Phone } from '../fields/phone.ts';
import type { Check } from './check.ts';
import { type DigitPattern, digitPattern } from './digit-pattern.ts';
import { isNobodys } from './placeholder-phone.ts';

/**
 * North America's exchange 555 is for information services; by September 2016 all but directory assistance and one other
 * had handed their numbers back (NANPA, 555 line numbers). Toll-free numbers are given out otherwise.
 */
const INFORMATION_SERVICE = /^(?!8(?:00|33|44|55|66|77|88))\d{3}555\d{4}$/;
const withoutSubscribers = 'in an exchange without subscribers';

/** A number that could be somebody's, and that people type when they have none at hand. A sign: somebody may be that lucky. */
export const doubtfulPhone: Check = {
  id: 'doubtful-phone',
  fields: ['phone', 'mobile'],
  group: 'phone',
  strength: 'sign',
  means: 'the phone number exists in its numbering plan, and looks made up',
  compile: () => (cell) => {
    const phone = cell.value as Phone | undefined;
    return phone && doubtAbout(phone) !== undefined;
  },
  evidence: ({ value }) => {
    const phone = value as Phone;
    return { match: phone.national, is: doubtAbout(phone) as string };
  },
};

function doubtAbout(phone: Phone): DigitPattern | typeof withoutSubscribers | undefined {
  const { e164, national, valid } = phone;
  if (!valid) return undefined;
  let doubt: ReturnType<typeof doubtAbout> = digitPattern(national);
  if (doubt === 'the same digits over and over') doubt = undefined;
  if (doubt === undefined && e164.startsWith('+1') && INFORMATION_SERVICE.test(national)) doubt = withoutSubscribers;
  return doubt !== undefined && isNobodys(phone) ? undefined : doubt;
}
