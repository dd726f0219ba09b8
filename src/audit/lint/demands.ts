import type { Position, StatusDemand } from '../../definition/definition.ts';
import type { Path } from '../../definition/plain.ts';
import type { LintContext } from './static-check.ts';

/** What a status or a bar demands, with its name and place. */
export interface NamedDemand {
  /** `qualified`, `nurture`, or the id of a bar. */
  readonly id: string;
  readonly of: 'qualified' | 'nurture' | 'bar';
  readonly demand: StatusDemand;
  readonly path: Path;
}

export function demandsOf({ definition: { status, bars } }: LintContext): NamedDemand[] {
  const statuses = (['qualified', 'nurture'] as const).flatMap((id): NamedDemand[] => {
    const demand = status[id];
    return demand === undefined ? [] : [{ id, of: id, demand, path: ['status', id] }];
  });
  return [
    ...statuses,
    ...bars.map((bar, index) => ({ id: bar.id, of: 'bar' as const, demand: bar, path: ['bars', index] })),
  ];
}

/** A least score that is demanded. */
export interface Threshold {
  /** Undefined for the total. */
  readonly section: string | undefined;
  readonly least: number;
  readonly at: Position;
}

export function thresholdsOf({ demand, path }: NamedDemand, { locate }: LintContext): Threshold[] {
  const all = demand.score === undefined ? [] : [[undefined, demand.score] as const];
  return [...all, ...Object.entries(demand.sections)].map(([section, least]) => ({
    section,
    least,
    at: locate([...path, section ?? 'score']),
  }));
}
