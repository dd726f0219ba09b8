import type { Field } from '../fields/field.ts';
import type { Operator } from './operator.ts';
import type { Known } from './suggest.ts';

/** The words that a definition can use. The rooms that declare operators and checks come after this one, so they are handed in. */
export interface Vocabulary {
  readonly operators: readonly Operator[];
  readonly checks: readonly { readonly id: string; readonly group: string }[];
  field(id: string): Field | undefined;
  readonly fields: readonly Field[];
}

/** The fields with the headers that mean them: who writes a header in a definition is told the field. */
export function knownFields(fields: readonly Field[]): Known[] {
  return fields.map(({ id, headers }) => ({ id, synonyms: headers }));
}
