import { builtDefinition } from '../definition/built.ts';
import type { ParsedDefinition } from '../definition/parse.ts';

/** What a definition says, for those who need not know where it says so: one that is shipped was read by the build. */
export async function understandDefinition(
  text: string,
  file: string,
): Promise<Pick<ParsedDefinition, 'definition' | 'diagnostics'>> {
  const definition = builtDefinition(text);
  if (definition !== undefined) return { definition, diagnostics: [] };
  const { readDefinition } = await import('./read-definition.ts');
  return readDefinition(text, file);
}
