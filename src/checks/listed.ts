import type { NamedList } from '../definition/definition.ts';
import { compileMembership, listTexts } from '../definition/membership.ts';
import { fieldById } from '../fields/catalogue.ts';
import type { Field } from '../fields/field.ts';
import type { Cell } from '../fields/kind.ts';
import type { Check, CheckContext } from './check.ts';

interface ListedDeclaration extends Pick<Check, 'id' | 'fields' | 'group' | 'means' | 'near'> {
  /** The forms under which a readable cell is on a list, where they are not those of the field's kind. */
  readonly keysOf?: (cell: Cell, field: Field) => readonly string[];
}

/** A check that is a yes for what is on some of the definition's lists. */
export function listedCheck(
  listsOf: (context: CheckContext) => readonly NamedList[],
  { keysOf, ...declaration }: ListedDeclaration,
): Check {
  const compile = (lists: readonly NamedList[], field: Field, context: CheckContext) =>
    compileMembership(lists, field, context, keysOf && { id: declaration.id, keysOf: (cell) => keysOf(cell, field) });
  return {
    ...declaration,
    strength: 'off',
    compile: (context, id) => compile(listsOf(context), knownField(id), context),
    evidence: (cell, context, id) => {
      const field = knownField(id);
      const has = (list: NamedList) => compile([list], field, context)(cell) === true;
      const list = listsOf(context).find(has);
      const entry = list && listTexts(list, field.kind.id).find((text) => has(listOf(text)));
      const [name] = Object.entries(context.lists).find(([, named]) => named === list) ?? [];
      return entry === undefined || name === undefined ? undefined : { match: entry, is: `on the list ${name}` };
    },
  };
}

/** @throws where there is no such field: that is a bug. */
export function knownField(id: string): Field {
  const field = fieldById(id);
  if (!field) throw new Error(`unknown field: ${id}`);
  return field;
}

/** A list of one entry. */
function listOf(text: string): NamedList {
  return { value: [text], name: [], domain: [], email: [], phone: [] };
}
