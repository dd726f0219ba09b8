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
interface Counter {
  /** One line for people who write gates. */
  readonly means: string;
  count(run: { counts: RunCounts; tally: Tally }): number;
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  read: { means: 'rows read', count: ({ counts }) => counts.read },
  qualified: { means: 'leads that qualify', count: ({ counts }) => counts.qualified },
  nurture: { means: 'leads to be nurtured', count: ({ counts }) => counts.nurture },
  rejected: { means: 'leads that are rejected', count: ({ counts }) => counts.rejected },
  unreadable: { means: 'rows that cannot be read', count: ({ counts }) => counts.unreadable },
  duplicate: {
    means: 'leads that repeat an earlier one',
    count: ({ tally }) => tally.steps.get('duplicate') ?? 0,
  },
  incomplete: {
    means: 'leads without something that is required',
    count: ({ tally }) => tally.steps.get('require') ?? 0,
  },
  fake: {
    means: 'leads rejected first of all as fakes',
    count: ({ tally }) => {
      let fakes = 0;
      for (const { id, group } of checks) if (FAKES.has(group)) fakes += tally.reasons.get(id)?.first ?? 0;
      return fakes;
    },
  },
};

/** What a gate can compare, with what each counts. */
export const gateCounters: readonly { readonly id: string; readonly means: string }[] = Object.entries(COUNTERS).map(
  ([id, { means }]) => ({ id, means }),
);

/** What is wrong with a gate's text, or undefined. */
export function gateProblem(text: string): string | undefined {
  const gate = parseGate(text);
  if (!gate) return `"${text}" is not a gate: write <counter> < or > <number or percentage>, such as qualified<10%`;
  // Numbers of the report are known to whoever makes it.
  if (Object.hasOwn(COUNTERS, gate.counter) || /[.[]/.test(gate.counter)) return undefined;
  const counters = Object.keys(COUNTERS).join(', ');
  return `"${gate.counter}" cannot be counted: use one of ${counters}, or the way to a number of the report`;
}

/** The gates that are true. Percentages are of rows read; of no rows, `<` is true and `>` is false. */
export function failedGates(gates: readonly string[], run: { counts: RunCounts; tally: Tally }): FailedGate[] {
  const { read } = run.counts;
  return gates.flatMap((text) => {
    const gate = parseGate(text);
    if (!gate || !Object.hasOwn(COUNTERS, gate.counter)) return [];
    const { counter, sign, amount, percent } = gate;
    const count = COUNTERS[counter].count(run);
    const value = !percent ? count : read > 0 ? (100 * count) / read : sign === '<' ? -1 : 0;
    return (sign === '<' ? value < amount : value > amount) ? [{ gate: text, counter, value: Math.max(0, value) }] : [];
  });
}
