import type { Check } from './check.ts';

/**
 * An address made of somebody else's first and last name. Off unless a definition asks: in the one list with real habits
 * of addresses it named no own address (0 of 252) and 66 of 68 that were moved by a row, but no list told how often
 * people take over addresses.
 */
export const otherNameEmail: Check = {
  id: 'other-name-email',
  fields: ['email_owner'],
  group: 'email',
  strength: 'off',
  means: "the email address carries somebody else's name",
  compile: () => (cell) => (cell.value as readonly string[] | undefined)?.includes('other'),
};
