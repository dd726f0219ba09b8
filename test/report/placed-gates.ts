import type { Definition } from '../../src/definition/definition.ts';
import { type GatedReport, readGates } from '../../src/report/gate-diagnostics.ts';
import type { PlacedGate } from '../../src/report/gate-words.ts';
import { runGates } from '../../src/report/run-gates.ts';
import { readDefinition } from '../../src/run/read-definition.ts';

const DEFINITION = `leadq: 1
name: Gated
require: [email, { any: [phone, mobile] }]
score:
  fit:
    rules: [{ id: budget, if: { present: title }, points: 5 }]
status:
  qualified: { score: 5 }
`;

/** What gates can name of runs that require an email address, and a phone or mobile number, and score a budget. */
export function ruledGates(): GatedReport {
  return runGates(readDefinition(DEFINITION, 'leadq.yaml').definition as Definition);
}

/** Gates on such a run. */
export function placedGates(...texts: string[]): readonly PlacedGate[] {
  const { gates, diagnostics } = readGates(texts, '--fail-on', ruledGates());
  if (diagnostics.length > 0) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return gates;
}
