import type { Diagnostic } from '../definition/diagnostic.ts';
import { printable } from './printable.ts';

/** Diagnostics as lines `file:line:column: severity: message`, each with its mend below. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(renderDiagnostic).join('\n');
}

function renderDiagnostic({ file, line, column, severity, message, mend }: Diagnostic): string {
  const place = line > 0 ? `${file}:${line}:${column}` : file;
  return printable(`${place}: ${severity}: ${message}`) + (mend ? `\n  ${printable(mend)}` : '');
}
