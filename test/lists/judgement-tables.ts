import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import {
  type LeadColumn,
  type LeadOutcomes,
  NO_DAY,
  NO_STAGE,
  type RunLeads,
  STATUSES,
  type Status,
} from '../../src/outcomes/tables.ts';

/** The leads of a run's CSV lists and their outcomes, of which a column of the lists tells which were won. */
export function readTables(
  out: string,
  outcome: string,
  isWon: (text: string) => boolean,
  fields: Readonly<Record<string, string>>,
): { leads: RunLeads; outcomes: LeadOutcomes } {
  const rows = STATUSES.flatMap((status): Record<string, string>[] =>
    parse(readFileSync(join(out, `${status}.csv`)), { columns: true, bom: true }),
  );
  const count = rows.length;
  const sets = new Map<string, number>();
  const reasons = Int32Array.from(rows, ({ leadq_reasons: codes }) => {
    if (!sets.has(codes)) sets.set(codes, sets.size);
    return sets.get(codes) as number;
  });
  const won = Uint8Array.from(rows, (row) => (isWon(row[outcome]) ? 1 : 0));
  return {
    leads: {
      count,
      status: Uint8Array.from(rows, ({ leadq_status: status }) => STATUSES.indexOf(status as Status)),
      score: Int32Array.from(rows, ({ leadq_score: score }) => Number(score)),
      reasons,
      reasonSets: [...sets.keys()].map((codes) => codes.split(';')),
      created: new Int32Array(count).fill(NO_DAY),
      columns: Object.keys(rows[0])
        .filter((header) => !header.startsWith('leadq_'))
        .map((header) => columnOf(header, fields[header], rows)),
    },
    outcomes: {
      known: new Uint8Array(count).fill(1),
      stage: new Uint8Array(count).fill(NO_STAGE),
      won,
      lost: won.map((one) => 1 - one),
      reached: [],
      amount: new Float64Array(count).fill(Number.NaN),
      turnedDown: new Int32Array(count).fill(-1),
      turnDownReasons: [],
      stages: [],
    },
  };
}

function columnOf(header: string, field: string | undefined, rows: readonly Record<string, string>[]): LeadColumn {
  const texts = new Map<string, number>();
  const values = Int32Array.from(rows, ({ [header]: text }) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text) as number;
  });
  return { header, field, texts: [...texts.keys()], values };
}
