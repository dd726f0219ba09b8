import type { Definition } from '../definition/definition.ts';
import type { Field } from '../fields/field.ts';

/** Lower-case texts that mean nothing in a field: those of the catalogue, and those that a definition declares. */
export function blankTexts(
  { id, blanks }: Pick<Field, 'id' | 'blanks'>,
  declared: Definition['blanks'],
): ReadonlySet<string> {
  return new Set([...blanks, ...(declared[id] ?? []), ...(declared['*'] ?? [])].map((text) => text.toLowerCase()));
}
