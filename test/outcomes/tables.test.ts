import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keyOfText, remembering } from '../../src/outcomes/field-values.ts';
import { growingInts } from '../../src/outcomes/growing.ts';
import { KeyIndex } from '../../src/outcomes/key-index.ts';
import { spreadOf } from '../../src/outcomes/spread.ts';

describe('the numbers of keys', () => {
  test('are those of their first appearance, however many there are', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 }), { maxLength: 3_000 }), (texts) => {
        const index = new KeyIndex();
        const numbers = texts.map((text) => {
          const { high, low } = keyOfText(text);
          return index.add(high, low);
        });
        const distinct = [...new Set(texts)];
        expect(numbers).toEqual(texts.map((text) => distinct.indexOf(text)));
        expect(index.count).toBe(distinct.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('columns that grow', () => {
  test('keep what was put in', () => {
    const column = growingInts();
    for (let i = 0; i < 70_000; i++) column.push(-i);
    column.set(3, 7);
    expect([column.length, column.get(3), column.get(69_999)]).toEqual([70_000, 7, -69_999]);
    const taken = column.take();
    expect([taken.length, taken[3], taken[40_000], taken[69_999], column.length]).toEqual([
      70_000, 7, -40_000, -69_999, 0,
    ]);
  });
});

describe('what is remembered', () => {
  test('is what would be read, whether texts repeat or not', () => {
    let read = 0;
    const length = remembering((text: string) => {
      read++;
      return text.length === 0 ? undefined : text.length;
    });
    for (let i = 0; i < 100; i++) expect([length('abc'), length('')]).toEqual([3, undefined]);
    expect(read).toBe(2);
    for (let i = 0; i < 10_000; i++) expect(length(`${i}`.padStart(5, '0'))).toBe(5);
    expect(length('abc')).toBe(3);
  });
});

describe('the spread of values', () => {
  test.each<[values: number[], median: number, p90: number]>([
    [[5], 5, 5],
    [[40, 7], 23.5, 36.7],
    [[3, 10, 7], 7, 9.4],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 6, 10],
  ])('%j', (values, median, p90) => {
    expect(spreadOf(Int32Array.from(values))).toEqual({ count: values.length, median, p90 });
  });

  test('of nothing is nothing', () => {
    expect(spreadOf(new Int32Array(0))).toBeNull();
  });
});
