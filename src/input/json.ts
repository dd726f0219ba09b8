import { isUtf8 } from 'node:buffer';
import { isLosslessNumber, parse as parseLossless, stringify } from 'lossless-json';
import { BACKSLASH, CLOSE_BRACE, CLOSE_BRACKET, COMMA, LF, OPEN_BRACE, OPEN_BRACKET, QUOTE } from './ascii.ts';
import { isBlank } from './scanner.ts';
import { decodeWindows1252 } from './windows-1252.ts';

/** How the elements of a JSON list lie in its bytes. */
export interface JsonForm {
  /** Bytes that may stand around elements. */
  isGap(byte: number): boolean;
  /** Offset just past the element at `from`; -1 where the bytes end before it does. `final`: the list ends at `to`. */
  findEnd(bytes: Buffer, from: number, to: number, final: boolean): number;
}

/** One element a line. */
export const NDJSON: JsonForm = {
  isGap: (byte) => byte === LF || isBlank(byte),
  findEnd: (bytes, from, to, final) => {
    const end = bytes.indexOf(LF, from);
    if (end !== -1 && end < to) return end;
    return final ? to : -1;
  },
};

/**
 * Elements within the outer brackets. A string that is open at the end of its line breaks its element off there, and
 * junk ends with its line too: what follows can be read again.
 */
export const JSON_ARRAY: JsonForm = {
  isGap: (byte) => byte === COMMA || byte === LF || byte === CLOSE_BRACKET || isBlank(byte),
  findEnd: (bytes, from, to, final) => {
    let depth = 0;
    for (let at = from; at < to; at++) {
      switch (bytes[at]) {
        case QUOTE:
          at++;
          while (at < to && bytes[at] !== QUOTE && bytes[at] !== LF) at += bytes[at] === BACKSLASH ? 2 : 1;
          if (bytes[at] === LF && at < to) return at;
          break;
        case OPEN_BRACE:
        case OPEN_BRACKET:
          depth++;
          break;
        case CLOSE_BRACE:
        case CLOSE_BRACKET:
          if (depth === 1) return at + 1;
          if (depth > 0) depth--;
          break;
        case COMMA:
        case LF:
          if (depth === 0) return at;
          break;
      }
    }
    return final ? to : -1;
  },
};

/** Offset of the opening bracket of a JSON array; -1 where none has come. */
export function findOpening(bytes: Buffer, from: number, to: number): number {
  const at = bytes.indexOf(OPEN_BRACKET, from);
  return at < to ? at : -1;
}

/** The text of an element, and whether it is Windows-1252 instead of UTF-8. */
export function elementText(bytes: Buffer): { text: string; transcoded: boolean } {
  return isUtf8(bytes)
    ? { text: bytes.toString('utf8'), transcoded: false }
    : { text: decodeWindows1252(bytes), transcoded: true };
}

/**
 * Number literals whose text may not survive a JavaScript number: an exponent, more than 15 digits, zeros at the end of
 * a fraction or many at its start, minus zero.
 */
const FRAGILE_NUMBER = /[\s:,[](?:-?[\d.]+[eE]|-?[\d.]{16}|-?\d+\.\d*0(?!\d)|-?0\.0{6}|-0(?!\.))/;

/** Why an element is not a record. */
export type ElementProblem = 'not-json' | 'not-an-object';

/** The cells of an object by dotted path, in its order; numbers keep their text. */
export function parseObject(text: string): Map<string, string> | ElementProblem {
  try {
    const value = parse(text);
    if (!isObject(value)) return 'not-an-object';
    const cells = new Map<string, string>();
    flatten(value, '', cells);
    return cells;
  } catch {
    // bad syntax, or nested deeper than the stack
    return 'not-json';
  }
}

/** The text of the cell that an array makes; undefined where it is no JSON. */
export function arrayText(text: string): string | undefined {
  try {
    return textOf(parse(text));
  } catch {
    // bad syntax, or nested deeper than the stack
    return undefined;
  }
}

function parse(text: string): unknown {
  return FRAGILE_NUMBER.test(text)
    ? parseLossless(text, null, { onDuplicateKey: ({ newValue }) => newValue })
    : JSON.parse(text);
}

function flatten(object: object, prefix: string, cells: Map<string, string>): void {
  for (const [key, value] of Object.entries(object)) {
    const path = prefix + key;
    if (isObject(value)) flatten(value, `${path}.`, cells);
    else if (!cells.get(path)) cells.set(path, textOf(value));
  }
}

function textOf(value: unknown): string {
  if (value === null) return '';
  if (!Array.isArray(value)) return String(value);
  const nested = value.some((item) => Array.isArray(item) || isObject(item));
  return nested ? (stringify(value) ?? '') : value.map(textOf).join(';');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}
