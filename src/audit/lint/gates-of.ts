import type { Position } from '../../definition/definition.ts';
import { type ReadGate, readGate } from '../../report/gate-diagnostics.ts';
import { runGates } from '../../report/run-gates.ts';
import type { LintContext } from './static-check.ts';

/** The gates of a definition as they were read, with their places. */
export function gatesOf({ definition, locate }: LintContext): { readonly read: ReadGate; readonly at: Position }[] {
  if (definition.gates.length === 0) return [];
  const report = runGates(definition);
  return definition.gates.map((text, index) => ({ read: readGate(text, report), at: locate(['gates', index]) }));
}
