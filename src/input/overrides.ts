import { suggest } from '../definition/suggest.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import { normaliseHeader } from '../fields/header.ts';

/** A mistake in how somebody mapped a column by hand. */
export interface MappingProblem {
  /** `column-taken`: the header is already given to another field. */
  readonly code: 'unknown-field' | 'unknown-header' | 'column-taken';
  readonly field: string;
  readonly header: string;
  /** The closest field or header that there is. */
  readonly suggestion?: string;
}

export interface Overrides {
  /** Column to field. */
  readonly columns: ReadonlyMap<number, string>;
  /** Fields that somebody settled, those without a column included. */
  readonly fields: ReadonlySet<string>;
  readonly problems: readonly MappingProblem[];
}

/** What stands for the header of a field that the list does not hold. */
export const noColumn: ReadonlySet<string> = new Set(['-', 'none']);

/** Finds the columns that somebody named: by the exact header, else by its letters and digits, else by its number from 1. */
export function resolveOverrides(given: Readonly<Record<string, string>>, header: readonly string[]): Overrides {
  const columns = new Map<number, string>();
  const settled = new Set<string>();
  const problems: MappingProblem[] = [];
  for (const [field, wanted] of Object.entries(given)) {
    if (!fieldById(field)) {
      const ids = fields.map(({ id }) => id);
      problems.push({ code: 'unknown-field', field, header: wanted, ...suggestion(field, ids) });
      continue;
    }
    const column = findColumn(wanted, header);
    if (column === undefined && !noColumn.has(wanted.trim().toLowerCase())) {
      problems.push({ code: 'unknown-header', field, header: wanted, ...suggestion(wanted, header) });
    } else if (column !== undefined && columns.has(column)) {
      problems.push({ code: 'column-taken', field, header: wanted });
    } else {
      settled.add(field);
      if (column !== undefined) columns.set(column, field);
    }
  }
  return { columns, fields: settled, problems };
}

function findColumn(wanted: string, header: readonly string[]): number | undefined {
  const exact = header.indexOf(wanted);
  if (exact >= 0) return exact;
  const key = normaliseHeader(wanted);
  const similar = key === '' ? -1 : header.findIndex((text) => normaliseHeader(text) === key);
  if (similar >= 0) return similar;
  const number = /^(?:column )?(\d{1,5})$/i.exec(wanted.trim())?.[1];
  const column = Number(number) - 1;
  return column >= 0 && column < header.length ? column : undefined;
}

function suggestion(word: string, known: readonly string[]): Pick<MappingProblem, 'suggestion'> {
  const near = suggest(word, known);
  return near === undefined ? {} : { suggestion: near };
}
