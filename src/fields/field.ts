import type { Cell, Kind } from './kind.ts';

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
}

interface Derivation {
  readonly field: string;
  /** The text of the new field that a value of the source field implies. */
  // biome-ignore lint/suspicious/noExplicitAny: the value's type is that of the source field's kind
  derive(value: any): string | undefined;
}

interface Parts {
  readonly fields: readonly [string, string];
  join(first: Cell, second: Cell): Cell;
}
