import { createHash } from 'node:crypto';
import { type AgreementState, stateOfAgreement } from '../definition/agreement.ts';
import type { Definition, NamedList } from '../definition/definition.ts';
import type { Diagnostic } from '../definition/diagnostic.ts';
import type { DefinitionText } from '../definition/shipped.ts';
import { InputError } from '../input/error.ts';
import { knowsHeader, type RowsOf } from '../input/header-claims.ts';
import { inspectList } from '../input/inspect.ts';
import type { ListLayout } from '../input/list.ts';
import { type Mapping, mapHeader } from '../input/mapping.ts';
import type { MappingProblem } from '../input/overrides.ts';
import { type CompiledDefinition, compileDefinition } from '../qualify/compile.ts';
import type { Layout } from '../qualify/layout.ts';
import { chooseBy } from './choose-by.ts';
import { failIfAny } from './diagnostics.ts';
import { SharedListMembers } from './list-members.ts';
import { locateDefinition } from './locate-definition.ts';
import { type MergedHeader, mergeHeaders } from './merge-headers.ts';
import { loadListFile, loadNamedLists } from './named-lists.ts';
import { registries } from './registries.ts';
import type { QualifyRequest } from './request.ts';
import { understandDefinition } from './understand-definition.ts';

/** A list that was looked at: how it is laid out, and what its columns mean. */
export interface InspectedList {
  readonly layout: ListLayout;
  readonly mapping: Mapping;
}

/** All that a run needs to know before the first row is read. */
export interface Prepared {
  readonly request: QualifyRequest;
  readonly source: DefinitionText;
  readonly sha256: string;
  readonly definition: Definition;
  readonly agreement: AgreementState;
  readonly compiled: CompiledDefinition;
  /** The keys of its long lists. */
  readonly members: SharedListMembers;
  readonly country: string;
  /** Fields by whose values leads are counted. */
  readonly by: readonly string[];
  readonly named: readonly { readonly id: string; readonly source: string | undefined; readonly entries: number }[];
  readonly lists: readonly InspectedList[];
  readonly merged: MergedHeader;
  /** One character: what parts the cells of all rows on their way through. */
  readonly delimiter: string;
  readonly organizations: readonly InspectedList[];
  readonly activities: readonly InspectedList[];
}

/**
 * Reads the definition, looks at the lists and settles what their columns mean.
 * @param alsoRead fields to be read beside those that the definition asks about.
 * @throws UsageError with all mistakes at once; InputError where something cannot be read.
 */
export async function prepare(request: QualifyRequest, alsoRead: readonly string[] = []): Promise<Prepared> {
  const source = locateDefinition(request.definition);
  const { definition, diagnostics } = await understandDefinition(source.text, source.source);
  failIfAny(diagnostics);
  if (!definition) throw new Error('a definition without errors was not parsed');
  const country = request.defaultCountry ?? definition.defaultCountry ?? 'US';

  const loaded = await loadNamedLists(definition.lists, source);
  failIfAny(loaded.diagnostics);
  const suppression: Record<string, NamedList> = {};
  for (const path of request.suppress) suppression[`--suppress ${path}`] = await loadListFile(path);
  const withSuppression: Definition = {
    ...definition,
    reject: { ...definition.reject, suppress: [...definition.reject.suppress, ...Object.keys(suppression)] },
  };

  const overrides = { ...definition.columns, ...request.columns };
  const inspect = async (path: string, rows: RowsOf): Promise<InspectedList> => {
    const layout = await inspectList(path, request.reading, knowsHeader);
    const mapping = mapHeader({
      header: layout.header,
      sample: layout.sample,
      headless: layout.headless,
      rows,
      overrides: rows === 'contacts' ? overrides : {},
      defaultCountry: country,
      asOf: request.asOf,
    });
    return { layout, mapping };
  };
  const lists: InspectedList[] = [];
  for (const path of request.lists) lists.push(await inspect(path, 'contacts'));
  const organizations: InspectedList[] = [];
  for (const path of request.organizations) organizations.push(await inspect(path, 'organizations'));
  const activities: InspectedList[] = [];
  for (const path of request.activities) activities.push(await inspect(path, 'activities'));
  failIfAny(mappingDiagnostics(lists, request, source.source));
  const by = request.by === undefined ? [] : chooseBy(request.by, lists, organizations, request.withLeads);
  const merged = mergeHeaders(lists.map(({ layout }) => layout.header));
  if (merged.header.length === 0 && merged.replaced.some((columns) => columns.length > 0)) {
    throw new InputError(
      `${request.lists.join(', ')} has no columns but those that leadq appends`,
      'name the list that they were appended to',
    );
  }

  const namedLists = { ...loaded.lists, ...suppression };
  const members = new SharedListMembers({ lists: namedLists });
  const compiled = compileDefinition(withSuppression, {
    asOf: request.asOf,
    country,
    lists: namedLists,
    members,
    ...registries,
    joined: organizations.length > 0,
    acted: activities.length > 0,
    // The roles that an organization's leads cover are reported with it.
    counted: by,
    alsoRead: [...alsoRead, ...(organizations.length > 0 ? ['role'] : [])],
  });
  return {
    request,
    source,
    sha256: createHash('sha256').update(source.text).digest('hex'),
    definition: withSuppression,
    agreement: stateOfAgreement(definition, request.asOf),
    compiled,
    members,
    country,
    by,
    named: Object.entries(namedLists).map(([id, list]) => ({
      id,
      source: definition.lists.find((named) => named.id === id)?.file,
      entries: Object.values(list).reduce((sum, texts) => sum + texts.length, 0),
    })),
    lists,
    merged,
    delimiter: lists[0].layout.delimiter,
    organizations,
    activities,
  };
}

/** Where a list's fields stand, in the merged columns or in its own. */
export function layoutOf(
  { mapping }: InspectedList,
  columns: readonly number[] | undefined,
  run: Pick<Prepared, 'country' | 'request'>,
): Layout {
  const sources: Record<string, { column: number; context: Layout['sources'][string][number]['context'] }[]> = {};
  for (const [field, own] of Object.entries(mapping.sources)) {
    sources[field] = own.flatMap((column) => {
      const place = columns ? columns.indexOf(column) : column;
      const { context } = mapping.columns[column];
      return place < 0
        ? []
        : [{ column: place, context: { ...context, country: run.country, asOf: run.request.asOf } }];
    });
  }
  return { sources };
}

/** An override is wrong only if no list has what it names. */
function mappingDiagnostics(lists: readonly InspectedList[], request: QualifyRequest, file: string): Diagnostic[] {
  const first = lists[0]?.mapping.problems ?? [];
  return first
    .filter((problem) => lists.every(({ mapping }) => mapping.problems.some((one) => one.field === problem.field)))
    .map(({ code, field, header, suggestion }) => ({
      severity: 'error' as const,
      code,
      file: field !== undefined && field in request.columns ? '--column' : file,
      line: 0,
      column: 0,
      message: mappingMessage(code, field, header),
      ...(suggestion && { mend: `did you mean "${suggestion}"?` }),
    }));
}

function mappingMessage(code: MappingProblem['code'], field: string, header: string): string {
  switch (code) {
    case 'unknown-field':
      return `"${field}" is not a field`;
    case 'unknown-header':
      return `no list has a column "${header}" for the field "${field}"`;
    case 'column-taken':
      return `the column "${header}" cannot be "${field}" and another field too`;
  }
}
