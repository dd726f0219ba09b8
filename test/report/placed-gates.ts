import { readGates } from '../../src/report/gate-diagnostics.ts';
import type { PlacedGate } from '../../src/report/gate-words.ts';
import { runGates } from '../../src/report/run-gates.ts';

/** Gates on a run. */
export function placedGates(...texts: string[]): readonly PlacedGate[] {
  const { gates, diagnostics } = readGates(texts, '--fail-on', runGates());
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return gates;
}
