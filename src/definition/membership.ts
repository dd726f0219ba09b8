import type { Field } from '../fields/field.ts';
import type { Answer, Cell, KindId, ReadingContext } from '../fields/kind.ts';
import type { ListColumn, NamedList } from './definition.ts';
import type { CompileContext } from './operator.ts';

/** Which columns of a named list can hold values of a kind, beside plain values. */
const COLUMNS: Readonly<Record<string, ListColumn>> = {
  company: 'name',
  name: 'name',
  domain: 'domain',
  email: 'email',
  phone: 'phone',
};

/** How texts of a definition or a list beside it are read: no unit, no currency, the run's country and day. */
export function definitionContext({ country, asOf }: CompileContext): ReadingContext {
  return { country, asOf, dateOrder: country === 'US' ? 'mdy' : 'dmy', scale: 1 };
}

/** The texts of a list that can be values of a kind. One cell of its domains can name several. */
export function listTexts(list: NamedList, kind: KindId): readonly string[] {
  const column = COLUMNS[kind];
  if (column === undefined) return list.value;
  const texts = column === 'domain' ? list.domain.flatMap((text) => text.trim().split(/[\s;,|]+/)) : list[column];
  return [...texts, ...list.value];
}

/** The entries of some lists that a field can hold, understood as its values. */
export function listedCells(
  lists: readonly NamedList[],
  field: Field,
  context: CompileContext,
): Cell<NonNullable<unknown>>[] {
  return lists.flatMap((list) => [...cellsOf(list, field, context)]);
}

function* cellsOf(
  list: NamedList,
  { kind }: Field,
  context: CompileContext,
): Generator<Cell<NonNullable<unknown>>, void, void> {
  const reading = definitionContext(context);
  for (const entry of listTexts(list, kind.id)) {
    const text = entry.trim();
    const { value } = kind.read(text, reading);
    if (value !== undefined && (kind.id !== 'phone' || value.valid)) yield { text, value };
  }
}

/** The forms under which readable cells are equal. */
interface KeyForm {
  /** Tells the forms of one field from each other. */
  readonly id: string;
  keysOf(cell: Cell): readonly string[];
}

/**
 * Builds the question whether a field's value is on one of some named lists: a domain by its registrable part, a
 * company by its name without legal form, a phone by its E.164 form. Unreadable cells are unknown.
 * @param form where it is not that of the field's kind.
 */
export function compileMembership(
  lists: readonly NamedList[],
  field: Field,
  context: CompileContext,
  { id, keysOf }: KeyForm = { id: 'kind', keysOf: ({ value }) => field.kind.keys(value) },
): (cell: Cell) => Answer {
  const members = new Set<string>();
  const long: ((key: string) => boolean)[] = [];
  for (const list of lists) {
    const keys = function* () {
      for (const cell of cellsOf(list, field, context)) for (const key of keysOf(cell)) if (key !== '') yield key;
    };
    const has = context.members?.of(list, `${field.id} ${id}`, keys);
    if (has) long.push(has);
    else for (const key of keys()) members.add(key);
  }
  const isMember = (key: string) => members.has(key) || long.some((has) => has(key));
  return (cell) => (cell.value === undefined ? undefined : keysOf(cell).some(isMember));
}
