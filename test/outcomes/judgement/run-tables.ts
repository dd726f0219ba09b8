import {
  type LeadColumn,
  type LeadOutcomes,
  NO_DAY,
  NO_STAGE,
  type RunLeads,
  STATUSES,
  type Status,
} from '../../../src/outcomes/tables.ts';

/** A lead of a finished run with its outcome, as tests write it. */
export interface Row {
  readonly status: Status;
  readonly score?: number;
  readonly codes: readonly string[];
  readonly created?: number;
  /** Left out: nobody knows what became of it. */
  readonly outcome?: 'won' | 'lost' | 'open';
  readonly stage?: string;
  readonly turnedDown?: string;
  /** Header to cell. */
  readonly cells?: Readonly<Record<string, string>>;
}

/** @param fields header to the field that it means. */
export function tablesOf(
  rows: readonly Row[],
  stages: readonly string[] = [],
  fields: Readonly<Record<string, string>> = {},
): { leads: RunLeads; outcomes: LeadOutcomes } {
  const sets = numbered(rows.map(({ codes }) => codes.join(';')));
  const reasons = numbered(rows.flatMap(({ turnedDown }) => turnedDown ?? []));
  const headers = Object.keys(rows[0]?.cells ?? {});
  return {
    leads: {
      count: rows.length,
      status: Uint8Array.from(rows, ({ status }) => STATUSES.indexOf(status)),
      score: Int32Array.from(rows, ({ score = 0 }) => score),
      reasons: Int32Array.from(rows, ({ codes }) => sets.indexOf(codes.join(';'))),
      reasonSets: sets.map((set) => set.split(';')),
      created: Int32Array.from(rows, ({ created = NO_DAY }) => created),
      columns: headers.map((header): LeadColumn => {
        const cells = rows.map((row) => row.cells?.[header] ?? '');
        const texts = numbered(cells);
        return { header, field: fields[header], texts, values: Int32Array.from(cells, (cell) => texts.indexOf(cell)) };
      }),
    },
    outcomes: {
      known: Uint8Array.from(rows, ({ outcome }) => (outcome ? 1 : 0)),
      stage: Uint8Array.from(rows, ({ stage }) => (stage ? stages.indexOf(stage) : NO_STAGE)),
      won: Uint8Array.from(rows, ({ outcome }) => (outcome === 'won' ? 1 : 0)),
      lost: Uint8Array.from(rows, ({ outcome }) => (outcome === 'lost' ? 1 : 0)),
      reached: stages.map(() => new Int32Array(rows.length).fill(NO_DAY)),
      amount: new Float64Array(rows.length).fill(Number.NaN),
      turnedDown: Int32Array.from(rows, ({ turnedDown }) => (turnedDown ? reasons.indexOf(turnedDown) : -1)),
      turnDownReasons: reasons,
      stages,
    },
  };
}

/** The same row several times. */
export function times(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}

function numbered(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
