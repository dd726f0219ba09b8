import type { Phone } from '../fields/phone.ts';
import type { Check } from './check.ts';

/** A number that its country's numbering plan does not have. A sign: plans change, and a digit is soon mistyped. */
export const invalidPhone: Check = {
  id: 'invalid-phone',
  fields: ['phone', 'mobile'],
  group: 'phone',
  strength: 'sign',
  means: 'the phone number does not exist in its numbering plan',
  compile: () => (cell) => {
    const phone = cell.value as Phone | undefined;
    return phone === undefined ? undefined : !phone.valid;
  },
};
