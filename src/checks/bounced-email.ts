import type { Check } from './check.ts';

/** Verdicts by which a provider says that mail does not arrive; the ids of the field's vocabulary. */
const UNDELIVERABLE: ReadonlySet<string> = new Set(['bounced', 'invalid', 'unavailable', 'disposable', 'spam_trap']);

/** The list's own verdict on its address. A sign, for no labelled list tells how often it is right: providers differ. */
export const bouncedEmail: Check = {
  id: 'bounced-email',
  fields: ['email_status'],
  group: 'email',
  strength: 'sign',
  means: 'the list itself says that mail to the address does not arrive',
  compile: () => (cell) => {
    const verdicts = cell.value as readonly string[] | undefined;
    return verdicts?.some((verdict) => UNDELIVERABLE.has(verdict));
  },
};
