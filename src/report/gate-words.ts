import { parseGate } from '../definition/gate.ts';
import type { RunFacts } from '../run/facts.ts';
import { formatCount, formatShare } from './figures.ts';
import { type FailedPath, failedPaths } from './gate-path.ts';
import type { Report } from './report-shape.ts';
import { pointsOf } from './trend.ts';

type FailedGate = Report['failedGates'][number];

/** A gate on a counter or on a number of the report that was true. */
type Failed = RunFacts['failedGates'][number] | FailedPath;

/** All gates that were true, in the order of the run. @param published what report.json holds beside them. */
export function describeGates({ failedGates, gates }: RunFacts, published: unknown): FailedGate[] {
  const failed: readonly Failed[] = [...failedGates, ...failedPaths(gates, published)];
  return failed.map(({ gate, counter, value }) => {
    const isMeasured = value !== undefined && Number.isFinite(value);
    const text = isMeasured ? failedGateText(gate, counter, value) : unmeasuredGateText(gate, counter);
    return { gate, counter, value: isMeasured ? value : 0, text };
  });
}

function failedGateText(gate: string, counter: string, value: number): string {
  const { sign, amount, percent } = parseGate(gate) ?? { sign: '<', amount: value, percent: false };
  const is = percent ? formatShare(value / 100) : formatNumber(value);
  const agreed = percent ? `${amount}%` : formatNumber(amount);
  const distance = percent ? pointsOf((value - amount) / 100) : formatNumber(Math.abs(value - amount));
  const side = sign === '<' ? 'below' : 'above';
  return `Gate ${gate} is true: ${counter} is ${is}, ${distance} ${side} the agreed ${agreed} (exit code 1).`;
}

function unmeasuredGateText(gate: string, counter: string): string {
  return `Gate ${gate} is true: there is nothing to measure ${counter} by (exit code 1).`;
}

/** A count, or a fraction to four places. */
function formatNumber(value: number): string {
  return Number.isInteger(value) ? formatCount(value) : String(Math.round(value * 1e4) / 1e4);
}
