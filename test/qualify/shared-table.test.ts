import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SharedTable, SharedTableBuilder } from '../../src/qualify/shared-table.ts';

interface Key {
  readonly kind: number;
  readonly key: string;
}

const key = fc.record({
  kind: fc.integer({ min: 0, max: 2 }),
  key: fc.oneof(fc.constantFrom('vega', ''), fc.string({ maxLength: 2 })),
});

describe('SharedTable', () => {
  it('answers as a map does, of two rows with one key the first', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), fc.array(key, { maxLength: 40 }), (added, asked) => {
        const map = new Map<string, number>();
        const builder = new SharedTableBuilder();
        for (const [row, { kind, key: text }] of added.entries()) {
          const name = `${kind} ${text}`;
          expect(builder.add(kind, text, row)).toBe(!map.has(name));
          if (!map.has(name)) map.set(name, row);
        }
        const table = new SharedTable(builder.finish());
        const expected = (one: Key) => map.get(`${one.kind} ${one.key}`) ?? -1;
        for (const one of [...added, ...asked]) {
          expect(builder.find(one.kind, one.key)).toBe(expected(one));
          expect(table.find(one.kind, one.key)).toBe(expected(one));
        }
      }),
    );
  });

  it('grows without forgetting, in shared memory of 16 to 24 bytes a key', () => {
    const builder = new SharedTableBuilder();
    for (let row = 0; row < 100_000; row++) builder.add(1, `ana${row}@vega.de`, row);
    const slots = builder.finish();
    expect(slots.buffer).toBeInstanceOf(SharedArrayBuffer);
    expect(slots.byteLength / 100_000).toBeGreaterThanOrEqual(16);
    expect(slots.byteLength / 100_000).toBeLessThanOrEqual(24);
    const table = new SharedTable(slots);
    for (let row = 0; row < 100_000; row++) expect(table.find(1, `ana${row}@vega.de`)).toBe(row);
    expect(table.find(0, 'ana1@vega.de')).toBe(-1);
    expect(table.find(1, 'ana100000@vega.de')).toBe(-1);
  });
});
