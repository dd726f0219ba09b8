import { isListReference, listReference } from '../definition/list-reference.ts';
import { listTexts } from '../definition/membership.ts';
import { type CompileContext, OperandProblem, type Plain } from '../definition/operator.ts';
import { describe, isSequence, several } from '../definition/plain.ts';
import type { Field } from '../fields/field.ts';
import type { KindId } from '../fields/kind.ts';

/** The kinds whose text can be searched; codes, amounts and dates have operators of their own. */
export const textKinds: readonly KindId[] = [
  'text',
  'id',
  'name',
  'company',
  'title',
  'email',
  'phone',
  'domain',
  'country',
  'term',
];

/** An operand of one or several texts, each written in place or on a named list. */
export interface Texts {
  readonly texts: readonly string[];
  /** Ids of lists. */
  readonly lists: readonly string[];
}

/**
 * Understands `a`, `[a, b]`, `lists.x` and mixtures of them.
 * @param problemOf what is wrong with a text written in place.
 */
export function parseTexts(
  operand: Plain,
  listIds: readonly string[],
  problemOf: (text: string) => OperandProblem | undefined,
): Texts | OperandProblem {
  const texts: string[] = [];
  const lists: string[] = [];
  for (const [index, item] of several(operand).entries()) {
    const problem = take(item);
    if (problem !== undefined) return problem.below(isSequence(operand) ? [index] : []);
  }
  return texts.length + lists.length === 0 ? new OperandProblem('an empty list asks for nothing') : { texts, lists };

  function take(item: Plain): OperandProblem | undefined {
    if (typeof item !== 'string' || item.trim() === '') {
      return new OperandProblem(`here must stand a text, not ${describe(item)}`);
    }
    if (!isListReference(item)) {
      texts.push(item.trim());
      return problemOf(item.trim());
    }
    const list = listReference(item, listIds);
    if (list instanceof OperandProblem) return list;
    lists.push(list);
    return undefined;
  }
}

/** Lists can be long; every text of one answers alike. */
const MOST_TEXTS = 20;

/** The first texts of an operand. */
export function someTexts(operand: Texts, field: Field, context: CompileContext): readonly string[] {
  return resolveTexts(operand, field, context).slice(0, MOST_TEXTS);
}

/** Every text of an operand, with those of its lists; none is blank. */
export function resolveTexts({ texts, lists }: Texts, field: Field, context: CompileContext): readonly string[] {
  const listed = lists.flatMap((id) => listTexts(context.lists[id], field.kind.id));
  return [...texts, ...listed.map((text) => text.trim()).filter((text) => text !== '')];
}
