import { describe, expect, it } from 'vitest';
import { decide } from '../lead.ts';

/** Whether a condition answers yes, no or unknown, seen through three rules that score it. */
function answer(condition: string, lead: Record<string, string>): 'yes' | 'no' | 'unknown' {
  const { score, scoreMax } = decide(
    `score: { s: { max: 100, rules: [{ id: r, if: ${condition}, points: 7 }] } }\nstatus: { nurture: { score: 0 } }`,
    lead,
  );
  return score === 7 ? 'yes' : scoreMax === 7 ? 'unknown' : 'no';
}

const YES = '{ city: Berlin }';
const NO = '{ state: Ohio }';
const UNKNOWN = '{ country: DE }';
const LEAD = { city: 'Berlin', state: 'Texas', country: '' };

describe('combinations of conditions', () => {
  it.each([
    ['all: one unknown leaves it open', `{ all: [${YES}, ${UNKNOWN}] }`, 'unknown'],
    ['all: one no settles it', `{ all: [${YES}, ${NO}, ${UNKNOWN}] }`, 'no'],
    ['all: every yes', `{ all: [${YES}, ${YES}] }`, 'yes'],
    ['any: one yes settles it', `{ any: [${NO}, ${UNKNOWN}, ${YES}] }`, 'yes'],
    ['any: unknown beside no', `{ any: [${NO}, ${UNKNOWN}] }`, 'unknown'],
    ['any: every no', `{ any: [${NO}, ${NO}] }`, 'no'],
    ['none: one yes settles it', `{ none: [${UNKNOWN}, ${YES}] }`, 'no'],
    ['none: unknown beside no', `{ none: [${NO}, ${UNKNOWN}] }`, 'unknown'],
    ['none: every no', `{ none: [${NO}] }`, 'yes'],
    ['at least: reached without the unknown', `{ at_least: 1, of: [${YES}, ${UNKNOWN}, ${NO}] }`, 'yes'],
    ['at least: the unknown could reach it', `{ at_least: 2, of: [${YES}, ${UNKNOWN}, ${NO}] }`, 'unknown'],
    ['at least: the unknown cannot reach it', `{ at_least: 3, of: [${YES}, ${UNKNOWN}, ${NO}] }`, 'no'],
    ['missing looks at missing data', '{ missing: country }', 'yes'],
    ['missing is no where data is', '{ missing: city }', 'no'],
    ['missing of several means all of them', '{ missing: [country, city] }', 'no'],
    ['present looks at missing data', '{ present: country }', 'no'],
    ['present is yes where data is', '{ present: city }', 'yes'],
  ])('%s', (_why, condition, expected) => {
    expect(answer(condition, LEAD)).toBe(expected);
  });

  it('takes an unreadable cell for missing, and what is asked of it for unknown', () => {
    expect(answer('{ missing: employees }', { employees: 'plenty' })).toBe('yes');
    expect(answer('{ employees: { at_least: 5 } }', { employees: 'plenty' })).toBe('unknown');
  });
});
