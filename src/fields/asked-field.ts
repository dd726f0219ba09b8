import type { Field } from './field.ts';

/**
 * The field that a person is asked to learn another: of a role the title, of the type of an address the address.
 * Undefined for a field that is asked itself. A source of the same kind stands in for a field and does not tell it: a
 * mobile number for a telephone number.
 */
export function askedField(field: Field, fieldById: (id: string) => Field | undefined): Field | undefined {
  const source = fieldById(field.from[0]?.field ?? field.across?.fields[0] ?? '');
  if (source === undefined || source.kind.id === field.kind.id) return undefined;
  return askedField(source, fieldById) ?? source;
}
