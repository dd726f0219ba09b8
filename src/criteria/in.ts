import { isListReference } from '../definition/list-reference.ts';
import { OperandProblem, type Operator } from '../definition/operator.ts';
import { describe, isSequence, several } from '../definition/plain.ts';
import type { Texts } from './texts.ts';
import { compileValues, parseValues, someValues } from './values.ts';

/** The file is called by the operator's id; `in` itself is a reserved word. */
export const inLists: Operator<Texts> = {
  id: 'in',
  kinds: 'any',
  operand: 'lists',
  means: 'the value is on a named list; a mail address also by its domain',
  parse(operand, field, listIds) {
    for (const [index, item] of several(operand).entries()) {
      if (isListReference(item)) continue;
      const place = isSequence(operand) ? [index] : [];
      const suggestion = typeof item === 'string' && listIds.includes(item) ? `lists.${item}` : undefined;
      return new OperandProblem(`here must stand a list as \`lists.<name>\`, not ${describe(item)}`, place, suggestion);
    }
    return parseValues(operand, field, listIds);
  },
  compile: compileValues,
  witnesses: someValues,
};
