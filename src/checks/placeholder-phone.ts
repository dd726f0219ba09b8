import type { Phone } from '../fields/phone.ts';
import type { Check } from './check.ts';

const SEQUENCES: ReadonlySet<string> = new Set([
  '1234567',
  '12345678',
  '123456789',
  '1234567890',
  '0123456789',
  '01234567890',
  '9876543210',
  '987654321',
  '5551212',
]);

/** Blocks that regulators keep free for films and examples, by calling code, as patterns of national numbers. */
const FICTION: readonly { readonly code: string; readonly block: RegExp }[] = [
  // North America: 555-0100 to 555-0199 in every area (ATIS, 555 NXX assignment guidelines).
  { code: '+1', block: /^\d{3}55501\d\d$/ },
  // United Kingdom: Ofcom, telephone numbers for use in TV and radio drama programmes.
  {
    code: '+44',
    block: /^(?:(?:11[3-8]|1[2-6]1)4960|1914980|2079460|1632960|7700900|8081570|9098790|3069990)\d{3}$/,
  },
];

/** A number that nobody has: one digit throughout, a run of digits, or a number kept for fiction. */
export const placeholderPhone: Check = {
  id: 'placeholder-phone',
  fields: ['phone', 'mobile'],
  group: 'phone',
  strength: 'proof',
  means: 'the phone number is one that nobody has',
  compile: () => (cell) => {
    const phone = cell.value as Phone | undefined;
    return phone && isPlaceholder(phone);
  },
};

function isPlaceholder({ e164, national }: Phone): boolean {
  if (national.length >= 6 && isRepeated(national)) return true;
  if (SEQUENCES.has(national)) return true;
  return FICTION.some(({ code, block }) => e164.startsWith(code) && block.test(national));
}

function isRepeated(digits: string): boolean {
  for (let i = 1; i < digits.length; i++) if (digits[i] !== digits[0]) return false;
  return true;
}
