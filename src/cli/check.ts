import { lintDefinition } from '../audit/lint.ts';
import { stateOfAgreement } from '../definition/agreement.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import { type DefinitionText, shippedNames } from '../definition/shipped.ts';
import { agreementDiagnostics } from '../report/agreement.ts';
import { renderDiagnostics } from '../report/diagnostics.ts';
import { printable } from '../report/printable.ts';
import { locateDefinition } from '../run/locate-definition.ts';
import { loadNamedLists } from '../run/named-lists.ts';
import { readDefinition } from '../run/read-definition.ts';
import { EXIT } from './exit.ts';
import { today } from './today.ts';

interface CheckOptions {
  /** Whether warnings fail as well. */
  readonly strict?: boolean;
  /** Whether both sides must have agreed to the definition as it stands. */
  readonly requireAgreement?: boolean;
  /** Days since 1970-01-01. */
  readonly asOf?: number;
  readonly format: 'text' | 'json';
}

/** `leadq check`: says what is wrong with definitions, and what is weak in them. @returns the exit code. */
export async function runCheck(names: readonly string[], options: CheckOptions): Promise<number> {
  const checked: { file: string; diagnostics: Diagnostic[] }[] = [];
  for (const name of names) {
    const source = locateDefinition(name);
    checked.push({ file: name, diagnostics: await checkDefinition(source, options) });
  }
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ definitions: checked }, null, 2)}\n`
      : checked.map(({ file, diagnostics }) => `${render(file, diagnostics)}\n`).join(''),
  );
  const found = checked.flatMap(({ diagnostics }) => diagnostics);
  const fails = found.some(({ severity }) => options.strict || severity === 'error');
  return fails ? EXIT.failed : EXIT.done;
}

/** What is wrong with a definition and its lists; where it can be read, also what its static checks find. */
async function checkDefinition(
  source: DefinitionText,
  { asOf = today(), requireAgreement = false }: CheckOptions,
): Promise<Diagnostic[]> {
  const { source: file, text } = source;
  const { definition, diagnostics, locate } = readDefinition(text, file);
  if (definition === undefined) return [...diagnostics];
  const lists = await loadNamedLists(definition.lists, source);
  const isShipped = shippedNames().includes(file);
  const weak = lintDefinition(definition, { file, locate, asOf, isShipped });
  const demanded = requireAgreement ? agreementDiagnostics(stateOfAgreement(definition, asOf), file, locate) : [];
  const said = new Set(demanded.map(({ code }) => code));
  return [...diagnostics, ...lists.diagnostics, ...demanded, ...weak.filter(({ code }) => !said.has(code))];
}

function render(file: string, diagnostics: readonly Diagnostic[]): string {
  return diagnostics.length > 0 ? renderDiagnostics(diagnostics) : `${printable(file)}: no mistakes`;
}
