import { fieldById } from '../fields/catalogue.ts';
import type { KindId } from '../fields/kind.ts';
import { looksPersonal } from '../fields/personal-text.ts';
import { isAt, type Joined } from './join-sales.ts';
import { proportionOf } from './proportion.ts';
import type { Proportion } from './shapes/figures.ts';
import type { Breakdown } from './shapes/stages.ts';
import type { StagePlan } from './stage-plan.ts';
import type { LeadColumn } from './tables.ts';

interface BreakdownRow {
  /** Text of the cells; empty for blank ones. */
  readonly value: string;
  readonly units: number;
  /** By told stage, how many came there or further. */
  readonly reached: readonly { readonly stage: string; readonly units: number }[];
  /** From the first stage to the last. */
  readonly overall: Proportion;
}

const MOST_ROWS = 50;
/** Kinds whose values have many digits. */
const NUMBERS: ReadonlySet<KindId | undefined> = new Set(['number', 'money', 'date']);

/**
 * @param units the leads that are counted. @param told numbers of the stages that are shown.
 * @param withLeads whether texts that look like an address or a telephone number have rows like others.
 */
export function breakDown(
  column: LeadColumn,
  joined: Joined,
  plan: StagePlan,
  told: readonly number[],
  units: Int32Array,
  withLeads: boolean,
): Breakdown {
  const counts = column.texts.map(() => told.map(() => 0));
  for (const lead of units) {
    const reached = counts[column.values[lead]];
    for (const [place, stage] of told.entries()) if (isAt(joined, lead, stage)) reached[place]++;
  }
  const rows = counts
    .map((reached, number) => ({ value: column.texts[number], reached }))
    .filter(({ reached }) => reached[0] > 0)
    .sort((left, right) => right.reached[0] - left.reached[0]);
  const isNumber = NUMBERS.has(fieldById(column.field ?? '')?.kind.id);
  const isPersonal = (text: string) => !withLeads && (isNumber ? text.includes('@') : looksPersonal(text));
  const shown = rows.filter(({ value }) => !isPersonal(value));
  const personal = rows.filter(({ value }) => isPersonal(value));
  const rest = [...shown.slice(MOST_ROWS), ...personal];
  const rowOf = (value: string, reached: readonly number[]): BreakdownRow => ({
    value,
    units: reached[0],
    reached: reached.map((count, place) => ({ stage: plan.stages[told[place]], units: count })),
    overall: proportionOf(reached[reached.length - 1], reached[0]),
  });
  return {
    header: column.header,
    field: column.field ?? null,
    rows: shown.slice(0, MOST_ROWS).map(({ value, reached }) => rowOf(value, reached)),
    rest:
      rest.length === 0
        ? null
        : rowOf(
            '',
            told.map((_stage, place) => rest.reduce((sum, { reached }) => sum + reached[place], 0)),
          ),
    personal: personal.reduce((sum, { reached }) => sum + reached[0], 0),
  };
}
