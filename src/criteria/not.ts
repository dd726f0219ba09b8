import type { Operator } from '../definition/operator.ts';
import type { Texts } from './texts.ts';
import { compileValues, parseValues, someValues } from './values.ts';

export const not: Operator<Texts> = {
  id: 'not',
  kinds: 'any',
  operand: 'values',
  means: 'the value is none of these, compared as the field compares',
  parse: parseValues,
  compile(operand, field, context) {
    const isOne = compileValues(operand, field, context);
    return (cell) => {
      const answer = isOne(cell);
      return answer === undefined ? undefined : !answer;
    };
  },
  witnesses: someValues,
};
