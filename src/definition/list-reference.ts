import { OperandProblem, type Plain } from './operator.ts';
import { suggest } from './suggest.ts';

const prefix = 'lists.';

/** Whether a text names a list, as `lists.competitors` does. */
export function isListReference(plain: Plain): plain is `lists.${string}` {
  return typeof plain === 'string' && plain.startsWith(prefix);
}

/** The id of the list that a reference names. */
export function listReference(reference: string, listIds: readonly string[]): string | OperandProblem {
  const id = reference.slice(prefix.length);
  if (listIds.includes(id)) return id;
  const near = suggest(id, listIds);
  const suggestion = near === undefined ? undefined : `${prefix}${near}`;
  return new OperandProblem(`there is no list \`${id}\``, [], suggestion, 'unknown-list');
}
