import { isAbsolute, join } from 'node:path';
import type { ListColumn, ListSource, NamedList } from '../definition/definition.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import { suggest } from '../definition/suggest.ts';
import { normaliseHeader } from '../fields/header.ts';
import { InputError } from '../input/error.ts';
import { knowsHeader } from '../input/header-claims.ts';
import { inspectList } from '../input/inspect.ts';
import type { ListLayout } from '../input/list.ts';
import { mapHeader } from '../input/mapping.ts';
import { openList } from '../input/read.ts';
import { cellText } from '../qualify/batch.ts';

const COLUMNS: readonly ListColumn[] = ['value', 'name', 'domain', 'email', 'phone'];

/** Which fields of a list file hold what, where nobody says so. */
const FIELDS: Readonly<Record<string, ListColumn>> = {
  company: 'name',
  company_domain: 'domain',
  email_domain: 'domain',
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  company_phone: 'phone',
};

/** Loads the lists that a definition names. What is wrong with a file comes back as diagnostics at the list's place. */
export async function loadNamedLists(
  sources: readonly ListSource[],
  definition: { readonly source: string; readonly directory: string },
): Promise<{ lists: Record<string, NamedList>; diagnostics: Diagnostic[] }> {
  const lists: Record<string, NamedList> = {};
  const diagnostics: Diagnostic[] = [];
  for (const { id, values, file, headers, at } of sources) {
    if (file === undefined) {
      lists[id] = { ...emptyList(), value: values ?? [] };
      continue;
    }
    try {
      const path = isAbsolute(file) ? file : join(definition.directory, file);
      lists[id] = await loadListFile(path, headers);
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause;
      const { message, mend } = cause;
      diagnostics.push({
        severity: 'error',
        code: 'list-file',
        file: definition.source,
        ...at,
        message: `list ${id}: ${message}`,
        ...(mend && { mend }),
      });
    }
  }
  return { lists, diagnostics };
}

/**
 * Loads a file of addresses, domains, phones or companies. Its columns are those that `headers` names, else those
 * whose headers are understood, else the first.
 */
export async function loadListFile(
  path: string,
  headers: Readonly<Partial<Record<ListColumn, string>>> = {},
): Promise<NamedList> {
  const layout = await inspectList(path, {}, knowsHeader);
  const columns = columnsOf(layout, headers);
  const list = {
    value: [] as string[],
    name: [] as string[],
    domain: [] as string[],
    email: [] as string[],
    phone: [] as string[],
  };
  const reader = openList(layout, {
    unreadable: ({ line, problem }) => {
      throw new InputError(
        `${path}:${line} cannot be read (${problem})`,
        'mend that line: a list is used whole or not at all',
      );
    },
  });
  for await (const batch of reader.batches()) {
    for (let record = 0; record < batch.count; record++) {
      for (const { column, holds } of columns) {
        const text = cellText(batch, record, column).trim();
        if (text !== '') list[holds].push(text);
      }
    }
  }
  return list;
}

function columnsOf(
  layout: ListLayout,
  headers: Readonly<Partial<Record<ListColumn, string>>>,
): { column: number; holds: ListColumn }[] {
  const { header, source } = layout;
  const named = COLUMNS.flatMap((holds) => {
    const wanted = headers[holds];
    if (wanted === undefined) return [];
    let column = header.indexOf(wanted);
    if (column < 0) column = header.findIndex((text) => normaliseHeader(text) === normaliseHeader(wanted));
    if (column < 0) {
      const nearest = suggest(wanted, header);
      throw new InputError(
        `${source} has no column "${wanted}"`,
        nearest ? `did you mean "${nearest}"?` : `its columns are ${header.join(', ')}`,
      );
    }
    return [{ column, holds }];
  });
  if (named.length > 0) return named;
  const mapping = mapHeader({ ...layout, rows: 'organizations', overrides: {}, defaultCountry: 'US', asOf: 0 });
  const understood = mapping.columns.flatMap(({ column, field }) => {
    const holds = field === undefined ? undefined : FIELDS[field];
    return holds === undefined ? [] : [{ column, holds }];
  });
  return understood.length > 0 ? understood : [{ column: 0, holds: 'value' }];
}

function emptyList(): NamedList {
  return { value: [], name: [], domain: [], email: [], phone: [] };
}
