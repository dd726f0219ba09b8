import type { ListWriter } from '../output/list-writer.ts';
import { type Manifest, writeManifest } from '../output/manifest.ts';
import type { WrittenFile } from '../output/output-file.ts';
import type { Staging } from '../output/publish.ts';
import type { UnreadableWriter } from '../output/unreadable-writer.ts';
import { writeText } from '../output/write-text.ts';
import type { RunFacts } from './facts.ts';
import { type HistoryEntry, historyEntry } from './history.ts';
import type { LoadedOrganizations } from './load-organizations.ts';
import type { Prepared } from './prepare.ts';
import { Interrupted, type RunHooks } from './run-hooks.ts';
import { dataPackages, version } from './versions.ts';

/** Where a run's rows go: files, or nowhere on a dry run. */
export interface Sink {
  readonly staging: Staging | undefined;
  readonly lists: ListWriter | undefined;
  readonly unreadable: UnreadableWriter | undefined;
}

/** Writes what is not a list, the manifest last, and puts the folder in its place. */
export async function publish(
  prepared: Prepared,
  { staging, lists, unreadable }: Sink & { staging: Staging },
  facts: RunFacts,
  organizations: LoadedOrganizations | undefined,
  hooks: RunHooks,
): Promise<void> {
  const { request } = prepared;
  const { directory } = staging;
  const outputs: WrittenFile[] = [...((await lists?.close()) ?? [])];
  const broken = await unreadable?.close();
  if (broken) outputs.push(broken);
  if (organizations) outputs.push(await organizations.write(directory, request.guard));
  for (const { name, text } of hooks.render(facts)) outputs.push(await writeText(directory, name, text));
  if (hooks.interrupted()) throw new Interrupted();
  const blanks = Object.entries(prepared.definition.blanks).sort(([a], [b]) => (a < b ? -1 : 1));
  await writeManifest(directory, {
    leadq: version,
    definition: {
      name: facts.definition.name,
      source: facts.definition.source,
      sha256: facts.definition.sha256,
      ...(blanks.length > 0 && { blanks: blanks.map(([field, texts]) => ({ field, texts: [...texts] })) }),
    },
    asOf: facts.asOf,
    options: {
      format: request.format ?? prepared.lists[0].layout.format,
      country: facts.country,
      columns: Object.entries(request.columns)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([field, header]) => ({ field, header })),
      suppress: [...request.suppress],
      guard: request.guard,
      ...(request.nearDuplicates && { nearDuplicates: true }),
      ...(request.withLeads && { withLeads: true }),
      ...(request.by && request.by.length > 0 && { by: [...request.by] }),
      ...(facts.history && { history: facts.history.sha256 }),
    },
    lists: [...dataPackages],
    inputs: inputsOf(facts),
    counts: { ...facts.counts },
    outputs,
  });
  await staging.publish();
}

/** What the history of runs holds of this one. */
export function entryOf(facts: RunFacts): HistoryEntry {
  const { asOf, definition, counts, tally } = facts;
  return historyEntry({ asOf, definition, inputs: inputsOf(facts) }, counts, tally.reasons);
}

/** What the run read, with what came of it. */
function inputsOf({ lists, organizations, activities }: RunFacts): Manifest['inputs'] {
  const read = [...lists, ...(organizations?.lists ?? []), ...(activities?.lists ?? [])];
  return read.map(({ layout, counts }) => ({
    source: layout.source,
    sha256: counts.sha256,
    bytes: counts.bytesRead,
    rows: counts.records + counts.unreadable,
  }));
}
