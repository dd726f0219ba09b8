import type { ListLayout, ReadOptions } from '../input/list.ts';
import type { Mapping } from '../input/mapping.ts';
import { openList } from '../input/read.ts';
import { cellText } from '../qualify/batch.ts';
import { DistinctTexts } from './distinct-texts.ts';
import type { CellBase } from './field-values.ts';
import { outcomeColumns } from './outcome-columns.ts';
import { type RowListener, rowReader, type TextOf } from './outcome-row.ts';
import { type IndexedKeys, keyReader } from './read-leads.ts';
import { RecordIdentity } from './record-identity.ts';
import { type Sales, SalesTable } from './sales-table.ts';
import type { OutcomeFileCounts } from './shapes/conversion.ts';
import type { StagePlan } from './stage-plan.ts';

/** An outcome file that was looked at. */
export interface OutcomeFile {
  readonly layout: ListLayout;
  readonly mapping: Mapping;
}

export interface SalesRead {
  readonly sales: Sales;
  readonly sources: readonly string[];
  readonly reasons: readonly string[];
  /** ISO 4217 codes; the empty text where none is named. */
  readonly currencies: readonly string[];
  readonly files: readonly OutcomeFileCounts[];
  /** Texts that name no stage, with the rows of each, in the order in which they were met. */
  readonly unknownStages: readonly { readonly text: string; readonly rows: number }[];
}

/** More distinct texts than this are as good as none. */
const MOST_TEXTS = 5_000;
const MOST_UNKNOWN = 100;

/** Reads outcome files into one table of records; rows with one number of a sale are one record. @throws InputError */
export async function readSales(
  files: readonly OutcomeFile[],
  keys: readonly IndexedKeys[],
  plan: StagePlan,
  base: CellBase,
  reading: ReadOptions,
): Promise<SalesRead> {
  const table = new SalesTable(plan.stages.length, keys.length);
  const identity = new RecordIdentity();
  const texts = {
    sources: new DistinctTexts(MOST_TEXTS),
    reasons: new DistinctTexts(MOST_TEXTS),
    currencies: new DistinctTexts(MOST_TEXTS),
  };
  const unknown = new Map<string, number>();
  const counts: OutcomeFileCounts[] = [];
  let record = 0;
  const listener: RowListener = {
    reached: (stage, day) => table.noteReached(record, stage, day),
    unknownStage: (text) => {
      if (unknown.has(text) || unknown.size < MOST_UNKNOWN) unknown.set(text, (unknown.get(text) ?? 0) + 1);
    },
  };

  for (const { layout, mapping } of files) {
    const columns = outcomeColumns(layout, mapping, plan, base);
    const readKeys = keys.map(({ field, index }) => keyReader(field, mapping, base, index));
    const readRow = rowReader(columns, plan, texts);
    const add = () => table.add();
    const recordOf = (textOf: TextOf, own: readonly number[]): number => {
      const id = columns.id < 0 ? '' : textOf(columns.id).trim();
      if (id !== '') return identity.recordOf(id, add);
      const field = columns.enteredOn === undefined ? -1 : own.findIndex((key) => key >= 0);
      return field < 0 ? add() : identity.recordOf(`\0${field} ${own[field]}`, add);
    };
    const reader = openList(layout, { ...reading, unreadable: () => {} });
    for await (const batch of reader.batches()) {
      for (let at = 0; at < batch.count; at++) {
        const textOf: TextOf = (column) => cellText(batch, at, column);
        const own = readKeys.map(({ read }) => read(textOf));
        record = recordOf(textOf, own);
        for (let field = 0; field < own.length; field++) table.noteKey(record, field, own[field]);
        table.note(record, readRow(textOf, listener));
      }
    }
    counts.push({ source: layout.source, rows: reader.counts.records, unreadable: reader.counts.unreadable });
  }
  return {
    sales: table.sales,
    sources: texts.sources.texts,
    reasons: texts.reasons.texts,
    currencies: texts.currencies.texts,
    files: counts,
    unknownStages: [...unknown].map(([text, rows]) => ({ text, rows })),
  };
}
