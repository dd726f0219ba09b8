import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashText } from '../../src/qualify/key-hash.ts';
import { SharedTable, SharedTableBuilder } from '../../src/qualify/shared-table.ts';

/**
 * The Thue–Morse sequence over two letters. Swapping them makes another text with the same polynomial hash, whatever the
 * odd base: the difference of both is a product of base^(2^i) - 1, which holds 2^32 once there are 256 letters.
 */
function thueMorse(a: string, b: string): string {
  let text = a;
  let other = b;
  while (text.length < 256) [text, other] = [text + other, other + text];
  return text;
}

const TWINS = [thueMorse('a', 'b'), thueMorse('b', 'a')];

interface Key {
  readonly kind: number;
  readonly key: string;
}

const key = fc.record({
  kind: fc.integer({ min: 0, max: 2 }),
  key: fc.oneof(fc.constantFrom(...TWINS, 'vega', ''), fc.string({ maxLength: 2 })),
});

describe('SharedTable', () => {
  it('has two keys with one hash to try it on', () => {
    expect(TWINS[0]).not.toBe(TWINS[1]);
    expect(hashText(TWINS[0])).toEqual(hashText(TWINS[1]));
  });

  it('answers as a map does, of two rows with one key the first, also where keys have one hash', () => {
    fc.assert(
      fc.property(fc.array(key, { maxLength: 200 }), fc.array(key, { maxLength: 40 }), (added, asked) => {
        const map = new Map<string, number>();
        const hasKey = (row: number, kind: number, text: string) => added[row].kind === kind && added[row].key === text;
        const builder = new SharedTableBuilder(hasKey);
        for (const [row, { kind, key: text }] of added.entries()) {
          const name = `${kind} ${text}`;
          expect(builder.add(kind, text, row)).toBe(!map.has(name));
          if (!map.has(name)) map.set(name, row);
        }
        const table = new SharedTable(builder.finish(), hasKey);
        const expected = (one: Key) => map.get(`${one.kind} ${one.key}`) ?? -1;
        for (const one of [...added, ...asked]) {
          expect(builder.find(one.kind, one.key)).toBe(expected(one));
          expect(table.find(one.kind, one.key)).toBe(expected(one));
        }
      }),
    );
  });

  it('takes keys with one hash for one where nobody looks at them', () => {
    const builder = new SharedTableBuilder();
    expect(builder.add(0, TWINS[0], 7)).toBe(true);
    expect(builder.add(0, TWINS[1], 8)).toBe(false);
    expect(builder.find(0, TWINS[1])).toBe(7);
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
