import { suggest } from '../definition/suggest.ts';
import { fieldById, fields } from '../fields/catalogue.ts';
import { normaliseHeader } from '../fields/header.ts';
import { knowsHeader } from '../input/header-claims.ts';
import { inspectList } from '../input/inspect.ts';
import type { ListLayout } from '../input/list.ts';
import { type Mapping, mapHeader } from '../input/mapping.ts';
import { usageError } from '../run/diagnostics.ts';
import { type CellBase, valueSources } from './field-values.ts';
import type { OutcomeFile } from './read-sales.ts';
import type { ConversionRequest } from './request.ts';

/** Fields by which records find leads, the preferred first. */
const JOIN_FIELDS = ['contact_id', 'email', 'organization_id', 'company_domain', 'company'];

/** Looks at the outcome files. @throws InputError, UsageError where a column is not there. */
export async function inspectOutcomes(request: ConversionRequest, base: CellBase): Promise<OutcomeFile[]> {
  const { keys, columns, outcomes, reading } = request;
  const byKey = Object.fromEntries(keys.map(({ column, field }) => [field, column]));
  const overrides = { ...columns, ...byKey };
  const files: OutcomeFile[] = [];
  for (const path of outcomes) {
    const layout = await inspectList(path, reading, knowsHeader);
    const mapping = mapHeader({
      header: layout.header,
      sample: layout.sample,
      headless: layout.headless,
      rows: 'contacts',
      overrides,
      defaultCountry: base.country,
      asOf: base.asOf,
    });
    files.push({ layout, mapping });
  }
  refuseProblems(files, request);
  return files;
}

/** An override is wrong only if no file has what it names. */
function refuseProblems(files: readonly OutcomeFile[], { keys }: ConversionRequest): void {
  for (const { code, field, header, suggestion } of files[0]?.mapping.problems ?? []) {
    if (!files.every(({ mapping }) => mapping.problems.some((one) => one.field === field))) continue;
    throw usageError({
      code,
      file: keys.some((key) => key.field === field) ? '--key' : '--column',
      message:
        code === 'unknown-field'
          ? `"${field}" is not a field`
          : code === 'unknown-header'
            ? `no outcome file has a column "${header}"`
            : `the column "${header}" cannot be "${field}" and another field too`,
      ...(suggestion && { mend: `did you mean "${suggestion}"?` }),
    });
  }
}

/**
 * The fields that both the lists and the outcome files can tell, the preferred first.
 * @throws UsageError where there is none, or a field that was named is not in the lists.
 */
export function findJoinFields(
  request: ConversionRequest,
  lists: { readonly header: readonly string[]; readonly mapping: Mapping },
  files: readonly OutcomeFile[],
  base: CellBase,
): string[] {
  const isTold = (field: string, mapping: Mapping) => valueSources(field, mapping, base).length > 0;
  for (const { field } of request.keys) {
    if (isTold(field, lists.mapping)) continue;
    throw usageError({
      code: 'key-not-in-lists',
      file: '--key',
      message: `the lists of the run have no column for the field "${field}"`,
      mend: `their columns are ${lists.header.join(', ')}`,
    });
  }
  if (request.keys.length > 0) return request.keys.map(({ field }) => field);
  const found = JOIN_FIELDS.filter(
    (field) => isTold(field, lists.mapping) && files.some(({ mapping }) => isTold(field, mapping)),
  );
  if (found.length > 0) return found;
  throw usageError({
    code: 'no-key',
    file: request.outcomes.join(', '),
    message:
      'nothing that the outcome files hold finds a lead of the run: no id, email, domain or company name in both',
    mend: `name a column with --key <outcome column>=<field>; the columns are ${headersOf(files)}`,
  });
}

function headersOf(files: readonly OutcomeFile[]): string {
  return [...new Set(files.flatMap(({ layout }: { layout: ListLayout }) => layout.header))].join(', ');
}

/**
 * The number of the column of the lists that a user names: by its header, else by its field.
 * @throws UsageError where there is none.
 */
export function findListColumn(
  name: string,
  option: string,
  { header, mapping }: { readonly header: readonly string[]; readonly mapping: Mapping },
): number {
  const key = normaliseHeader(name);
  const exact = header.indexOf(name);
  const similar = exact >= 0 ? exact : header.findIndex((text) => key !== '' && normaliseHeader(text) === key);
  const column = mapping.sources[name]?.[0] ?? similar;
  if (column >= 0) return column;
  const nearest = suggest(name, [...header, ...fields.map(({ id }) => id).filter((id) => mapping.sources[id])]);
  throw usageError({
    code: 'unknown-column',
    file: option,
    message: fieldById(name)
      ? `the lists of the run have no column for the field "${name}"`
      : `the lists of the run have no column "${name}"`,
    mend: nearest ? `did you mean "${nearest}"?` : `their columns are ${header.join(', ')}`,
  });
}
