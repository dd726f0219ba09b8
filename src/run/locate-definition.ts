import { type DefinitionText, findDefinition, shippedNames } from '../definition/shipped.ts';
import { suggest } from '../definition/suggest.ts';
import { InputError } from '../input/error.ts';
import { UsageError } from './diagnostics.ts';

/**
 * Finds the definition that the user named, or the one that counts where none is named.
 * @throws UsageError where there is none of that name, InputError where it cannot be read.
 */
export function locateDefinition(name: string | undefined): DefinitionText {
  let found: DefinitionText | undefined;
  try {
    found = findDefinition(name, process.cwd());
  } catch (cause) {
    throw new InputError(`the definition ${name ?? 'leadq.yaml'} cannot be read: ${(cause as Error).message}`);
  }
  if (found) return found;
  const names = shippedNames();
  const nearest = suggest(name ?? '', names);
  throw new UsageError([
    {
      severity: 'error',
      code: 'no-definition',
      file: name ?? '',
      line: 0,
      column: 0,
      message: 'there is no such file, and no shipped definition of that name',
      mend: nearest ? `Did you mean ${nearest}?` : `Name a file, or one of the shipped: ${names.join(', ')}.`,
    },
  ]);
}
