import type { Diagnostic } from '../definition/diagnostic.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { printable } from '../report/printable.ts';
import { locateDefinition } from '../run/locate-definition.ts';
import { loadNamedLists } from '../run/named-lists.ts';
import { readDefinition } from '../run/read-definition.ts';
import { EXIT } from './exit.ts';

/** `leadq check`: says what is wrong with definitions. @returns the exit code. */
export async function runCheck(names: readonly string[]): Promise<number> {
  let failed = false;
  for (const name of names) {
    const source = locateDefinition(name);
    const { definition, diagnostics } = readDefinition(source.text, source.source);
    const found: Diagnostic[] = [...diagnostics];
    if (definition) found.push(...(await loadNamedLists(definition.lists, source)).diagnostics);
    if (found.length > 0) process.stdout.write(`${renderDiagnostics(found)}\n`);
    else process.stdout.write(`${printable(name)}: no mistakes\n`);
    failed ||= found.some(({ severity }) => severity === 'error');
  }
  return failed ? EXIT.failed : EXIT.done;
}
