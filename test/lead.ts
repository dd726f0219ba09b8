import type { Definition, ExampleActivity, NamedList } from '../src/definition/definition.ts';
import { dayOf } from '../src/fields/calendar.ts';
import type { Decision } from '../src/qualify/decision.ts';
import { exampleDecider } from '../src/run/decide-example.ts';
import { readDefinition } from '../src/run/read-definition.ts';

export const AS_OF = dayOf(2026, 11, 21);

/** A definition from the YAML below its version line. Throws its diagnostics. */
export function definitionOf(yaml: string): Definition {
  const { definition, diagnostics } = readDefinition(`leadq: 1\n${yaml}`, 'test.yaml');
  if (!definition) throw new Error(diagnostics.map(({ message, line }) => `${line}: ${message}`).join('\n'));
  return definition;
}

/** The named lists of a definition that names no files. */
export function listsOf({ lists }: Definition): Record<string, NamedList> {
  return Object.fromEntries(
    lists.map(({ id, values }) => [id, { value: values ?? [], name: [], domain: [], email: [], phone: [] }]),
  );
}

/** Decides one lead given as field to text, with an activity list where it is said what the lead did. */
export function decide(
  yaml: string,
  lead: Readonly<Record<string, string>>,
  activities?: readonly ExampleActivity[],
): Decision {
  const definition = definitionOf(yaml);
  return exampleDecider(definition, listsOf(definition), AS_OF)({ lead, activities, asOf: undefined }).decision;
}
