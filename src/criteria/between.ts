import { type CompileContext, OperandProblem, type Operator } from '../definition/operator.ts';
import { describe, isSequence } from '../definition/plain.ts';
import type { Field } from '../fields/field.ts';
import type { Range } from '../fields/kind.ts';
import { amountsAround } from './amount-texts.ts';
import { compileExtent, orderedKinds, parseAmount, readAmount } from './compare.ts';
import { anywhere } from './values.ts';

export const between: Operator<readonly [string, string]> = {
  id: 'between',
  kinds: orderedKinds,
  operand: 'two_values',
  means: 'the number, amount or day lies between two, both included',
  parse(operand, field) {
    if (!isSequence(operand) || operand.length !== 2) {
      const found = isSequence(operand) ? `a list of ${operand.length}` : describe(operand);
      return new OperandProblem(`here must stand two values as \`[from, to]\`, not ${found}`);
    }
    const [low, high] = operand.map((bound) => parseAmount(bound, field));
    if (low instanceof OperandProblem) return low.below([0]);
    if (high instanceof OperandProblem) return high.below([1]);
    const [from, to] = [low, high].map((bound) => readAmount(bound, field, anywhere));
    if (from.currency !== undefined && to.currency !== undefined && from.currency !== to.currency) {
      return new OperandProblem('the two amounts are in different currencies');
    }
    if (from.min <= to.max) return [low, high];
    return new OperandProblem('the first value is the greater one', [], `[${high}, ${low}]`);
  },
  compile([low, high], field, context) {
    return compileExtent(field, extentOf(low, high, field, context), 'inside');
  },
  witnesses: ([low, high], field, context) => amountsAround(extentOf(low, high, field, context), field),
};

function extentOf(low: string, high: string, field: Field, context: CompileContext): Range {
  const from = readAmount(low, field, context);
  return { ...from, ...readAmount(high, field, context), min: from.min };
}
