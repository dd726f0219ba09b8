import { buying } from './catalogue/buying.ts';
import { companies } from './catalogue/companies.ts';
import { consumers } from './catalogue/consumers.ts';
import { interest } from './catalogue/interest.ts';
import { people } from './catalogue/people.ts';
import { permissions } from './catalogue/permissions.ts';
import { stages } from './catalogue/stages.ts';
import type { Field } from './field.ts';

/** Every field that a definition can speak of, by what it tells. A field's id is itself a header that means it. */
export const fieldGroups: readonly { readonly about: string; readonly fields: readonly Field[] }[] = [
  { about: 'the person', fields: people },
  { about: 'the person as a private customer', fields: consumers },
  { about: 'the company', fields: companies },
  { about: 'need, authority, timing and budget', fields: buying },
  { about: 'interest', fields: interest },
  { about: 'source, stage and sale', fields: stages },
  { about: 'permissions and notes', fields: permissions },
];

export const fields: readonly Field[] = fieldGroups.flatMap((group) => group.fields);

const byId: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.id, field]));

export function fieldById(id: string): Field | undefined {
  return byId.get(id);
}
