import { definitionContext } from '../definition/membership.ts';
import { type CompileContext, OperandProblem, type Operator, type Plain } from '../definition/operator.ts';
import { describe } from '../definition/plain.ts';
import type { Field } from '../fields/field.ts';
import type { Answer, Cell, KindId, Range } from '../fields/kind.ts';
import { amountsAround } from './amount-texts.ts';
import { judge } from './judge.ts';
import { anywhere, unreadable } from './values.ts';

/** The kinds that have an order. */
export const orderedKinds: readonly KindId[] = ['number', 'money', 'date', 'timeline'];

/** Builds the question whether a cell lies inside an extent, or with `outside` the opposite one. */
export function compileExtent({ kind }: Field, extent: Range, side: 'inside' | 'outside'): (cell: Cell) => Answer {
  return ({ value }) => {
    if (value === undefined || kind.range === undefined) return undefined;
    const answer = judge(kind.range(value), extent);
    return answer === undefined ? undefined : answer === (side === 'inside');
  };
}

/** Understands one number, amount or day as its field writes it; it stays text, since "today" is not known yet. */
export function parseAmount(operand: Plain, field: Field): string | OperandProblem {
  if (typeof operand !== 'string' || operand.trim() === '') {
    return new OperandProblem(`here must stand one value, not ${describe(operand)}`);
  }
  const text = operand.trim();
  const problem = unreadable(text, field);
  if (problem !== undefined) return problem;
  const { min, max } = readAmount(text, field, anywhere);
  if (Number.isFinite(min) && Number.isFinite(max)) return text;
  return new OperandProblem(`\`${text}\` has an open end; here must stand one value`);
}

/** The range of a text that `parseAmount` understood. */
export function readAmount(text: string, { kind }: Field, context: CompileContext): Range {
  const { value } = kind.read(text, definitionContext(context));
  if (value === undefined || kind.range === undefined) throw new Error(`not an amount: ${text}`);
  return kind.range(value);
}

/** An operator that holds a cell against one bound. */
export function comparison(
  id: string,
  means: string,
  extentOf: (bound: Range) => Range,
  side: 'inside' | 'outside',
): Operator<string> {
  return {
    id,
    kinds: orderedKinds,
    operand: 'value',
    means,
    parse: parseAmount,
    compile: (operand, field, context) => compileExtent(field, extentOf(readAmount(operand, field, context)), side),
    witnesses: (operand, field, context) => amountsAround(readAmount(operand, field, context), field),
  };
}

/** From a bound upwards, and up to a bound. */
export function upFrom({ min, ...bound }: Range): Range {
  return { ...bound, min, max: Number.POSITIVE_INFINITY };
}

export function upTo({ max, ...bound }: Range): Range {
  return { ...bound, min: Number.NEGATIVE_INFINITY, max };
}
