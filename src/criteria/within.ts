import type { Operator } from '../definition/operator.ts';
import { addPeriod, type Period } from '../fields/calendar.ts';
import type { Field } from '../fields/field.ts';
import type { Range } from '../fields/kind.ts';
import { amountsAround } from './amount-texts.ts';
import { compileExtent } from './compare.ts';
import { readPeriod } from './period.ts';

export const within: Operator<Period> = {
  id: 'within',
  kinds: ['date', 'timeline'],
  operand: 'period',
  means: 'the day lies in the period up to today, or for plans in the period from today on; both ends included',
  parse: readPeriod,
  compile: (period, field, { asOf }) => compileExtent(field, extentOf(period, field, asOf), 'inside'),
  witnesses: (period, field, { asOf }) => amountsAround(extentOf(period, field, asOf), field),
};

function extentOf(period: Period, field: Field, asOf: number): Range {
  return field.kind.id === 'timeline'
    ? { min: asOf, max: addPeriod(asOf, period, 1) }
    : { min: addPeriod(asOf, period, -1), max: asOf };
}
