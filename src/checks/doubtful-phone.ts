import type { Phone } from '../fields/phone.ts';
import { isExchange555 } from '../fields/plain-phone.ts';
import type { Check } from './check.ts';
import { type DigitPattern, digitPattern, makePattern } from './digit-pattern.ts';
import { mayBeKeptForFiction } from './fiction-blocks.ts';
import { isNobodys } from './placeholder-phone.ts';

/** Toll-free numbers of North America are given out otherwise than those of areas. */
const TOLL_FREE = /^8(?:00|33|44|55|66|77|88)/;
const EIGHT = 0x38;
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
  standsOut: (digits, start, end) => makePattern(digits, start, end) || standsOutAmong555(digits, start, end),
  evidence: ({ value }) => {
    const phone = value as Phone;
    return { match: phone.national, is: doubtAbout(phone) as string };
  },
};

function doubtAbout(phone: Phone): DigitPattern | typeof withoutSubscribers | undefined {
  const { national, valid } = phone;
  if (!valid) return undefined;
  let doubt: ReturnType<typeof doubtAbout> = digitPattern(national);
  if (doubt === 'the same digits over and over') doubt = undefined;
  if (doubt === undefined && isInformationService(phone)) doubt = withoutSubscribers;
  return doubt !== undefined && isNobodys(phone) ? undefined : doubt;
}

/**
 * North America's exchange 555 is for information services; by September 2016 all but directory assistance and one
 * other had handed their numbers back (NANPA, 555 line numbers).
 */
function isInformationService({ e164, national }: Phone): boolean {
  return national.length === 10 && national.startsWith('555', 3) && e164.startsWith('+1') && !TOLL_FREE.test(national);
}

/** Whether national digits may be of exchange 555, a class of plain cells by itself, and unlike others of it. */
function standsOutAmong555(digits: Uint8Array, start: number, end: number): boolean {
  return isExchange555(digits, start, end) && (digits[start] === EIGHT || mayBeKeptForFiction(digits, start, end));
}
