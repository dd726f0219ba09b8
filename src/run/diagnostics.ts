import type { Diagnostic } from '../definition/diagnostic.ts';

/** The definition or the command line is wrong: all mistakes at once. Nothing was written. */
export class UsageError extends Error {
  constructor(readonly diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(({ message }) => message).join('\n'));
  }
}

/** @throws UsageError with all diagnostics, if one of them is an error. */
export function failIfAny(diagnostics: readonly Diagnostic[]): void {
  if (diagnostics.some(({ severity }) => severity === 'error')) throw new UsageError(diagnostics);
}

/** One mistake that stands in no line of a file. */
export function usageError(mistake: Omit<Diagnostic, 'severity' | 'line' | 'column'>): UsageError {
  return new UsageError([{ ...mistake, severity: 'error', line: 0, column: 0 }]);
}
