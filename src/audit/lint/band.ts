import type { Condition } from '../../definition/definition.ts';
import { fieldById } from '../../fields/catalogue.ts';
import type { Field } from '../../fields/field.ts';
import { extentsOf } from './amount-states.ts';
import type { Ground } from './ground.ts';
import type { Test } from './operand.ts';

/** The numbers or amounts for which a condition on one field answers yes. */
export interface Band {
  readonly field: string;
  readonly min: number;
  readonly max: number;
  /** Whether an end itself is left out; infinite ends are. */
  readonly openMin: boolean;
  readonly openMax: boolean;
  readonly currency: string | undefined;
}

/** Undefined where a condition is not one comparison of a number or an amount of money. */
export function bandOf(condition: Condition, ground: Ground): Band | undefined {
  const test = soleTest(condition);
  const field = test && fieldById(test.field);
  if (test === undefined || field === undefined) return undefined;
  return field.kind.id === 'number' || field.kind.id === 'money' ? bandOfTest(test, field, ground) : undefined;
}

function soleTest(condition: Condition): Test | undefined {
  if (condition.kind === 'test') return condition;
  return 'of' in condition && condition.kind !== 'none' && condition.of.length === 1
    ? soleTest(condition.of[0])
    : undefined;
}

function bandOfTest(test: Test, field: Field, ground: Ground): Band | undefined {
  const [first, last = first] = extentsOf(test, field, ground);
  if (first === undefined || (first.currency ?? last.currency) !== (last.currency ?? first.currency)) return undefined;
  const ends = endsOf(test.operator, first.min, last.max);
  if (ends === undefined) return undefined;
  const [min, max, isOpen] = ends;
  return {
    field: field.id,
    min,
    max,
    openMin: isOpen || min === Number.NEGATIVE_INFINITY,
    openMax: isOpen || max === Number.POSITIVE_INFINITY,
    currency: first.currency ?? last.currency,
  };
}

function endsOf(operator: string, min: number, max: number): [min: number, max: number, isOpen: boolean] | undefined {
  switch (operator) {
    case 'at_least':
      return [min, Number.POSITIVE_INFINITY, false];
    case 'above':
      return [max, Number.POSITIVE_INFINITY, true];
    case 'at_most':
      return [Number.NEGATIVE_INFINITY, max, false];
    case 'below':
      return [Number.NEGATIVE_INFINITY, min, true];
    case 'between':
      return [min, max, false];
    default:
      return undefined;
  }
}

/** Whether a number lies in both bands. */
export function meet(one: Band, other: Band): boolean {
  const [low, high] = one.min < other.min || (one.min === other.min && !one.openMin) ? [one, other] : [other, one];
  return low.max > high.min || (low.max === high.min && !low.openMax && !high.openMin);
}

/** Whether all numbers of one band lie in the other. */
export function lies(one: Band, other: Band): boolean {
  const above = one.min > other.min || (one.min === other.min && (one.openMin || !other.openMin));
  const below = one.max < other.max || (one.max === other.max && (one.openMax || !other.openMax));
  return above && below;
}
