import { normaliseHeader } from '../fields/header.ts';
import type { ReadingContext } from '../fields/kind.ts';
import { ColumnSample } from '../input/column-sample.ts';
import type { ListLayout } from '../input/list.ts';
import type { Mapping } from '../input/mapping.ts';
import { type CellBase, cellReader, remembering } from './field-values.ts';
import { readStage, STAGE_FIELDS, type StageField, type StageReading } from './read-stage.ts';
import type { StagePlan, StandardStage } from './stage-plan.ts';
import { NO_DAY } from './tables.ts';

/** A column whose cells are read as one kind of thing. */
interface ReadColumn<T> {
  readonly column: number;
  read(text: string): T;
}

/** What the columns of an outcome file tell. */
export interface OutcomeColumns {
  /** Columns that name a stage; a reading is undefined where the text names none. */
  readonly stages: readonly ReadColumn<StageReading | undefined>[];
  /** Columns with the day on which a stage was reached; `NO_DAY` where a cell holds none. */
  readonly reached: readonly (ReadColumn<number> & { readonly stage: number })[];
  /** The day on which the stage was reached that the row names. */
  readonly enteredOn: ReadColumn<number> | undefined;
  /** The day on which the record was made. */
  readonly created: ReadColumn<number> | undefined;
  readonly closed: ReadColumn<number> | undefined;
  readonly isWon: ReadColumn<boolean | undefined> | undefined;
  readonly isClosed: ReadColumn<boolean | undefined> | undefined;
  readonly converted: ReadColumn<boolean | undefined> | undefined;
  readonly amount: ReadColumn<Amount | undefined> | undefined;
  readonly currency: number;
  readonly source: number;
  readonly reason: number;
  /** The record's own number, by which the rows of one sale belong together; -1 for none. */
  readonly id: number;
  /** Every row is a sale, also where its stage is not told. */
  readonly areSales: boolean;
}

/** An amount of money; the currency is an ISO 4217 code, empty where the cell and the header leave it open. */
interface Amount {
  readonly value: number;
  readonly currency: string;
}

const STAGE_DATES: readonly (readonly [field: string, stage: StandardStage])[] = [
  ['became_mql_on', 'mql'],
  ['became_sal_on', 'sal'],
  ['became_sql_on', 'sql'],
  ['became_opportunity_on', 'opportunity'],
  ['converted_on', 'opportunity'],
  ['won_on', 'won'],
];

/** Headers of stages that no field claims. */
const STAGE_HEADERS: ReadonlySet<string> = new Set(
  'stage status leadstage currentstage newstage tostage funnelstage waterfallstage demandstage phase state'.split(' '),
);
/** Headers that mean the number of a record, whatever it is a record of. */
const BARE_IDS: ReadonlySet<string> = new Set('id recordid key uid guid uuid externalid uniqueid'.split(' '));
const STAGE_DATE = /^(?:date )?(?:entered |became (?:an? )?|reached )?"?(.+?)"?(?: \([^)]*\)"?)?(?: (?:date|on|at))?$/i;

/** Settles what the columns of an outcome file tell. */
export function outcomeColumns(
  { sample, header }: Pick<ListLayout, 'sample' | 'header'>,
  mapping: Mapping,
  plan: StagePlan,
  base: CellBase,
): OutcomeColumns {
  const { sources, columns } = mapping;
  const contextOf = (column: number): ReadingContext => ({ ...base, ...columns[column].context });
  const first = (field: string) => sources[field]?.[0] ?? -1;
  const column = <T>(field: string, turn: (value: unknown, text: string) => T): ReadColumn<T> | undefined => {
    const place = first(field);
    if (place < 0) return undefined;
    const read = cellReader(field, contextOf(place), base);
    return { column: place, read: remembering((text) => turn(read(text), text)) };
  };
  const day = (field: string) => column(field, (value) => (value as number | undefined) ?? NO_DAY);
  const answer = (field: string) => column(field, (value) => value as boolean | undefined);

  const stages = stageColumns(sample, mapping, plan);
  const named = STAGE_DATES.flatMap(([field, standard]) => {
    const found = day(field);
    return found === undefined ? [] : [{ ...found, stage: plan.place(standard) }];
  });
  const readDay = (context: ReadingContext) => {
    const read = cellReader('created_on', context, base);
    return remembering((text) => (read(text) as number | undefined) ?? NO_DAY);
  };
  const dayOf = readDay({ ...base, dateOrder: 'dmy', scale: 1 });
  const isDay = (text: string) => dayOf(text) !== NO_DAY;
  const own = header.flatMap((text, place) => {
    if (columns[place].field !== undefined) return [];
    const stage = plan.named(STAGE_DATE.exec(text.trim())?.[1] ?? '');
    const cells = new ColumnSample(sample, place, { ...base, dateOrder: 'dmy', scale: 1 });
    if (stage < 0 || cells.share(isDay) < 0.5) return [];
    return [{ column: place, stage, read: readDay(contextOf(place)) }];
  });

  const bare = stages.length > 0 ? bareDate(header, mapping) : -1;
  const saysSale = ['opportunity_stage', 'opportunity_amount', 'opportunity_id'].some((field) => first(field) >= 0);
  const bareId = header.findIndex(
    (text, place) => columns[place].field === 'contact_id' && BARE_IDS.has(normaliseHeader(text)),
  );
  return {
    stages,
    reached: [...named, ...own],
    enteredOn: day('stage_entered_on') ?? (bare < 0 ? undefined : { column: bare, read: readDay(contextOf(bare)) }),
    created: day('created_on'),
    closed: day('closed_on'),
    isWon: answer('is_won'),
    isClosed: answer('is_closed'),
    converted: answer('converted'),
    amount: column('opportunity_amount', toAmount),
    currency: first('opportunity_currency'),
    source: first('source'),
    reason: first('turn_down_reason'),
    id: first('opportunity_id') >= 0 || !saysSale ? first('opportunity_id') : bareId,
    areSales: saysSale || first('became_opportunity_on') >= 0,
  };
}

function stageColumns(
  sample: ListLayout['sample'],
  { sources, columns }: Mapping,
  plan: StagePlan,
): ReadColumn<StageReading | undefined>[] {
  const mapped = STAGE_FIELDS.flatMap((field) =>
    (sources[field] ?? []).slice(0, 1).map((column) => ({ field, column })),
  );
  const others = columns
    .filter(({ field, header }) => field === undefined && STAGE_HEADERS.has(normaliseHeader(header)))
    .filter(({ column }) => {
      const texts = sample.map((record) => record[column]?.trim() ?? '').filter((text) => text !== '');
      return (
        texts.filter((text) => readStage(text, undefined, plan) !== undefined).length * 2 >= Math.max(texts.length, 1)
      );
    })
    .map(({ column }): { field: StageField | undefined; column: number } => ({ field: undefined, column }));
  return [...mapped, ...others].map(({ field, column }) => ({
    column,
    read: remembering((text) => readStage(text, field, plan)),
  }));
}

/** In a list of stages with their days, the only column named `Date`; -1 for none. */
function bareDate(header: readonly string[], { columns }: Mapping): number {
  return header.findIndex((text, one) => {
    const { field } = columns[one];
    return (
      /^(?:date|timestamp|datetime|datum)$/.test(normaliseHeader(text)) &&
      (field === undefined || field === 'last_activity')
    );
  });
}

function toAmount(value: unknown): Amount | undefined {
  const range = value as { readonly min: number; readonly max: number; readonly currency?: string } | undefined;
  if (range === undefined || range.min !== range.max) return undefined;
  return { value: range.min, currency: range.currency ?? '' };
}
