import { type Phone, type PhoneProblem, phoneProblem } from '../fields/phone.ts';
import { never } from '../fields/plain-reader.ts';
import type { Check } from './check.ts';

/** Follows "is" in a sentence. */
const PROBLEMS: Readonly<Record<PhoneProblem, string>> = {
  'no-plan': 'in no numbering plan',
  'too-short': 'too short for its numbering plan',
  'too-long': 'too long for its numbering plan',
  'wrong-length': 'of a length that its numbering plan does not have',
  unassigned: 'in a range that its numbering plan does not use',
  'not-alone': 'gathered from a longer text',
};

/**
 * A number that its country's numbering plan does not have. A sign: all 2,169 labelled numbers are judged right where the
 * country is known, but plans change, a digit is soon mistyped, and a wrongly guessed country spoils a whole list.
 */
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
  standsOut: never,
  evidence: ({ value }) => {
    const phone = value as Phone;
    const problem = phoneProblem(phone);
    return problem && { match: phone.e164, is: PROBLEMS[problem], package: 'libphonenumber-js' };
  },
};
