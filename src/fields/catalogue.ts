import { buying } from './catalogue/buying.ts';
import { companies } from './catalogue/companies.ts';
import { consumers } from './catalogue/consumers.ts';
import { interest } from './catalogue/interest.ts';
import { people } from './catalogue/people.ts';
import { permissions } from './catalogue/permissions.ts';
import { stages } from './catalogue/stages.ts';
import type { Field } from './field.ts';

/** Every field that a definition can speak of. A field's id is itself a header that means it. */
export const fields: readonly Field[] = [
  ...people,
  ...consumers,
  ...companies,
  ...buying,
  ...interest,
  ...stages,
  ...permissions,
];

const byId: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.id, field]));

export function fieldById(id: string): Field | undefined {
  return byId.get(id);
}
