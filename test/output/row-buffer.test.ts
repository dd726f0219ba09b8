import { expect, test } from 'vitest';
import { RowBuffer } from '../../src/output/row-buffer.ts';

const empty = () => new RowBuffer((bytes) => new ArrayBuffer(bytes));
const textOf = (buffer: RowBuffer) => Buffer.from(buffer.bytes).toString();

test.each([[0], [7], [10], [99], [1_000_000], [2_147_483_647]])('%d is put in decimal', (value) => {
  const buffer = empty();
  buffer.reserve(10);
  buffer.putInteger(value);
  expect(textOf(buffer)).toBe(String(value));
});

test('what was put stays when the buffer grows, until it is cleared', () => {
  const buffer = empty();
  const texts = Array.from({ length: 5000 }, (_, index) => '€é😀x'.repeat(1 + ((index * 7919) % 60)));
  for (const text of texts) buffer.putText(text);
  expect(textOf(buffer)).toBe(texts.join(''));
  buffer.clear();
  buffer.reserve(3);
  buffer.put(Buffer.from('a'));
  buffer.putRange(Buffer.from('abc'), 1, 2);
  buffer.putByte(0x63);
  expect(textOf(buffer)).toBe('abc');
});
