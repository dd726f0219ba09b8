import { isUtf8 } from 'node:buffer';
import { CR, LF } from './ascii.ts';
import type { Encoding } from './list.ts';

export interface FoundEncoding {
  readonly encoding: Encoding;
  /** A byte order mark says so. */
  readonly bom: boolean;
  /** Lines of UTF-8 text that are not UTF-8. */
  readonly mixedLines: number;
}

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Whether bytes begin with the byte order mark of an encoding. */
export function hasMark(bytes: Buffer, encoding: Encoding): boolean {
  return MARKS.some(([of, mark]) => of === encoding && mark.every((byte, index) => bytes[index] === byte));
}

/**
 * Finds the encoding of text by its byte order mark, by the zero bytes of UTF-16, and by whether any line that is not
 * ASCII is UTF-8: lines of a UTF-8 list that are not are mended one by one. What is left is taken for Windows-1252.
 * `whole`: there is no more text than this.
 */
export function detectEncoding(bytes: Buffer, whole: boolean): FoundEncoding {
  const marked = MARKS.find(([encoding]) => hasMark(bytes, encoding));
  if (marked !== undefined) return { encoding: marked[0], bom: true, mixedLines: 0 };
  const wide = detectUtf16(bytes.subarray(0, 4096));
  if (wide !== undefined) return { encoding: wide, bom: false, mixedLines: 0 };

  const text = whole ? bytes : withoutBrokenEnd(bytes);
  if (isUtf8(text)) return { encoding: 'utf-8', bom: false, mixedLines: 0 };
  let utf8Lines = 0;
  let otherLines = 0;
  for (const line of splitLines(text)) {
    if (!line.some((byte) => byte >= 0x80)) continue;
    if (isUtf8(line)) utf8Lines++;
    else otherLines++;
  }
  return utf8Lines > 0
    ? { encoding: 'utf-8', bom: false, mixedLines: otherLines }
    : { encoding: 'windows-1252', bom: false, mixedLines: 0 };
}

/** Western text in UTF-16 has a zero in most of its characters, always on the same side. */
function detectUtf16(bytes: Buffer): Encoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2]++;
  const [first, second] = zeros;
  if (second * 5 > bytes.length && first * 10 < second) return 'utf-16le';
  if (first * 5 > bytes.length && second * 10 < first) return 'utf-16be';
  return undefined;
}

/** Bytes without a last character of UTF-8 that may be cut off: from the last byte on that begins one. */
function withoutBrokenEnd(bytes: Buffer): Buffer {
  let start = bytes.length - 1;
  while (start > bytes.length - 4 && bytes[start] >= 0x80 && bytes[start] < 0xc0) start--;
  return bytes[start] >= 0xc0 ? bytes.subarray(0, start) : bytes;
}

function* splitLines(bytes: Buffer): Generator<Buffer> {
  let start = 0;
  for (let at = 0; at <= bytes.length; at++) {
    if (at < bytes.length && bytes[at] !== LF && bytes[at] !== CR) continue;
    yield bytes.subarray(start, at);
    start = at + 1;
  }
}
