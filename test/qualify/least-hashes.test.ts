import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadHash } from '../../src/qualify/key-hash.ts';
import { LeastHashes } from '../../src/qualify/least-hashes.ts';

describe('LeastHashes', () => {
  it('keeps the smallest, in any order, each once', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 })), (hashes) => {
        const least = new LeastHashes(5);
        for (const hash of hashes) least.add(hash);
        const different = [...new Set(hashes)].sort((a, b) => a - b);
        expect(least.hashes).toEqual(different.slice(0, 5));
        expect(least.isExact).toBe(different.length < 5);
      }),
    );
  });

  it('says which can never be among the smallest', () => {
    const least = new LeastHashes(2);
    expect([9, 5, 7, 5, 8, 1, 5].map((hash) => least.add(hash))).toEqual([true, true, true, true, false, true, true]);
    expect([1, 5, 7].map((hash) => least.has(hash))).toEqual([true, true, false]);
  });

  it.each([1, 1023, 5_000, 200_000])('counts %d different texts, or nearly so', (count) => {
    const least = new LeastHashes(1024);
    for (let i = 0; i < count; i++) {
      least.add(spreadHash(`ana.souza${i}@vega-foods.de`));
      least.add(spreadHash(`ana.souza${i >> 1}@vega-foods.de`));
    }
    if (count < 1024) expect(least.distinct).toBe(count);
    else expect(Math.abs(least.distinct / count - 1)).toBeLessThan(0.1);
  });
});
