import { expect, it } from 'vitest';
import type { Comparison, Target } from './bench.ts';
import { compareCandidates } from './compare-candidates.ts';
import { median, reach } from './summary.ts';

const target: Target = {
  what: 'b, against a',
  is: 'at least',
  limit: 4,
  unit: 'times',
  measured: (of) => of('b').seconds / of('a').seconds,
};

it.each([
  ['one', [3], 3],
  ['an odd number', [9, 1, 4], 4],
  ['an even number', [1, 8, 2, 4], 3],
])('takes the median of %s', (_why, values, expected) => {
  expect(median(values)).toBe(expected);
});

it('holds medians against a target, where both sides were measured', () => {
  const a = { name: 'a', runs: [{ seconds: 1 }, { seconds: 9 }, { seconds: 2 }] };
  const b = { name: 'b', runs: [{ seconds: 8 }] };
  expect(reach([target], [a, b])).toEqual([{ target, measured: 4, isMet: true }]);
  expect(reach([target], [a])).toEqual([]);
});

it('refuses to compare what did not decide the same', () => {
  const candidate = (name: string, qualified: number) => ({
    name,
    run: () => ({ seconds: 1, counts: { qualified, nurture: 2, rejected: 3 } }),
  });
  const comparison: Comparison = {
    about: '',
    isSameWork: true,
    targets: [],
    candidates: () => [candidate('leadq', 1), candidate('another', 2)],
  };
  const bench = {} as Parameters<typeof compareCandidates>[1];
  expect(() => compareCandidates(comparison, bench, 1)).toThrow('did not decide the same');
  expect(compareCandidates(comparison, bench, 2, 'leadq')[0].runs).toHaveLength(2);
});
