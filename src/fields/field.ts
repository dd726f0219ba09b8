import type { Cell, Kind } from './kind.ts';
import type { StandsOut } from './plain-reader.ts';

/** A canonical field: what a definition can speak of, whatever a list calls it. */
export interface Field {
  readonly id: string;
  /** Whose fact it is. An organization's fields are also filled from the organization that a contact joins. */
  readonly of: 'contact' | 'organization';
  readonly kind: Kind;
  /** One line for people who read or write definitions. */
  readonly means: string;
  /** Headers that mean this field in any list; compared by letters and digits only. */
  readonly headers: readonly string[];
  /** Texts that stand for "nothing" in this field, such as `-` or `Select`; compared without case. */
  readonly blanks: readonly string[];
  /** Fields that tell this one where it has no column, or a blank cell; the first that speaks counts. */
  readonly from: readonly Derivation[];
  /** Two fields that together are this one, such as first and last name. */
  readonly parts?: Parts;
  /** What several fields of a row say together about this one. It goes before what they tell one by one. */
  readonly across?: Across;
}

export interface Derivation {
  readonly field: string;
  /** The text of the new field that a value of the source field implies. */
  // biome-ignore lint/suspicious/noExplicitAny: the value's type is that of the source field's kind
  derive(value: any): string | undefined;
  /**
   * Of plain cells of the source field: those whose rests tell another text than others of their class do. Where it is left
   * out, all may. Not asked of what is derived in turn: that follows from this field's text.
   */
  readonly standsOut?: StandsOut;
  /** The text that all other plain cells tell, where that is one and the same. */
  readonly usual?: string;
}

interface Across {
  /** The first has to be there and readable. */
  readonly fields: readonly [string, ...string[]];
  /** Whether a value of the first field makes it worth looking at the others. Most rows should end here. */
  // biome-ignore lint/suspicious/noExplicitAny: the value's type is that of the first field's kind
  concerns(value: any): boolean;
  /** The text of the new field, a term of its vocabulary; undefined where the values say nothing. */
  // biome-ignore lint/suspicious/noExplicitAny: the value's type is that of the first field's kind
  tell(value: any, others: readonly (Cell | undefined)[]): string | undefined;
}

interface Parts {
  readonly fields: readonly [string, string];
  join(first: Cell, second: Cell): Cell;
  /** Whether a part can be joined to one of some values of the field. Most cannot, and need not be joined to be told. */
  // biome-ignore lint/suspicious/noExplicitAny: the values' type is that of the field's kind
  partOf?(values: readonly any[]): (part: Cell) => boolean;
  /** The same of plain parts. */
  // biome-ignore lint/suspicious/noExplicitAny: as above
  plainPartOf?(values: readonly any[]): StandsOut;
}
