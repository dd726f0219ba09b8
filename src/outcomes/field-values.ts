import { fieldById } from '../fields/catalogue.ts';
import type { ReadingContext } from '../fields/kind.ts';
import type { Mapping } from '../input/mapping.ts';
import { hashText, KeyHash } from '../qualify/key-hash.ts';

/** A column that can tell a field, and how its text is read. */
export interface ValueSource {
  readonly column: number;
  /** The value in the terms of the field's kind; undefined for a blank or unreadable cell. */
  read(text: string): unknown;
}

/** The columns that tell a field, the preferred first: its own, then those that it is derived from. */
export function valueSources(
  field: string,
  { sources, columns }: Mapping,
  base: Omit<ReadingContext, 'dateOrder' | 'scale'>,
): ValueSource[] {
  const found = fieldById(field);
  if (found === undefined) return [];
  const own = (sources[field] ?? []).map((column): ValueSource => {
    const context = { ...base, ...columns[column].context };
    return { column, read: (text) => readCell(field, text, context) };
  });
  const derived = found.from.flatMap(({ field: from, derive }) =>
    valueSources(from, { sources, columns } as Mapping, base).map(({ column, read }): ValueSource => {
      const context = { ...base, ...columns[column].context };
      const readTold = remembering((told) => readCell(field, told, context));
      return {
        column,
        read(text) {
          const value = read(text);
          const told = value === undefined ? undefined : derive(value);
          return told ? readTold(told) : undefined;
        },
      };
    }),
  );
  return [...own, ...derived];
}

/** What a cell means as a field; undefined for a blank or unreadable one. */
export function readCell(field: string, text: string, context: ReadingContext): unknown {
  const found = fieldById(field);
  const trimmed = text.trim();
  if (found === undefined || trimmed === '') return undefined;
  if (trimmed.length <= LONGEST_BLANK && found.blanks.includes(trimmed.toLowerCase())) return undefined;
  return found.kind.read(trimmed, context).value;
}

const LONGEST_BLANK = 24;

/** A key's two halves of 32 bits. */
export interface KeyHalves {
  readonly high: number;
  readonly low: number;
}

const hash = new KeyHash();

/** The hash under which values of a field that are equal are one key. */
export function keyOfValue(field: string, value: unknown): KeyHalves {
  const keys = fieldById(field)?.kind.keys(value) ?? [];
  return keyOfText(keys.length === 1 ? keys[0] : keys.join(';'));
}

export function keyOfText(text: string): KeyHalves {
  hash.start(0);
  hash.add(hashText(text));
  hash.finish();
  return { high: hash.high, low: hash.low };
}

const MOST_REMEMBERED = 1 << 14;
/** After this many texts of which most were new, remembering costs more than it saves. */
const TRIAL = 1 << 12;

/** A function of texts that remembers what it said, as long as the texts repeat. */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let asked = 0;
  let missed = 0;
  let isWorth = true;
  return (text) => {
    if (!isWorth) return read(text);
    asked++;
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    missed++;
    if (asked >= TRIAL && missed * 2 > asked) {
      isWorth = false;
      known.clear();
    }
    const value = read(text);
    if (known.size === MOST_REMEMBERED) known.clear();
    if (isWorth) known.set(text, value);
    return value;
  };
}
