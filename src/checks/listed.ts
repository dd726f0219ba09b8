import type { NamedList } from '../definition/definition.ts';
import { compileMembership } from '../definition/membership.ts';
import { fieldById } from '../fields/catalogue.ts';
import type { Check, CheckContext } from './check.ts';

/** A check that is a yes for what is on some of the definition's lists. */
export function listedCheck(
  listsOf: (context: CheckContext) => readonly NamedList[],
  declaration: Pick<Check, 'id' | 'fields' | 'group' | 'means'>,
): Check {
  return {
    ...declaration,
    strength: 'off',
    compile: (context, id) => {
      const field = fieldById(id);
      if (!field) throw new Error(`unknown field: ${id}`);
      return compileMembership(listsOf(context), field, context);
    },
  };
}
