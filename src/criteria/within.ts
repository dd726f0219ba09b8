import type { Operator } from '../definition/operator.ts';
import { addPeriod, type Period } from '../fields/calendar.ts';
import { compileExtent } from './compare.ts';
import { readPeriod } from './period.ts';

export const within: Operator<Period> = {
  id: 'within',
  kinds: ['date', 'timeline'],
  means: 'the day lies in the period up to today, or for plans in the period from today on; both ends included',
  parse: readPeriod,
  compile(period, field, { asOf }) {
    const extent =
      field.kind.id === 'timeline'
        ? { min: asOf, max: addPeriod(asOf, period, 1) }
        : { min: addPeriod(asOf, period, -1), max: asOf };
    return compileExtent(field, extent, 'inside');
  },
};
