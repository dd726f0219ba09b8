/** A mistake in a definition or an input, with its place and a way to mend it. */
export interface Diagnostic {
  readonly severity: 'error' | 'warning';
  /** Stable, kebab-case. */
  readonly code: string;
  readonly file: string;
  /** From 1; 0 where the file as a whole is meant. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  /** A way to mend it, as an imperative. */
  readonly mend?: string;
}
