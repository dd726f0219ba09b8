import type { Check } from './check.ts';

/**
 * An address of a function, such as `info@`, unless the person is called so. Off unless a definition asks: somebody
 * reads it.
 */
export const roleEmail: Check = {
  id: 'role-email',
  fields: ['mailbox'],
  group: 'email',
  strength: 'off',
  means: 'the email address belongs to a function, not to a person',
  compile: () => (cell) => (cell.value as readonly string[] | undefined)?.includes('role'),
};
