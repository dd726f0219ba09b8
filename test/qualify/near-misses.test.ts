import { describe, expect, test } from 'vitest';
import { NearMisses } from '../../src/qualify/near-misses.ts';

const miss = (i: number) => ({ text: `Vega ${i}`, nearest: 'Vega', nearness: 0.5 + (i % 1000) / 2000 });

describe('near misses', () => {
  test('are counted by text and entry, the nearest first', () => {
    const misses = new NearMisses();
    misses.add({ text: 'Delta', nearest: 'Delta Air Lines', nearness: 0.8 });
    misses.add({ text: 'Sony', nearest: 'Sony Group', nearness: 0.9 });
    misses.add({ text: 'Delta', nearest: 'Delta Air Lines', nearness: 0.8 }, 2);
    expect(misses.counts()).toEqual({
      leads: 4,
      nearest: [
        { text: 'Sony', nearest: 'Sony Group', nearness: 0.9, leads: 1 },
        { text: 'Delta', nearest: 'Delta Air Lines', nearness: 0.8, leads: 3 },
      ],
      isCut: false,
    });
  });

  test('are the same however they are met and merged', () => {
    const all = Array.from({ length: 6000 }, (_, i) => miss((i * 7919) % 3000));
    const alone = new NearMisses();
    for (const each of all) alone.add(each);
    const parts = [new NearMisses(), new NearMisses(), new NearMisses()];
    for (const [i, each] of all.reverse().entries()) parts[(i * i) % 3].add(each);
    const merged = new NearMisses();
    for (const part of parts) merged.merge(part.counts());
    const counts = alone.counts();
    expect(merged.counts()).toEqual(counts);
    expect({ leads: counts.leads, kept: counts.nearest.length, isCut: counts.isCut }).toEqual({
      leads: 6000,
      kept: 500,
      isCut: true,
    });
    expect(counts.nearest.every(({ leads }) => leads === 2)).toBe(true);
    expect(counts.nearest[0].nearness).toBe(0.9995);
  });
});
