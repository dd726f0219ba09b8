import type { Check } from './check.ts';

/** An address that no mail system would accept. */
export const invalidEmail: Check = {
  id: 'invalid-email',
  fields: ['email'],
  group: 'email',
  strength: 'sign',
  means: 'the email address is not one',
  compile: () => (cell) => cell.value === undefined,
};
