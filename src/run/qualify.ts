import { formatDay } from '../fields/calendar.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { checkOut } from '../output/check-out.ts';
import { createListWriter, type ListWriter } from '../output/list-writer.ts';
import { writeManifest } from '../output/manifest.ts';
import type { WrittenFile } from '../output/output-file.ts';
import { type Staging, stage } from '../output/publish.ts';
import { createUnreadableWriter, type UnreadableWriter } from '../output/unreadable-writer.ts';
import { writeText } from '../output/write-text.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Breakdown } from '../qualify/breakdown.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { Layout } from '../qualify/layout.ts';
import { Tally } from '../qualify/tally.ts';
import { BatchDecider, type ListPlace } from './batch-decider.ts';
import { createBreakdowns } from './breakdowns.ts';
import { decideBatches } from './decide-batches.ts';
import { DuplicateKeys } from './duplicate-keys.ts';
import type { EvaluationPlan } from './evaluation-protocol.ts';
import type { Impossible, ListFacts, RunCounts, RunFacts } from './facts.ts';
import { failedGates } from './gates.ts';
import { findImpossible } from './impossible.ts';
import { LawBroken } from './law-broken.ts';
import { type LoadedActivities, loadActivities } from './load-activities.ts';
import { type LoadedOrganizations, loadOrganizations } from './load-organizations.ts';
import { NearDuplicateSearch } from './near-duplicates/search.ts';
import { type InspectedList, layoutOf, type Prepared } from './prepare.ts';
import type { Progress } from './request.ts';
import { settle } from './settlement.ts';
import { SharedPhones } from './shared-phones.ts';
import { dataPackages, version } from './versions.ts';
import { APART, type Work } from './work-memory.ts';

/** What a run tells while it goes, and what it leaves to its caller. */
export interface RunHooks {
  /** Called after every batch. */
  progress(progress: Progress): void;
  /** The reports to write beside the lists: name and text. */
  render(facts: RunFacts): readonly { readonly name: string; readonly text: string }[];
  /** Becomes true when the user interrupts: the run then stops and publishes nothing. */
  readonly interrupted: () => boolean;
}

/** Thrown when the user interrupts a run. */
export class Interrupted extends Error {}

/** Where a run's rows go: files, or nowhere on a dry run. */
interface Sink {
  readonly staging: Staging | undefined;
  readonly lists: ListWriter | undefined;
  readonly unreadable: UnreadableWriter | undefined;
}

/**
 * Decides every lead of a run's lists, in order, on one thread, and publishes the results.
 * @throws InputError, OutputError, OutputRefused, Interrupted; LawBroken where a law does not hold. Nothing is
 * published then.
 */
export async function qualify(prepared: Prepared, hooks: RunHooks): Promise<RunFacts> {
  const { request } = prepared;
  if (request.out === undefined)
    return decideAll(prepared, { staging: undefined, lists: undefined, unreadable: undefined }, hooks);
  await checkOut(request.out);
  const staging = await stage(request.out);
  try {
    const sink = openSink(prepared, staging);
    return await decideAll(prepared, sink, hooks);
  } catch (cause) {
    await staging.discard();
    throw cause;
  }
}

function openSink({ request, lists, merged, delimiter }: Prepared, staging: Staging): Sink {
  const { directory } = staging;
  const { layout } = lists[0];
  return {
    staging,
    lists: createListWriter({
      directory,
      format: request.format ?? layout.format,
      header: merged.header,
      delimiter,
      newline: layout.newline,
      bom: layout.bom,
      guard: request.guard,
    }),
    unreadable: createUnreadableWriter({ directory, guard: request.guard }),
  };
}

async function decideAll(prepared: Prepared, sink: Sink, hooks: RunHooks): Promise<RunFacts> {
  const { request } = prepared;
  const unreadable = (record: Unreadable) => sink.unreadable?.write(record);
  const organizations = await loadOrganizations(prepared, unreadable);
  const activities = await loadActivities(prepared, unreadable);
  const run: Run = {
    prepared,
    sink,
    hooks,
    organizations,
    activities,
    duplicates: new DuplicateKeys(),
    near: request.nearDuplicates ? new NearDuplicateSearch(prepared) : undefined,
    phones: new SharedPhones(),
    tally: new Tally(),
    breakdowns: createBreakdowns(prepared.by),
    impossible: [],
    rows: 0,
  };
  const lists: ListFacts[] = [];
  for (const [number, list] of prepared.lists.entries()) lists.push(await decideList(run, list, number));

  const counts = countRows(run, lists);
  const { tally } = run;
  const facts: RunFacts = {
    definition: {
      name: prepared.definition.name,
      description: prepared.definition.description,
      source: prepared.source.source,
      sha256: prepared.sha256,
      thresholds: {
        qualified: prepared.definition.status.qualified?.score,
        nurture: prepared.definition.status.nurture?.score,
      },
    },
    agreement: prepared.agreement,
    asOf: formatDay(request.asOf),
    country: prepared.country,
    lists,
    organizations: organizations?.facts(),
    activities: activities && { ...activities.facts, matched: tally.acted },
    named: prepared.named,
    tally,
    counts,
    impossible: run.impossible,
    failedGates: failedGates(prepared.gates, { counts, tally }),
    guard: request.guard,
    nearDuplicates: run.near?.find(),
    sharedPhones: run.phones.find(),
  };
  if (sink.staging) await publish(prepared, { ...sink, staging: sink.staging }, facts, organizations, hooks);
  return facts;
}

/** The state of a run on its way through the lists. */
interface Run {
  readonly prepared: Prepared;
  readonly sink: Sink;
  readonly hooks: RunHooks;
  readonly organizations: LoadedOrganizations | undefined;
  readonly activities: LoadedActivities | undefined;
  readonly duplicates: DuplicateKeys;
  readonly near: NearDuplicateSearch | undefined;
  readonly phones: SharedPhones;
  readonly tally: Tally;
  readonly breakdowns: readonly Breakdown[];
  readonly impossible: Impossible[];
  rows: number;
}

/** Reads, decides and writes one list. */
async function decideList(run: Run, { layout, mapping }: InspectedList, list: number): Promise<ListFacts> {
  const { prepared, sink, hooks, organizations, activities } = run;
  const { compiled, merged, delimiter, request, lists } = prepared;
  const { source } = layout;
  const sources = lists.map((one) => one.layout.source);
  const place: ListPlace = { sources, list, rows: sink.lists?.options, by: prepared.by };
  const rowLayout = layoutOf(lists[list], merged.columns[list], prepared);
  const evaluator = new Evaluator(compiled, rowLayout, organizations?.index, activities?.index);
  run.impossible.push(...findImpossible(compiled, lists[list], evaluator));
  const unreadable = (record: Unreadable) => sink.unreadable?.write(record);
  const columns = merged.columns[list];
  const reader = openList(layout, { ...request.reading, ...(columns && { columns }), delimiter, unreadable });
  const width = merged.header.length;
  const keys = evaluator.keysHigh.length;
  const allocate = (bytes: number) => new ArrayBuffer(bytes);
  const decider = new BatchDecider(evaluator, place, allocate, organizations?.tally, run.breakdowns);
  const decided = decideBatches(reader, {
    decider,
    settle: (work) => settle(work, run.duplicates, keys, list),
    keys,
    threads: request.jobs,
    plan: () => planEvaluation(run, rowLayout, place),
  });
  for await (const { batch, work, rows } of decided) {
    if (batch.width !== width) throw new LawBroken(`${source}: a batch has ${batch.width} columns, not ${width}`);
    if (run.near) noteLeads(run.near, batch, work, list);
    for (let record = 0; record < batch.count; record++) {
      run.phones.note(work.phones[record], work.people[record], work.companies[record]);
    }
    if (rows) sink.lists?.write(rows);
    run.rows += batch.count;
    await sink.lists?.drain();
    await sink.unreadable?.drain();
    const { bytesRead, bytesTotal } = reader.counts;
    hooks.progress({ source, rows: run.rows, bytesRead, bytesTotal });
    if (hooks.interrupted()) throw new Interrupted();
  }
  run.tally.merge(decider.tally.counts());
  const { sample, ...known } = layout;
  return { layout: known, mapping, counts: reader.counts };
}

/** Notes the leads that take part in the search for duplicates. */
function noteLeads(near: NearDuplicateSearch, batch: Batch, { keyCounts, earlierLists }: Work, list: number): void {
  for (let record = 0; record < batch.count; record++) {
    if (keyCounts[record] !== APART) near.add(batch, record, list, earlierLists[record] !== 0);
  }
}

function planEvaluation(
  { prepared, organizations, activities }: Run,
  layout: Layout,
  place: ListPlace,
): EvaluationPlan {
  const { definition, compiled, members, request, country } = prepared;
  return {
    ...place,
    definition,
    // Of lists that the definition does not name nothing but the keys is asked.
    named: members.share((id) => definition.lists.every((list) => list.id !== id)),
    organizations: organizations?.shared,
    activities: activities?.shared,
    alsoRead: compiled.surroundings.alsoRead,
    layout,
    asOf: request.asOf,
    country,
  };
}

/** The counts of a finished run. @throws LawBroken where a row was lost. */
function countRows(run: Run, lists: readonly ListFacts[]): RunCounts {
  const { statuses } = run.tally;
  const unreadable = lists.reduce((sum, { counts }) => sum + counts.unreadable, 0);
  const records = lists.reduce((sum, { counts }) => sum + counts.records, 0);
  const decided = statuses.qualified + statuses.nurture + statuses.rejected;
  const read = records + unreadable;
  const written = run.sink.lists?.counts;
  const isWritten =
    written === undefined ||
    (written.qualified === statuses.qualified &&
      written.nurture === statuses.nurture &&
      written.rejected === statuses.rejected);
  if (decided !== records || run.rows !== records || !isWritten) {
    throw new LawBroken(`${read} rows were read, ${decided} decided, ${JSON.stringify(written ?? {})} written`);
  }
  const guardedCells = (written?.guardedCells ?? 0) + (run.sink.unreadable?.counts.guardedCells ?? 0);
  return { read, ...statuses, unreadable, guardedCells };
}

/** Writes what is not a list, the manifest last, and puts the folder in its place. */
async function publish(
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
  await writeManifest(directory, {
    leadq: version,
    definition: { name: facts.definition.name, source: facts.definition.source, sha256: facts.definition.sha256 },
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
    },
    lists: [...dataPackages],
    inputs: [...facts.lists, ...(facts.organizations?.lists ?? []), ...(facts.activities?.lists ?? [])].map(
      ({ layout, counts }) => ({
        source: layout.source,
        sha256: counts.sha256,
        bytes: counts.bytesRead,
        rows: counts.records + counts.unreadable,
      }),
    ),
    counts: { ...facts.counts },
    outputs,
  });
  await staging.publish();
}
