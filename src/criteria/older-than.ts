import type { Operator } from '../definition/operator.ts';
import { addPeriod, type Period } from '../fields/calendar.ts';
import { amountsAround } from './amount-texts.ts';
import { compileExtent, upFrom } from './compare.ts';
import { readPeriod } from './period.ts';

export const olderThan: Operator<Period> = {
  id: 'older_than',
  kinds: ['date'],
  operand: 'period',
  means: 'the day lies longer ago than this period',
  parse: readPeriod,
  compile(period, field, { asOf }) {
    const start = addPeriod(asOf, period, -1);
    return compileExtent(field, upFrom({ min: start, max: start }), 'outside');
  },
  witnesses(period, field, { asOf }) {
    const start = addPeriod(asOf, period, -1);
    return amountsAround({ min: start, max: start }, field);
  },
};
