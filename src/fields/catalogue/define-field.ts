import type { Field } from '../field.ts';
import type { Term } from '../kind.ts';

interface FieldDraft extends Omit<Field, 'headers' | 'blanks' | 'from'>, Partial<Pick<Field, 'blanks' | 'from'>> {
  /** Headers parted by `|`, the preferred first. */
  readonly headers?: string;
}

/** A field of the catalogue, with what most fields do not say filled in. */
export function defineField({ headers = '', ...field }: FieldDraft): Field {
  return { blanks: [], from: [], ...field, headers: parts(headers) };
}

/** A value of a closed vocabulary; synonyms are parted by `|`. */
export function term(id: string, means: string, synonyms = ''): Term {
  return { id, means, synonyms: parts(synonyms) };
}

function parts(text: string): string[] {
  return text.split('|').flatMap((part) => part.trim() || []);
}
