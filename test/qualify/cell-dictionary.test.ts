import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellDictionary } from '../../src/qualify/cell-dictionary.ts';

describe('CellDictionary', () => {
  it('finds what was stored for the same bytes, and nothing else, as a map of texts does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 200 }), (texts) => {
        const dictionary = new CellDictionary<string>();
        const known = new Set<string>();
        for (const text of texts) {
          const bytes = Buffer.from(`,${text},`);
          const found = dictionary.get(bytes, 1, bytes.length - 1);
          const key = bytes.toString('latin1', 1, bytes.length - 1);
          expect(found).toBe(known.has(key) ? key : undefined);
          if (found === undefined) dictionary.set(bytes, 1, bytes.length - 1, key);
          known.add(key);
        }
      }),
    );
  });

  it('starts again when it is full, and still tells the truth', () => {
    const dictionary = new CellDictionary<number>();
    for (let i = 0; i < 150_000; i++) {
      const bytes = Buffer.from(`cell ${i}`);
      expect(dictionary.get(bytes, 0, bytes.length)).toBeUndefined();
      dictionary.set(bytes, 0, bytes.length, i);
      if (i % 1000 === 0) expect(dictionary.get(bytes, 0, bytes.length)).toBe(i);
    }
  });
});
