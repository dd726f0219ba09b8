import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DuplicateKeys } from '../../src/run/duplicate-keys.ts';

describe('DuplicateKeys', () => {
  it('names the earliest lead that shares a key, kept or not, as a search through all earlier leads does', () => {
    const key = fc.integer({ min: 0, max: 30 });
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(key, { maxLength: 3 }), { maxLength: 60 }), (leads) => {
        const keys = new DuplicateKeys();
        for (const [line, own] of leads.entries()) {
          const high = Int32Array.from(own, (k) => Math.imul(k, 0x9e3779b1));
          const low = Int32Array.from(own, (k) => ~k);
          const earliest = leads.slice(0, line).findIndex((other) => other.some((k) => own.includes(k)));
          expect(keys.claim(high, low, 0, own.length, 3, line)).toEqual(
            earliest < 0 ? undefined : { list: 3, line: earliest },
          );
        }
      }),
    );
  });

  it.each([0, 1_000, 200_000])('grows without forgetting, also where %i keys were expected on the way', (expected) => {
    const keys = new DuplicateKeys();
    const half = new Int32Array(1);
    const other = new Int32Array(1);
    const claim = (i: number, line: number) => {
      half[0] = Math.imul(i, 0x85ebca6b);
      other[0] = i;
      return keys.claim(half, other, 0, 1, 0, line);
    };
    for (let i = 0; i < 50_000; i++) {
      if (i === 10_000) keys.expect(expected);
      expect(claim(i, i)).toBeUndefined();
    }
    for (let i = 0; i < 50_000; i++) expect(claim(i, 99_999)).toEqual({ list: 0, line: i });
  });
});
