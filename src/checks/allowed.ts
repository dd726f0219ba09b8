import type { NamedList } from '../definition/definition.ts';
import { compileMembership, definitionContext, listTexts } from '../definition/membership.ts';
import type { CompileContext } from '../definition/operator.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Cell } from '../fields/kind.ts';

/**
 * Builds the question whether a cell is on an allow list: as on any other list, and also where nothing but an allow list
 * would hold it, because it is no address or no number that exists.
 */
export function compileAllowed(
  lists: readonly NamedList[],
  field: Field,
  context: CompileContext,
): (cell: Cell) => Answer {
  const { kind } = field;
  const isMember = compileMembership(lists, field, context);
  const reading = definitionContext(context);
  const forms = ({ text, value }: Cell) => (value === undefined ? [text.toLowerCase()] : kind.keys(value));
  const allowed = new Set(
    lists.flatMap((list) => listTexts(list, kind.id)).flatMap((text) => forms(kind.read(text.trim(), reading))),
  );
  allowed.delete('');
  return (cell) => isMember(cell) === true || forms(cell).some((form) => allowed.has(form));
}
