import type { PlainCells } from './plain-reader.ts';

/** Yes, no, or unknown (`undefined`). Unknown is never no. */
export type Answer = boolean | undefined;

/** What has to be known about a column, beside a cell's text, to understand the cell. */
export interface ReadingContext {
  /** ISO 3166-1 alpha-2: the country of a phone number that names none. */
  readonly country: string;
  /** Order of day and month in all-numeric dates such as 03/04/2024. */
  readonly dateOrder: 'dmy' | 'mdy';
  /** The unit that the header names: 1000 for `Revenue (in 000s USD)`. */
  readonly scale: number;
  /** ISO 4217 code that the header names. */
  readonly currency?: string;
  /** The day that "today" is, in days since 1970-01-01. */
  readonly asOf: number;
}

/** An inclusive extent on a number line: a number, an amount of money, or days since 1970-01-01. Open ends are infinite. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** ISO 4217 code of an amount whose currency is known. Amounts in different currencies do not compare. */
  readonly currency?: string;
}

/** A cell's text beside what it was understood to mean; `value` is undefined where the text is unreadable. */
export interface Cell<V = unknown> {
  readonly text: string;
  readonly value: V | undefined;
  /** Codes of what was wrong with the text and, where certain, repaired: `excel-date`, `excel-exponent`, `lost-zero`. */
  readonly damage?: string;
}

/** A kind of value: how text becomes a value, and how two values compare. One file per kind. */
// biome-ignore lint/suspicious/noExplicitAny: the catalogue holds kinds of many value types in one table
export interface Kind<V = any> {
  readonly id: KindId;
  /** Understands a cell. `text` is trimmed and not empty. */
  read(text: string, context: ReadingContext): Cell<V>;
  /** The forms under which this value equals another: one, or several for a cell that lists several values. */
  keys(value: V): readonly string[];
  /** Where most cells are so plain that they need no string: how these are read. */
  readonly plain?: PlainCells<V>;
  /** The value as people read it, where its keys do not tell enough: codes with their titles. */
  describe?(value: V): readonly string[];
  /** The extent of a value of a kind that has an order. */
  range?(value: V): Range;
  /** The closed vocabulary, where there is one. */
  readonly terms?: readonly Term[];
}

export type KindId =
  | 'text'
  | 'id'
  | 'name'
  | 'company'
  | 'title'
  | 'email'
  | 'phone'
  | 'domain'
  | 'country'
  | 'term'
  | 'boolean'
  | 'number'
  | 'money'
  | 'date'
  | 'timeline'
  | 'naics'
  | 'sic';

/** A value of a closed vocabulary with the other words that mean it. */
export interface Term {
  readonly id: string;
  readonly means: string;
  readonly synonyms: readonly string[];
}
