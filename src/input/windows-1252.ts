import { isUtf8 } from 'node:buffer';

/**
 * Bytes 0x80 to 0x9F in the WHATWG Encoding Standard's index of windows-1252; all others are those of Latin-1. It is
 * written out because `TextDecoder` takes Windows-1252 for Latin-1 in Node 20.18.3 and later (nodejs/node#60888).
 */
const SPECIALS =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178';

export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => SPECIALS[character.charCodeAt(0) - 0x80]);
}

/** The text of bytes that should be UTF-8, and are Windows-1252 where they are not. */
export function decodeMixed(bytes: Buffer): string {
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeWindows1252(bytes);
}
