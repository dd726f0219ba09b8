import { lintDefinition } from '../../src/audit/lint.ts';
import { readDefinition } from '../../src/run/read-definition.ts';
import { AS_OF } from '../lead.ts';

interface Found {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** What the static checks find in a definition, given as the YAML below its first line. Throws what parsing finds. */
export function lintFindings(yaml: string, { isShipped = true } = {}): readonly Found[] {
  const { definition, diagnostics, locate } = readDefinition(`leadq: 1\n${yaml}`, 'test.yaml');
  if (definition === undefined)
    throw new Error(diagnostics.map(({ line, message }) => `${line}: ${message}`).join('\n'));
  return lintDefinition(definition, { file: 'test.yaml', locate, asOf: AS_OF, isShipped });
}
