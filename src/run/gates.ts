import { checks } from '../checks/index.ts';
import { parseGate } from '../definition/gate.ts';
import type { Tally } from '../qualify/tally.ts';
import type { RunCounts } from './facts.ts';

/** A gate that was true. */
export interface FailedGate {
  readonly gate: string;
  readonly counter: string;
  readonly value: number;
}

const FAKES: ReadonlySet<string> = new Set(['email', 'phone', 'name', 'company']);
const COUNTERS = {
  read: ({ counts }) => counts.read,
  qualified: ({ counts }) => counts.qualified,
  nurture: ({ counts }) => counts.nurture,
  rejected: ({ counts }) => counts.rejected,
  unreadable: ({ counts }) => counts.unreadable,
  duplicate: ({ tally }) => tally.steps.get('duplicate') ?? 0,
  incomplete: ({ tally }) => tally.steps.get('require') ?? 0,
  fake: ({ tally }) => {
    let fakes = 0;
    for (const { id, group } of checks) if (FAKES.has(group)) fakes += tally.reasons.get(id)?.first ?? 0;
    return fakes;
  },
} satisfies Record<string, (run: { counts: RunCounts; tally: Tally }) => number>;

/** What a gate can compare. */
const gateCounters: readonly string[] = Object.keys(COUNTERS);

/** What is wrong with a gate's text, or undefined. */
export function gateProblem(text: string): string | undefined {
  const gate = parseGate(text);
  if (!gate) return `"${text}" is not a gate: write <counter> < or > <number or percentage>, such as qualified<10%`;
  if (isCounter(gate.counter)) return undefined;
  return `"${gate.counter}" cannot be counted: use one of ${gateCounters.join(', ')}`;
}

/** The gates that are true. Percentages are of rows read; of no rows, `<` is true and `>` is false. */
export function failedGates(gates: readonly string[], run: { counts: RunCounts; tally: Tally }): FailedGate[] {
  const { read } = run.counts;
  return gates.flatMap((text) => {
    const gate = parseGate(text);
    if (!gate || !isCounter(gate.counter)) return [];
    const { counter, sign, amount, percent } = gate;
    const count = COUNTERS[counter](run);
    const value = !percent ? count : read > 0 ? (100 * count) / read : sign === '<' ? -1 : 0;
    return (sign === '<' ? value < amount : value > amount) ? [{ gate: text, counter, value: Math.max(0, value) }] : [];
  });
}

function isCounter(name: string): name is keyof typeof COUNTERS {
  return Object.hasOwn(COUNTERS, name);
}
