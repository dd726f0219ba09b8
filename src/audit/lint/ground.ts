import type { Definition, NamedList } from '../../definition/definition.ts';
import type { CompileContext } from '../../definition/operator.ts';

/** What conditions are reasoned about with: a day, a country, and the lists whose values stand in the definition. */
export type Ground = CompileContext;

export function groundOf(definition: Definition, asOf: number): Ground {
  const lists: Record<string, NamedList> = {};
  for (const { id, values } of definition.lists) {
    if (values !== undefined) lists[id] = { value: values, name: [], domain: [], email: [], phone: [] };
  }
  return { asOf, country: definition.defaultCountry ?? 'US', lists };
}
