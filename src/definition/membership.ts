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

/** The texts of a list that can be values of a kind. */
export function listTexts(list: NamedList, kind: KindId): readonly string[] {
  const column = COLUMNS[kind];
  return column === undefined ? list.value : [...list[column], ...list.value];
}

/**
 * Builds the question whether a field's value is on one of some named lists: a domain by its registrable part, a
 * company by its name without legal form, a phone by its E.164 form. Unreadable cells are unknown.
 */
export function compileMembership(
  lists: readonly NamedList[],
  field: Field,
  context: CompileContext,
): (cell: Cell) => Answer {
  const { kind } = field;
  const reading = definitionContext(context);
  const members = new Set<string>();
  for (const list of lists) {
    for (const text of listTexts(list, kind.id)) {
      const { value } = kind.read(text.trim(), reading);
      if (value === undefined || (kind.id === 'phone' && !value.valid)) continue;
      for (const key of kind.keys(value)) if (key !== '') members.add(key);
    }
  }
  return ({ value }) => (value === undefined ? undefined : kind.keys(value).some((key) => members.has(key)));
}
