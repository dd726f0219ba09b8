import type { Field } from '../fields/field.ts';
import type { Cell, ReadingContext } from '../fields/kind.ts';
import { isContactKey } from './activities.ts';
import type { FieldFact } from './cell-reading.ts';
import type { CompiledDefinition } from './compile.ts';
import { FieldReader } from './field-reader.ts';
import { type Candidate, type ColumnPlan, type Layout, planColumns } from './layout.ts';

/** Where one field's fact can come from, in the order in which the places count. */
export interface Place {
  readonly field: string;
  readonly own: readonly Candidate[];
  /** The source of the first own one, which goes before all others; -1 for none. */
  readonly lead: number;
  readonly join: Join | undefined;
  /** Whether the organization that the lead joined can tell. */
  readonly organization: boolean;
  readonly across: Across | undefined;
  readonly derived: readonly Candidate[];
  /** The only candidate, if nothing competes with it. */
  readonly sole: Candidate | undefined;
  /** What it is wherever the cell of a source is plain. */
  readonly usual: { readonly source: number; readonly fact: FieldFact } | undefined;
}

/** A field joined of two others, such as a full name. */
export interface Join {
  /** Its number among the joins. */
  readonly number: number;
  readonly parts: readonly [Place, Place];
  /** What most joins say: that there is one, and no to all else that is asked. */
  readonly plain: FieldFact;
  /** Whether somebody looks at the text of each join. */
  readonly shown: boolean;
  /** What one says whose parts do not rule out a yes. Good until the next. */
  join(first: Cell, second: Cell): FieldFact;
}

/** A field that several fields of a row tell together. */
interface Across {
  /** The first has to be readable. */
  readonly sources: readonly Place[];
  /** @param cellAt finds the cell of the row that a place chooses. */
  fact(cellAt: (place: Place) => Cell | undefined): FieldFact | undefined;
}

/** Where all fields of a definition stand in a list's layout. */
export interface PlacePlan {
  readonly columns: ColumnPlan;
  readonly places: ReadonlyMap<string, Place>;
  readonly joins: readonly Join[];
}

/** @param joined whether leads join organizations. */
export function planPlaces(
  { reading, wanted, surroundings }: CompiledDefinition,
  layout: Layout,
  joined: boolean,
): PlacePlan {
  const { catalogue, alsoRead, counted = [] } = surroundings;
  const columns = planColumns(layout, wanted, catalogue, reading);
  const places = new Map<string, Place>();
  const joins: Join[] = [];
  for (const id of wanted) placeOf(id);
  return { columns, places, joins };

  function placeOf(id: string): Place {
    const known = places.get(id);
    if (known) return known;
    const field = catalogue.fieldById(id);
    const candidates = columns.candidates.get(id) ?? [];
    const join = field && joinOf(field);
    const across = field && acrossOf(field);
    const organization = joined && field?.of === 'organization';
    const own = candidates.filter(({ derived }) => !derived);
    const derived = candidates.filter(({ derived }) => derived);
    const place = {
      field: id,
      own,
      lead: own[0]?.source ?? -1,
      join,
      organization,
      across,
      derived,
      sole: candidates.length === 1 && !join && !organization && !across ? candidates[0] : undefined,
      usual: field && own.length === 0 && !join && !organization ? usualOf(field, derived) : undefined,
    };
    places.set(id, place);
    return place;
  }

  /** Of a field that only one other tells, but for what that one tells together with others of cells that stand out. */
  function usualOf(field: Field, [first]: readonly Candidate[]): Place['usual'] {
    const [source, ...others] = field.from;
    if (first === undefined || source?.usual === undefined || others.length > 0) return undefined;
    const [{ context }] = layout.sources[source.field];
    return { source: first.source, fact: factOf(field, context, source.usual) as FieldFact };
  }

  /** What a text says about a field. */
  function factOf(field: Field, context: ReadingContext, text: string): FieldFact | undefined {
    const reader = new FieldReader(field, context, reading, [], 0, 1);
    const found = reader.emptyReading();
    reader.read(text, found);
    return found.fields[0];
  }

  function joinOf(field: Field): Join | undefined {
    if (!field.parts) return undefined;
    const [firstId, secondId] = field.parts.fields;
    const parts = [placeOf(firstId), placeOf(secondId)] as const;
    if (!parts.every(({ own }) => own.length > 0)) return undefined;
    const { context } = layout.sources[firstId][0];
    const reader = new FieldReader(field, context, reading, [], 0, 1);
    const found = reader.emptyReading();
    const { join: joinCells } = field.parts;
    const join: Join = {
      number: joins.length,
      parts,
      plain: reader.plain(),
      shown: [...alsoRead, ...counted].includes(field.id),
      join(first, second) {
        reader.readCell(joinCells(first, second), found, false);
        return found.fields[0] as FieldFact;
      },
    };
    joins.push(join);
    return join;
  }

  function acrossOf(field: Field): Across | undefined {
    if (!field.across) return undefined;
    const { fields, concerns, tell } = field.across;
    const sources = fields.map(placeOf);
    const [first, ...others] = sources;
    const [column] = layout.sources[first.field] ?? [];
    if (column === undefined || !others.some(canTell)) return undefined;
    const facts = new Map<string, FieldFact | undefined>();
    const told = (text: string) => {
      if (!facts.has(text)) facts.set(text, factOf(field, column.context, text));
      return facts.get(text);
    };
    return {
      sources,
      fact(cellAt) {
        const value = cellAt(first)?.value;
        if (value === undefined || !concerns(value)) return undefined;
        const text = tell(value, others.map(cellAt));
        return text === undefined ? undefined : told(text);
      },
    };
  }
}

/** Whether anything can tell a field. */
export function canTell(place: Place | undefined): boolean {
  if (!place) return false;
  const { own, join, organization, across, derived } = place;
  return own.length > 0 || join !== undefined || organization || across !== undefined || derived.length > 0;
}

/** Where facts stand that are looked at beside the answers. */
interface NeededFacts {
  readonly needed: readonly Candidate[];
  /** Those that are looked at only where the cell that leads cannot be read. */
  readonly seldom: readonly Candidate[];
  /** Of the needed those that have to be each cell's own: of the others that of any plain cell of the same class will do. */
  readonly ofEach: readonly Candidate[];
  /** Of the needed those that are of plain cells. */
  readonly ofClass: readonly Candidate[];
}

/**
 * The facts that somebody looks at beside the answers: to compare, to join, to choose among several places. What the cell
 * says that leads is kept with its column.
 */
export function neededFacts(
  { reading, surroundings: { alsoRead, counted = [], acted } }: CompiledDefinition,
  places: ReadonlyMap<string, Place>,
  joins: readonly Join[],
): NeededFacts {
  // Cells that few rows need, to join them or to be told by several, are read again for it.
  const alwaysJoined = joins.flatMap((join) => join.parts).filter(({ field }) => reading.joiningOf(field)?.always);
  const all = [...places.values()];
  const tellersOf = (told: readonly Place[]) => told.flatMap(({ across }) => across?.sources.slice(0, 1) ?? []);
  const parts = new Set([...alwaysJoined, ...tellersOf(all.filter(({ usual }) => usual === undefined))]);
  // Who tells what is usual of plain cells is only looked at where the cell is none.
  const tellersOfUsual = tellersOf(all.filter(({ usual }) => usual !== undefined));
  const isLookedAt = ({ field }: Place) =>
    LOOKED_AT.has(field) || alsoRead.includes(field) || (acted && reading.keyed.has(field) && isContactKey(field));
  const isCompared = ({ field }: Place) => reading.keyed.has(field) || counted.includes(field);
  const looked = all.filter((place) => isLookedAt(place) || parts.has(place));
  const chosen = all.filter((place) => !looked.includes(place) && (place.sole === undefined || isCompared(place)));
  const compared = chosen.flatMap(({ own, derived }) => (own.length === 0 ? derived : own.slice(1)));
  return {
    needed: [...[...looked, ...tellersOfUsual].flatMap(candidatesOf), ...compared],
    ofEach: [...looked.flatMap(candidatesOf), ...compared],
    ofClass: [...looked.filter(({ usual }) => usual === undefined).flatMap(candidatesOf), ...compared],
    seldom: chosen.flatMap(({ own, derived }) => (own.length === 0 ? [] : derived)),
  };
}

function candidatesOf({ own, derived }: Place): readonly Candidate[] {
  return [...own, ...derived];
}

/** The country tells how to read phones; a role mailbox is no key by itself. */
const LOOKED_AT: ReadonlySet<string> = new Set(['country', 'mailbox']);
