import type { Condition, Definition } from '../definition/definition.ts';
import { fieldById } from '../fields/catalogue.ts';
import { ACTIVITIES, conditionFacts } from './condition-facts.ts';
import { conditionsOf } from './conditions-of.ts';

/** A value of a closed vocabulary that a definition speaks of. */
export interface SpokenTerm {
  readonly field: string;
  readonly term: string;
  readonly means: string;
}

/** The fields that a definition speaks of in the catalogue's order of first use, and the values of theirs that it names. */
export function sayTerms(definition: Definition): {
  readonly fields: readonly string[];
  readonly terms: readonly SpokenTerm[];
} {
  const conditions = conditionsOf(definition);
  const fields = new Set([
    ...definition.require.demands.flatMap(({ any }) => any),
    ...conditions.flatMap((condition) => conditionFacts(condition).map(({ field }) => field)),
    ...definition.duplicates.by.flat(),
  ]);
  fields.delete(ACTIVITIES);
  const terms = new Map<string, SpokenTerm>();
  for (const condition of conditions) {
    for (const { field, texts } of valuesOf(condition)) {
      for (const { id, means } of fieldById(field)?.kind.terms ?? []) {
        if (texts.includes(id)) terms.set(`${field} ${id}`, { field, term: id, means });
      }
    }
  }
  return { fields: [...fields], terms: [...terms.values()] };
}

function valuesOf(condition: Condition): readonly { readonly field: string; readonly texts: readonly string[] }[] {
  if (condition.kind === 'activity') return [{ field: 'activity_type', texts: condition.types }];
  if (condition.kind !== 'test') return condition.of.flatMap(valuesOf);
  const { field, operand } = condition;
  const texts = (operand as { readonly texts?: readonly string[] } | undefined)?.texts ?? [];
  const { kind } = fieldById(field) ?? {};
  return [{ field, texts: texts.flatMap((text) => (kind?.terms ? (kind.read(text, anywhere).value ?? []) : [])) }];
}

const anywhere = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;
