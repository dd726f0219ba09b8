/** Counts of a run that gates name by one word. */
export interface GateCounter {
  readonly id: string;
  /** One line for people who write gates. */
  readonly means: string;
  /** The way to it in report.json. */
  readonly way: string;
}

export const gateCounters: readonly GateCounter[] = [
  { id: 'read', means: 'rows read', way: 'counts.read' },
  { id: 'qualified', means: 'leads that qualify', way: 'counts.qualified' },
  { id: 'nurture', means: 'leads to be nurtured', way: 'counts.nurture' },
  { id: 'rejected', means: 'leads that are rejected', way: 'counts.rejected' },
  { id: 'unreadable', means: 'rows that cannot be read', way: 'counts.unreadable' },
  { id: 'duplicate', means: 'leads that repeat an earlier one', way: 'funnel.unique.lost' },
  { id: 'incomplete', means: 'leads without something that is required', way: 'funnel.complete.lost' },
  { id: 'fake', means: 'leads rejected first of all as fakes', way: 'funnel.real.lost' },
];

/** Whether a gate is about such a count, not about the way to a number. */
export function isCounter(name: string): boolean {
  return gateCounters.some(({ id }) => id === name);
}
