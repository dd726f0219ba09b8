import { describe, expect, it } from 'vitest';
import { decodeChunks } from '../../src/input/decode.ts';
import type { Encoding } from '../../src/input/list.ts';
import { decodeWindows1252 } from '../../src/input/windows-1252.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

async function decode(bytes: Buffer, size: number, encoding: Encoding, bom: boolean, carriageReturns: boolean) {
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const decoded: Buffer[] = [];
  for await (const chunk of decodeChunks(chunks(), { encoding, bom, carriageReturns }))
    decoded.push(Buffer.from(chunk));
  return Buffer.concat(decoded).toString('utf8');
}

describe('decodeChunks', () => {
  it.each<[why: string, bytes: Buffer, encoding: Encoding, bom: boolean, carriageReturns: boolean, expected: string]>([
    ['UTF-8', Buffer.from('é漢😀\r\n'), 'utf-8', false, false, 'é漢😀\r\n'],
    ['UTF-8 with its mark', Buffer.from('\ufeffa\ufeffb'), 'utf-8', true, false, 'a\ufeffb'],
    ['UTF-16LE', Buffer.from('é漢😀\n', 'utf16le'), 'utf-16le', false, false, 'é漢😀\n'],
    ['UTF-16LE with its mark', Buffer.from('\ufeffé😀', 'utf16le'), 'utf-16le', true, false, 'é😀'],
    ['UTF-16BE with its mark', utf16be('\ufeffé漢'), 'utf-16be', true, false, 'é漢'],
    ['UTF-16 that ends within a character', Buffer.from('a\0b', 'latin1'), 'utf-16le', false, false, 'a\ufffd'],
    ['Windows-1252', latin1('\x80 \x92 \xe9\n'), 'windows-1252', false, false, '€ ’ é\n'],
    ['lone carriage returns', Buffer.from('a\rb\r\nc\r\rd\r'), 'utf-8', false, true, 'a\nb\r\nc\n\nd\n'],
    ['a mark and lone carriage returns', Buffer.from('\ufeff\ra\r'), 'utf-8', true, true, '\na\n'],
  ])('%s, in chunks of any size', async (_, bytes, encoding, bom, carriageReturns, expected) => {
    for (const size of [1, 2, 3, 5, 100]) {
      expect(await decode(bytes, size, encoding, bom, carriageReturns)).toBe(expected);
    }
  });

  it('leaves the chunks as they are', async () => {
    const bytes = Buffer.from('a\rb\r');
    await decode(bytes, 2, 'utf-8', false, true);
    expect(bytes.toString()).toBe('a\rb\r');
  });
});

describe('decodeWindows1252', () => {
  it('knows the characters that Latin-1 has not', () => {
    const bytes = Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index);
    expect(decodeWindows1252(bytes)).toBe('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ');
  });
});
