import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellNumbers } from '../../src/qualify/cell-numbers.ts';

describe('CellNumbers', () => {
  it('numbers distinct bytes from 1 and finds them again, as a map of texts does', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 200 }), (texts) => {
        const numbers = new CellNumbers(1 << 16);
        const known = new Map<string, number>();
        for (const text of texts) {
          const bytes = Buffer.from(`,${text},`);
          const key = bytes.toString('latin1', 1, bytes.length - 1);
          expect(numbers.get(bytes, 1, bytes.length - 1)).toBe(known.get(key) ?? 0);
          if (known.has(key)) continue;
          known.set(key, known.size + 1);
          expect(numbers.add(bytes, 1, bytes.length - 1)).toBe(known.size);
        }
      }),
    );
  });

  it('starts again from 1 when it is full, and then knows only what came since', () => {
    const numbers = new CellNumbers(1 << 16);
    let forgotten = 0;
    for (let i = 0; i < 150_000; i++) {
      const bytes = Buffer.from(`cell ${i}`);
      expect(numbers.get(bytes, 0, bytes.length)).toBe(0);
      if (numbers.add(bytes, 0, bytes.length) === 1) forgotten = i;
    }
    expect(forgotten).toBeGreaterThan(0);
    const before = Buffer.from(`cell ${forgotten - 1}`);
    const since = Buffer.from(`cell ${forgotten + 1}`);
    expect(numbers.get(before, 0, before.length)).toBe(0);
    expect(numbers.get(since, 0, since.length)).toBe(2);
  });

  it('leaves cells of many kilobytes without a number', () => {
    const bytes = Buffer.alloc(5000, 'x');
    const numbers = new CellNumbers(1 << 16);
    expect(numbers.get(bytes, 0, bytes.length)).toBe(0);
    expect(numbers.add(bytes, 0, bytes.length)).toBe(0);
  });
});
