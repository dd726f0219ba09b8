import type { Position } from '../../definition/definition.ts';
import type { LintContext } from './static-check.ts';

/** The gates of a definition, with their places. */
export function gatesOf({ definition, locate }: LintContext): { readonly text: string; readonly at: Position }[] {
  return definition.gates.map((text, index) => ({ text, at: locate(['gates', index]) }));
}
