import type { Field } from '../fields/field.ts';
import type { ReadingContext } from '../fields/kind.ts';
import { type DerivedReader, FieldReader } from './field-reader.ts';
import type { ReadingPlan } from './reading-plan.ts';

/** Which columns of a list hold which fields. Plain data. */
export interface Layout {
  /** Field id to columns, the preferred first. */
  readonly sources: Readonly<Record<string, readonly ColumnSource[]>>;
}

interface ColumnSource {
  readonly column: number;
  readonly context: ReadingContext;
}

/** A place where a field's fact can come from: a position among the facts of one source. */
export interface Candidate {
  /** Index of the source: a column, a join of parts, or the organization. */
  readonly source: number;
  readonly position: number;
  /** A cell of its own column or parts counts before anything derived. */
  readonly derived: boolean;
}

/** The columns of a list with the readers of their cells, and where each field can be found among them. */
export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[];
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

interface PlannedColumn {
  readonly column: number;
  readonly reader: FieldReader;
  /** The same reader for cells of another country: phone numbers are written as at home. */
  readerFor(country: string): FieldReader;
}

/** The catalogue, as far as evaluation needs it. */
export interface Catalogue {
  readonly fields: readonly Field[];
  fieldById(id: string): Field | undefined;
}

/** Fields that must be read to know some fields: themselves, the parts they are joined of, and what they derive from. */
export function withSources(wanted: Iterable<string>, { fieldById }: Catalogue): Set<string> {
  const all = new Set<string>();
  const add = (id: string) => {
    if (all.has(id)) return;
    all.add(id);
    const field = fieldById(id);
    for (const part of field?.parts?.fields ?? []) add(part);
    for (const { field: source } of field?.from ?? []) add(source);
    for (const source of field?.across?.fields ?? []) add(source);
  };
  for (const id of wanted) add(id);
  return all;
}

/** Finds, for a list's layout, which columns to read and which wanted field each of them can tell. */
export function planColumns(
  layout: Layout,
  wanted: ReadonlySet<string>,
  catalogue: Catalogue,
  plan: ReadingPlan,
): ColumnPlan {
  const columns: PlannedColumn[] = [];
  const found = new Map<string, { candidate: Candidate; rank: number }[]>();
  const note = (field: string, candidate: Candidate, rank: number) => {
    const list = found.get(field) ?? [];
    list.push({ candidate, rank });
    found.set(field, list);
  };

  for (const field of catalogue.fields) {
    if (!wanted.has(field.id)) continue;
    for (const [preference, { column, context }] of (layout.sources[field.id] ?? []).entries()) {
      const source = columns.length;
      const place = { rank: preference, source };
      columns.push({
        column,
        reader: build(field, context, 0, place).reader,
        readerFor: (country) => build(field, { ...context, country }, 0).reader,
      });
    }
  }
  const candidates = new Map<string, Candidate[]>();
  for (const [field, list] of found) {
    candidates.set(
      field,
      list.sort((a, b) => a.rank - b.rank).map(({ candidate }) => candidate),
    );
  }
  return { columns, candidates };

  /**
   * Builds the reader of a field and, below it, of the wanted fields that derive from it.
   * @param place where it is noted as a candidate; undefined for a reader that takes another's place.
   */
  function build(field: Field, context: ReadingContext, position: number, place?: { rank: number; source: number }) {
    if (place) note(field.id, { source: place.source, position, derived: position > 0 }, place.rank);
    const derived: DerivedReader[] = [];
    let next = position + 1;
    for (const child of catalogue.fields) {
      if (!wanted.has(child.id)) continue;
      const order = child.from.findIndex((derivation) => derivation.field === field.id);
      if (order < 0) continue;
      // Derived facts rank behind own columns, then by the order in which the field names its sources.
      const built = build(child, context, next, place && { ...place, rank: 100 * (order + 1) + place.rank });
      const { derive, standsOut } = child.from[order];
      derived.push({ derive, standsOut, reader: built.reader });
      next = built.next;
    }
    return { reader: new FieldReader(field, context, plan, derived, position, next - position), next };
  }
}
