import { fieldById } from '../fields/catalogue.ts';
import { readUnit } from '../fields/header.ts';
import type { KindId, ReadingContext } from '../fields/kind.ts';
import { detectVendor } from '../fields/vendors.ts';
import { ColumnSample } from './column-sample.ts';
import { fieldsByContent, looksLikeNumber } from './content.ts';
import { dateOrderOf } from './date-order.ts';
import { type Claim, claimByHeader, type RowsOf } from './header-claims.ts';
import { type MappingProblem, resolveOverrides } from './overrides.ts';

export interface MappingInput {
  readonly header: readonly string[];
  readonly sample: readonly (readonly string[])[];
  readonly headless: boolean;
  readonly rows: RowsOf;
  /** Field to header text; `-` or `none` leaves the field without a column. */
  readonly overrides: Readonly<Record<string, string>>;
  /** ISO 3166-1 alpha-2. */
  readonly defaultCountry: string;
  /** Days since 1970-01-01. */
  readonly asOf: number;
}

/** What the columns of a list mean. Plain data. */
export interface Mapping {
  /** Id of the system that the list was exported from, where its headers tell. */
  readonly vendor?: string;
  /** One for each column, in the list's order. */
  readonly columns: readonly MappedColumn[];
  /** Field to its columns, the preferred first: a blank cell is filled from the next. */
  readonly sources: Readonly<Record<string, readonly number[]>>;
  readonly notes: readonly MappingNote[];
  readonly problems: readonly MappingProblem[];
}

export interface MappedColumn {
  /** From 0. */
  readonly column: number;
  /** As it came. */
  readonly header: string;
  readonly field: string | undefined;
  readonly how: 'vendor' | 'header' | 'content' | 'override' | undefined;
  /** What this column adds to the reading context. */
  readonly context: Pick<ReadingContext, 'scale' | 'currency' | 'dateOrder'>;
}

/** A guess that the summary tells the user: a code and its facts, worded by the report. */
export interface MappingNote {
  readonly code: 'vendor' | 'ambiguous' | 'contradicted' | 'all-numbers' | 'by-content' | 'date-order';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** How many filled cells it takes to doubt a header, and the share of them that its field must be able to read. */
const enough = 20;
const leastReadable = 0.2;

const inWords: ReadonlySet<KindId> = new Set(['text', 'name', 'company', 'title']);
const withUnits: ReadonlySet<KindId> = new Set(['number', 'money']);
const withDates: ReadonlySet<KindId> = new Set(['date', 'timeline']);

/** Finds out which column of a list is which field: by the vendor, the header, the other columns and the cells. */
export function mapHeader(input: MappingInput): Mapping {
  const { header, sample, headless, rows } = input;
  const base: ReadingContext = {
    country: input.defaultCountry,
    dateOrder: input.defaultCountry === 'US' ? 'mdy' : 'dmy',
    scale: 1,
    asOf: input.asOf,
  };
  const samples = header.map((_text, column) => new ColumnSample(sample, column, base));
  const overrides = resolveOverrides(input.overrides, header);
  const vendor = headless ? undefined : detectVendor(header);
  const ofCompanies = rows === 'organizations' && vendor?.about !== 'person';
  const notes: MappingNote[] = vendor ? [{ code: 'vendor', facts: { vendor: vendor.name } }] : [];

  const { claims, ambiguous } = headless
    ? claimByContent(samples, overrides.columns)
    : claimByHeader(header, samples, rows, vendor, overrides.columns);
  for (const column of ambiguous) notes.push({ code: 'ambiguous', facts: { header: header[column] } });

  const columns = header.map((text, column): MappedColumn => {
    const claim = admit(claims[column], ofCompanies, overrides.fields);
    const doubt = claim && claim.how !== 'override' ? doubtOf(claim.field, samples[column]) : undefined;
    if (claim && doubt) notes.push({ code: doubt.code, facts: { header: text, field: claim.field, ...doubt.facts } });
    const taken = doubt ? undefined : claim;
    claims[column] = taken;
    if (taken?.how === 'content') notes.push({ code: 'by-content', facts: { header: text, field: taken.field } });
    const kind = taken && fieldById(taken.field)?.kind.id;
    const cells = () => sample.map((record) => record[column]?.trim() ?? '');
    const context = contextOf(text, kind, cells, base, notes);
    return { column, header: text, field: taken?.field, how: taken?.how, context };
  });
  return {
    ...(vendor && { vendor: vendor.id }),
    columns,
    sources: sourcesOf(claims),
    notes,
    problems: overrides.problems,
  };
}

function claimByContent(samples: readonly ColumnSample[], settled: ReadonlyMap<number, string>) {
  const found = fieldsByContent(samples);
  const claims = found.map((field, column): Claim | undefined => {
    const overridden = settled.get(column);
    if (overridden) return { field: overridden, how: 'override', rank: 0 };
    return field === undefined ? undefined : { field, how: 'content', rank: 0 };
  });
  return { claims, ambiguous: [] };
}

/** What is left of a claim in a list of companies, and beside what somebody settled by hand. */
function admit(claim: Claim | undefined, ofCompanies: boolean, settled: ReadonlySet<string>): Claim | undefined {
  if (claim === undefined || claim.how === 'override') return claim;
  const isCompanys = ofCompanies && (claim.field === 'phone' || (claim.field === 'country' && claim.how === 'content'));
  const field = isCompanys ? `company_${claim.field}` : claim.field;
  return settled.has(field) ? undefined : { ...claim, field };
}

/** Why the cells cannot be what their header says. */
function doubtOf(field: string, sample: ColumnSample): MappingNote | undefined {
  const { filled, share } = sample.readableAs(field, leastReadable);
  if (filled < enough) return undefined;
  if (share < leastReadable) return { code: 'contradicted', facts: { percent: Math.round(share * 100) } };
  const kind = fieldById(field)?.kind.id;
  if (kind && inWords.has(kind) && sample.cells.every(looksLikeNumber)) return { code: 'all-numbers', facts: {} };
  return undefined;
}

function contextOf(
  header: string,
  kind: KindId | undefined,
  cells: () => readonly string[],
  base: ReadingContext,
  notes: MappingNote[],
): MappedColumn['context'] {
  const { dateOrder } = base;
  if (kind && withUnits.has(kind)) {
    const { scale, currency } = readUnit(header);
    return { scale, ...(currency && { currency }), dateOrder };
  }
  if (kind && withDates.has(kind)) {
    const { order, from } = dateOrderOf(cells(), base);
    if (from) notes.push({ code: 'date-order', facts: { header, order, from } });
    return { scale: 1, dateOrder: order };
  }
  return { scale: 1, dateOrder };
}

function sourcesOf(claims: readonly (Claim | undefined)[]): Record<string, number[]> {
  const ranked = claims.flatMap((claim, column) => (claim ? [{ ...claim, column }] : []));
  ranked.sort((left, right) => left.rank - right.rank || left.column - right.column);
  const sources: Record<string, number[]> = {};
  for (const { field, column } of ranked) {
    sources[field] ??= [];
    sources[field].push(column);
  }
  return sources;
}
