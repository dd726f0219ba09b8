import { formatDay } from '../fields/calendar.ts';
import { BLOCK_BYTES } from '../input/limits.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { checkOut } from '../output/check-out.ts';
import { createListWriter } from '../output/list-writer.ts';
import { type Staging, stage } from '../output/publish.ts';
import { createUnreadableWriter } from '../output/unreadable-writer.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Breakdown } from '../qualify/breakdown.ts';
import { shownFields } from '../qualify/chosen-leads.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { Layout } from '../qualify/layout.ts';
import { Tally } from '../qualify/tally.ts';
import { BatchDecider, type ListPlace } from './batch-decider.ts';
import { createBreakdowns } from './breakdowns.ts';
import { decideBatches } from './decide-batches.ts';
import { DuplicateKeys } from './duplicate-keys.ts';
import type { EvaluationPlan } from './evaluation-protocol.ts';
import type { Impossible, ListFacts, RunCounts, RunFacts } from './facts.ts';
import { fieldsOfReasons } from './fields-of-reasons.ts';
import { appendHistory, compareHistory, type History, readHistory } from './history.ts';
import { findImpossible } from './impossible.ts';
import { LawBroken } from './law-broken.ts';
import { type LoadedActivities, loadActivities } from './load-activities.ts';
import { type LoadedOrganizations, loadOrganizations } from './load-organizations.ts';
import { NearDuplicateSearch } from './near-duplicates/search.ts';
import { type InspectedList, layoutOf, type Prepared } from './prepare.ts';
import { entryOf, publish, type Sink } from './publish.ts';
import { Interrupted, type RunHooks } from './run-hooks.ts';
import { settle } from './settlement.ts';
import { SharedPhones } from './shared-phones.ts';
import { APART, type Work } from './work-memory.ts';

/**
 * Decides every lead of a run's lists, in order, and publishes the results.
 * @throws InputError, OutputError, OutputRefused, Interrupted; LawBroken where a law does not hold. Nothing is
 * published then, but where only the history could not be written.
 */
export async function qualify(prepared: Prepared, hooks: RunHooks): Promise<RunFacts> {
  const { request } = prepared;
  const history = request.history === undefined ? undefined : await readHistory(request.history, request.out);
  if (request.out === undefined)
    return decideAll(prepared, { staging: undefined, lists: undefined, unreadable: undefined }, hooks, history);
  await checkOut(request.out);
  const staging = await stage(request.out);
  const facts = await decideAll(prepared, openSink(prepared, staging), hooks, history).catch(async (cause) => {
    await staging.discard();
    throw cause;
  });
  if (history && facts.history) await appendHistory(history, facts.history);
  return facts;
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

async function decideAll(
  prepared: Prepared,
  sink: Sink,
  hooks: RunHooks,
  history: History | undefined,
): Promise<RunFacts> {
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
    breakdowns: createBreakdowns(prepared.by, request.withLeads === true),
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
      interest: prepared.definition.sections.findIndex(({ id }) => id === 'interest'),
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
    by: prepared.by,
    history: undefined,
    guard: request.guard,
    nearDuplicates: run.near?.find(),
    sharedPhones: run.phones.find(),
    shownLeads: request.withLeads
      ? { leads: tally.chosen.leads(), looksAt: fieldsOfReasons(prepared.compiled) }
      : undefined,
  };
  const found = history ? { ...facts, history: compareHistory(history, entryOf(facts)) } : facts;
  if (sink.staging) await publish(prepared, { ...sink, staging: sink.staging }, found, organizations, hooks);
  return found;
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
  const rowLayout = layoutOf(lists[list], merged.columns[list], prepared);
  const shown = request.withLeads ? shownFields(rowLayout, prepared.definition.blanks) : undefined;
  const place: ListPlace = { sources, list, rows: sink.lists?.options, by: prepared.by, shown };
  const evaluator = new Evaluator(compiled, rowLayout, organizations?.index, activities?.index, run.breakdowns);
  run.impossible.push(...findImpossible(compiled, lists[list], evaluator));
  const unreadable = (record: Unreadable) => sink.unreadable?.write(record);
  const columns = merged.columns[list];
  const reader = openList(layout, { ...request.reading, ...(columns && { columns }), delimiter, unreadable });
  const width = merged.header.length;
  const keys = evaluator.keys.most;
  const allocate = (bytes: number) => new ArrayBuffer(bytes);
  const decider = new BatchDecider(evaluator, place, allocate, organizations?.tally);
  const decided = decideBatches(reader, {
    decider,
    settle: (work) => settle(work, run.duplicates, keys, list),
    keys,
    blockSize: request.reading.blockSize ?? BLOCK_BYTES,
    threads: request.jobs,
    plan: () => planEvaluation(run, rowLayout, place),
  });
  const { bytesTotal } = reader.counts;
  const before = run.rows;
  for await (const { batch, work, rows } of decided) {
    if (run.rows === before && bytesTotal !== undefined) run.duplicates.expect(keysAhead(batch, work, bytesTotal));
    if (batch.width !== width) throw new LawBroken(`${source}: a batch has ${batch.width} columns, not ${width}`);
    if (run.near) noteLeads(run.near, batch, work, list);
    run.phones.note(work);
    if (rows) sink.lists?.write(rows);
    run.rows += batch.count;
    await sink.lists?.drain();
    await sink.unreadable?.drain();
    hooks.progress({ source, rows: run.rows, bytesRead: reader.counts.bytesRead, bytesTotal });
    if (hooks.interrupted()) throw new Interrupted();
  }
  run.tally.merge(decider.takeCounts());
  const { sample, ...known } = layout;
  return { layout: known, mapping, counts: reader.counts };
}

/** Records that tell what is to come. */
const ENOUGH = 100;

/** How many duplicate keys a list of so many bytes has, going by its first batch. */
function keysAhead({ starts, ends, count, width, objects }: Batch, { keyCounts }: Work, list: number): number {
  if (count < ENOUGH) return 0;
  let keys = 0;
  let bytes = 0;
  for (let record = 0; record < count; record++) {
    if (keyCounts[record] !== APART) keys += keyCounts[record];
    bytes += objects ? objects.ends[record] - objects.starts[record] : ends[(record + 1) * width - 1] - starts[record];
  }
  return keys * Math.max(0, list / (bytes + count) - 1);
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
