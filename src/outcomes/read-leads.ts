import { dashes } from '../fields/catalogue/blanks.ts';
import { fieldById } from '../fields/catalogue.ts';
import type { ReadingContext } from '../fields/kind.ts';
import { InputError } from '../input/error.ts';
import { knowsHeader } from '../input/header-claims.ts';
import { inspectList } from '../input/inspect.ts';
import type { ListLayout } from '../input/list.ts';
import { type Mapping, mapHeader } from '../input/mapping.ts';
import { openList } from '../input/read.ts';
import { guardText } from '../output/formula-guard.ts';
import { cellText } from '../qualify/batch.ts';
import { blankTexts } from '../qualify/blank-texts.ts';
import { mergeHeaders } from '../run/merge-headers.ts';
import { DistinctTexts } from './distinct-texts.ts';
import { type CellBase, cellReader, keyOfValue, remembering, valueSources } from './field-values.ts';
import type { FinishedRun, RunList } from './finished-run.ts';
import { growingBytes, growingInts } from './growing.ts';
import { KeyIndex } from './key-index.ts';
import { type LeadColumn, NO_DAY, type RunLeads } from './tables.ts';

/** More distinct texts than this tell nothing when leads are counted by them. */
const MOST_TEXTS = 5_000;

/** The leads of a run by the keys of one field. */
export interface LeadKeys {
  readonly field: string;
  /** By lead, the number of its key; -1 where it has none. */
  readonly keys: Int32Array;
}

/** The same with the numbers of all keys, for who reads more of them. */
export interface IndexedKeys extends LeadKeys {
  readonly index: KeyIndex;
}

/** What reading the lists of a run gives. */
export interface LeadsRead {
  readonly leads: RunLeads;
  /** Numbers of the lists' columns that `leads.columns` are. */
  readonly kept: readonly number[];
  readonly keys: readonly IndexedKeys[];
  /** Headers of the lists, without the columns that leadq appended. */
  readonly header: readonly string[];
  readonly mapping: Mapping;
  /** Lists that are not what the run wrote. */
  readonly changed: readonly string[];
}

/** The lists of a run, looked at: what their columns mean is settled for all of them together. */
export interface RunLists {
  readonly header: readonly string[];
  readonly mapping: Mapping;
  readonly parts: readonly RunPart[];
}

interface RunPart {
  readonly list: RunList;
  readonly layout: ListLayout;
  /** Of the common columns, which of the list's own each is; -1 for none. */
  readonly columns: readonly number[];
}

/** Looks at the lists of a run. Those without a row are left out. @throws InputError */
export async function inspectRun({ lists, definition, manifest }: FinishedRun): Promise<RunLists> {
  const looked: { readonly list: RunList; readonly layout: ListLayout }[] = [];
  for (const list of lists.filter(({ rows }) => rows > 0)) {
    const options = list.path.endsWith('.csv') ? { header: true } : {};
    const layout = await inspectList(list.path, options, (text) => OURS.test(text) || knowsHeader(text));
    looked.push({ list, layout });
  }
  const { header, columns } = mergeHeaders(looked.map(({ layout }) => layout.header));
  const parts = looked.map(({ list, layout }, number) => ({
    list,
    layout,
    columns: columns[number] ?? header.map((_text, column) => column),
  }));
  const sample = parts.flatMap(({ layout, columns: own }) =>
    layout.sample.map((record) => own.map((column) => record[column] ?? '')),
  );
  const mapping = mapHeader({
    header,
    sample,
    headless: header.every((text, column) => text === `column ${column + 1}`),
    rows: 'contacts',
    overrides: { ...definition?.columns, ...mappedByHand(manifest.options.columns) },
    defaultCountry: `${manifest.options.country ?? 'US'}`,
    asOf: 0,
  });
  return { header, mapping, parts };
}

const OURS = /^leadq(?:_|\.leadq_|$)/;

/** What `--column` said when the run was made. */
function mappedByHand(columns: unknown): Record<string, string> {
  if (!Array.isArray(columns)) return {};
  return Object.fromEntries(columns.map(({ field, header }) => [field, header]));
}

/** Which columns and keys of the lists somebody needs. */
export interface LeadsWanted {
  /** Fields of which the leads are to be found by their keys. */
  readonly keyFields: readonly string[];
  /** Numbers of the columns whose texts are kept. */
  readonly columns: readonly number[];
}

/** Reads the lists of a run, column by column. @throws InputError */
export async function readLeads(lists: RunLists, wanted: LeadsWanted, base: CellBase): Promise<LeadsRead> {
  const status = growingBytes();
  const score = growingInts();
  const reasons = growingInts();
  const created = growingInts();
  const reasonSets = new DistinctTexts(Number.POSITIVE_INFINITY);
  const columns = wanted.columns.map((column) => {
    const field = lists.mapping.columns[column].field ?? '*';
    return {
      column,
      nothing: blankTexts(fieldById(field) ?? { id: field, blanks: dashes }, base.blanks),
      texts: new DistinctTexts(MOST_TEXTS),
      values: growingInts(),
    };
  });
  const keyed = wanted.keyFields.map((field) => ({
    field,
    ...keyReader(field, lists.mapping, base),
    keys: growingInts(),
  }));
  const createdOn = (lists.mapping.sources.created_on ?? []).map((column) => {
    const context: ReadingContext = { ...base, ...lists.mapping.columns[column].context };
    return {
      column,
      day: remembering(cellReader('created_on', context, base)) as (text: string) => number | undefined,
    };
  });
  const changed: string[] = [];

  for (const { list, layout, columns: own } of lists.parts) {
    const [scoreColumn, reasonsColumn] = [ownColumn(layout, 'leadq_score'), ownColumn(layout, 'leadq_reasons')];
    if (scoreColumn < 0 || reasonsColumn < 0) {
      throw new InputError(
        `${list.path} has no columns leadq_score and leadq_reasons`,
        'Name a folder whose lists are as leadq qualify wrote them.',
      );
    }
    const reader = openList(layout, { unreadable: () => {} });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        const textOf = (column: number) => (own[column] < 0 ? '' : unguarded(cellText(batch, record, own[column])));
        status.push(list.status);
        score.push(Number(cellText(batch, record, scoreColumn)) || 0);
        reasons.push(reasonSets.number(cellText(batch, record, reasonsColumn)));
        let day: number | undefined;
        for (const one of createdOn) day ??= one.day(textOf(one.column));
        created.push(day ?? NO_DAY);
        for (const { read, keys } of keyed) keys.push(read(textOf));
        for (const { column, nothing, texts, values } of columns) {
          if (texts.texts.length === MOST_TEXTS) continue;
          const text = textOf(column).trim();
          values.push(texts.number(nothing.has(text.toLowerCase()) ? '' : text));
        }
      }
    }
    if (reader.counts.sha256 !== list.sha256) changed.push(list.path);
  }

  const kept = columns.filter(
    ({ texts, values }) => texts.texts.length < MOST_TEXTS && values.length === status.length,
  );
  const count = status.length;
  return {
    kept: kept.map(({ column }) => column),
    leads: {
      count,
      status: status.take(),
      score: score.take(),
      reasons: reasons.take(),
      reasonSets: reasonSets.texts.map((text) => (text === '' ? [] : text.split(';'))),
      created: created.take(),
      columns: kept.map(({ column, texts, values }): LeadColumn => {
        const { header, field } = lists.mapping.columns[column];
        return { header, field, texts: texts.texts, values: values.take() };
      }),
    },
    keys: keyed.map(({ field, index, keys }) => ({ field, index, keys: keys.take() })),
    header: lists.header,
    mapping: lists.mapping,
    changed,
  };
}

/** Reads a row's key of one field and numbers it. */
export function keyReader(
  field: string,
  mapping: Mapping,
  base: CellBase,
  index = new KeyIndex(),
): { readonly index: KeyIndex; read(textOf: (column: number) => string): number } {
  const number = (value: unknown) => {
    const { high, low } = keyOfValue(field, value);
    return index.add(high, low);
  };
  const sources = valueSources(field, mapping, base).map(({ column, read }) => {
    const toNumber = (text: string) => {
      const value = read(text);
      return value === undefined ? -1 : number(value);
    };
    return { column, toNumber: remembering(toNumber) };
  });
  return {
    index,
    read(textOf) {
      for (const { column, toNumber } of sources) {
        const text = textOf(column);
        const found = text === '' ? -1 : toNumber(text);
        if (found >= 0) return found;
      }
      return -1;
    },
  };
}

/** The place of a column that leadq appended, in CSV or in JSON; -1 for none. */
export function ownColumn({ header }: ListLayout, name: string): number {
  return header.findIndex((text) => text === name || text === `leadq.${name}`);
}

/** A cell without the sign that the formula guard put before it. */
export function unguarded(text: string): string {
  if (text.charCodeAt(0) !== 0x27) return text;
  const bare = text.slice(1);
  return guardText(bare) === text ? bare : text;
}
