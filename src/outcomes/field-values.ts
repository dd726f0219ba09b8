import type { Definition } from '../definition/definition.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import type { Field } from '../fields/field.ts';
import type { ReadingContext } from '../fields/kind.ts';
import type { Mapping } from '../input/mapping.ts';
import { blankTexts } from '../qualify/blank-texts.ts';
import { hashText, KeyHash } from '../qualify/key-hash.ts';
import { type Layout, planColumns, withSources } from '../qualify/layout.ts';
import { withoutQuestions } from '../qualify/record-reader.ts';

const catalogue = { fields, fieldById };

/** How the cells of a run's lists and of outcome files are read. */
export interface CellBase extends Pick<ReadingContext, 'country' | 'asOf'> {
  /** Texts that the run's definition declares to mean nothing. */
  readonly blanks: Definition['blanks'];
}

/** A column that can tell a field, and how its text is read. */
export interface ValueSource {
  readonly column: number;
  /** The value in the terms of the field's kind; undefined for a blank or unreadable cell. */
  read(text: string): unknown;
}

/** The columns that tell a field, the preferred first: its own, then those that it is derived from. */
export function valueSources(field: string, { sources, columns }: Mapping, base: CellBase): ValueSource[] {
  const wanted = withSources([field], catalogue);
  const layout = [...wanted].map((id) => {
    const own = (sources[id] ?? []).map((column) => ({ column, context: { ...base, ...columns[column].context } }));
    return [id, own] as const;
  });
  return readersOf(field, { sources: Object.fromEntries(layout) }, base);
}

/** Reads cells of a field's own column: see `ValueSource.read`. */
export function cellReader(field: string, context: ReadingContext, base: CellBase): ValueSource['read'] {
  const [source] = readersOf(field, { sources: { [field]: [{ column: 0, context }] } }, base);
  return source.read;
}

function readersOf(field: string, layout: Layout, { blanks }: CellBase): ValueSource[] {
  const blanksOf = (one: Field) => blankTexts(one, blanks);
  const reading = withoutQuestions({ keyed: new Set(), blanksOf });
  const { columns, candidates } = planColumns(layout, withSources([field], catalogue), catalogue, reading);
  return (candidates.get(field) ?? []).map(({ source, position }) => {
    const { column, reader } = columns[source];
    const found = reader.emptyReading();
    return {
      column,
      read(text) {
        found.fields.fill(undefined);
        reader.read(text, found, false);
        return found.fields[position]?.cell.value;
      },
    };
  });
}

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
