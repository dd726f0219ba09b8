import type { Diagnostic } from '../definition/diagnostic.ts';
import { isPathGate, pathProblem } from './gate-path.ts';
import { reportSchema } from './report-schema.ts';

/** What is wrong with gates on numbers of the report. @param file where they were written. */
export function gateDiagnostics(gates: readonly string[], file: string): Diagnostic[] {
  const paths = gates.filter(isPathGate);
  if (paths.length === 0) return [];
  const schema = reportSchema();
  return paths.flatMap((gate) => {
    const message = pathProblem(gate, schema);
    const mend = '`leadq schema --of report` says what a report holds.';
    return message ? [{ severity: 'error' as const, code: 'gate', file, line: 0, column: 0, message, mend }] : [];
  });
}
