import type { Check } from './check.ts';

/** Somebody who asked not to be contacted, by the list's own opt-out columns. */
export const doNotContact: Check = {
  id: 'do-not-contact',
  fields: ['do_not_contact', 'email_opt_out', 'do_not_call'],
  group: 'opt-out',
  strength: 'proof',
  means: 'the person asked not to be contacted',
  compile: () => (cell) => cell.value as boolean | undefined,
};
