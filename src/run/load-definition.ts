import { type CompiledDefinition, compileDefinition } from '../qualify/compile.ts';
import { failIfAny } from './diagnostics.ts';
import { locateDefinition } from './locate-definition.ts';
import { loadNamedLists } from './named-lists.ts';
import { registries } from './registries.ts';
import { understandDefinition } from './understand-definition.ts';

/**
 * Reads a definition with its lists and makes it ready, where there are no leads to decide.
 * @param asOf days since 1970-01-01. @throws UsageError with all mistakes at once; InputError.
 */
export async function loadDefinition(
  name: string | undefined,
  { asOf, defaultCountry }: { readonly asOf: number; readonly defaultCountry: string | undefined },
): Promise<{ readonly source: string; readonly compiled: CompiledDefinition }> {
  const found = locateDefinition(name);
  const { definition, diagnostics } = await understandDefinition(found.text, found.source);
  failIfAny(diagnostics);
  if (!definition) throw new Error('a definition without errors was not parsed');
  const loaded = await loadNamedLists(definition.lists, found);
  failIfAny(loaded.diagnostics);
  const compiled = compileDefinition(definition, {
    asOf,
    country: defaultCountry ?? definition.defaultCountry ?? 'US',
    lists: loaded.lists,
    ...registries,
    joined: false,
    acted: true,
    alsoRead: [],
  });
  return { source: found.source, compiled };
}
