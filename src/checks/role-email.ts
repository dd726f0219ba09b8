import type { Email } from '../fields/email.ts';
import { isRoleLocalPart } from '../fields/mail-domain.ts';
import type { Check } from './check.ts';

/** An address of a function, such as `info@`. Off unless a definition asks: somebody reads it. */
export const roleEmail: Check = {
  id: 'role-email',
  fields: ['email'],
  group: 'email',
  strength: 'off',
  means: 'the email address belongs to a function, not to a person',
  compile: () => (cell) => {
    const email = cell.value as Email | undefined;
    return email && isRoleLocalPart(email.local);
  },
};
