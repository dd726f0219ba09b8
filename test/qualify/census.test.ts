import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Census } from '../../src/qualify/census.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'B', '9', '-'), minLength: 1, maxLength: 9 });

describe('Census', () => {
  it('merges in any order', () => {
    const parts = fc.array(fc.array(letters, { maxLength: 80 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(parts, (lists) => {
        const counts = lists.map((texts) => {
          const census = new Census();
          for (const text of texts) {
            census.filled++;
            census.meet(text, undefined);
            census.countShape('unreadable', text, 1);
          }
          return census.counts();
        });
        const merged = (order: typeof counts) => {
          const all = new Census();
          for (const one of order) all.merge(one);
          return [all.filled, all.distinct, all.shapesOf('unreadable')];
        };
        expect(merged(counts.toReversed())).toEqual(merged(counts));
        expect(merged(counts)[0]).toBe(lists.flat().length);
      }),
    );
  });

  it('tells the most frequent shapes first and forgets the longest of too many', () => {
    const census = new Census();
    for (let length = 1; length <= 120; length++) census.countShape('unreadable', '9'.repeat(length), 1);
    census.countShape('unreadable', '99-Aaa', 3);
    census.counts();
    const shapes = census.shapesOf('unreadable');
    expect(shapes).toHaveLength(50);
    expect(shapes.slice(0, 2)).toEqual([
      { shape: '99-Aaa', cells: 3 },
      { shape: '9', cells: 1 },
    ]);
    expect(census.shapesOf('excel-date')).toEqual([]);
  });
});
