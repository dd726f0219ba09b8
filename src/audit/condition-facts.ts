import type { Condition } from '../definition/definition.ts';
import { askedField } from '../fields/asked-field.ts';
import { fieldById } from '../fields/catalogue.ts';

/** A field that a condition looks at, and the one that a person would be asked for it. */
export interface ConditionFact {
  readonly field: string;
  readonly root: string;
}

/** What stands for the activities of a lead, which are no field. */
export const ACTIVITIES = 'activities';

/** Everything that a condition looks at, each field once. */
export function conditionFacts(condition: Condition): ConditionFact[] {
  const fields = new Set(fieldsOf(condition));
  return [...fields].map((field) => ({ field, root: rootOf(field) }));
}

/** The field that a person would be asked for another: for the role the title, for the mail domain the address. */
export function rootOf(field: string): string {
  const known = fieldById(field);
  return (known && askedField(known, fieldById)?.id) ?? field;
}

function fieldsOf(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'test':
      return [condition.field];
    case 'activity':
      return [ACTIVITIES];
    default:
      return condition.of.flatMap(fieldsOf);
  }
}
