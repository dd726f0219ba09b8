import { fieldById } from '../fields/catalogue.ts';
import type { KindId } from '../fields/kind.ts';
import { usageError } from './diagnostics.ts';

/** Kinds whose values are a person's, or nearly each lead's own; and fields of such texts. */
const PERSONAL_KINDS: ReadonlySet<KindId> = new Set(['name', 'email', 'phone', 'id']);
const PERSONAL: ReadonlySet<string> = new Set(['person_linkedin', 'notes']);

/** Whether the values of a field name persons. */
export function isPersonal(field: string | undefined): boolean {
  const found = fieldById(field ?? '');
  return found !== undefined && (PERSONAL_KINDS.has(found.kind.id) || PERSONAL.has(found.id));
}

/**
 * Refuses to count leads by what names persons. @param named what the user named: `the field "email"`.
 * @param field the field that it is; undefined for none. @throws UsageError
 */
export function refusePersonal(named: string, field: string | undefined): void {
  if (!isPersonal(field)) return;
  throw usageError({
    code: 'personal',
    file: '--by',
    message: `${named} names persons, and a report names none without --with-leads`,
    mend: 'Count by what leads have in common, such as source, campaign or country, or add --with-leads.',
  });
}
