import { fieldById } from '../fields/catalogue.ts';
import type { Column } from './growing.ts';
import type { LeadKeys } from './read-leads.ts';
import type { SalesRead } from './read-sales.ts';
import type { Sales } from './sales-table.ts';
import type { JoinedKey } from './shapes/conversion.ts';
import type { StagePlan } from './stage-plan.ts';
import { type LeadOutcomes, NO_DAY, NO_STAGE, type RunLeads } from './tables.ts';

/** The leads of a run with what became of them. A lead that another one stands for counts for nothing itself. */
export interface Joined {
  /** What one counts: persons, or their companies. */
  readonly unit: 'lead' | 'account';
  /** By lead, the lead that stands for it: the best of those with one key, most often itself. */
  readonly standsFor: Int32Array;
  readonly outcomes: LeadOutcomes;
  /** By lead, one bit for each stage of which the run or a record tells. */
  readonly seen: Uint16Array;
  /** By lead, 1 where a record is neither won nor lost. */
  readonly open: Uint8Array;
  /** By lead, the day on which it was made: the earliest that its list or a record of no sale tells. */
  readonly created: Int32Array;
  /** By record, the lead; -1 where none was found. */
  readonly leadOf: Int32Array;
  readonly keys: readonly JoinedKey[];
  /** The stage of which only the run tells, by its status: nobody else is there. -1 where records tell of it, too. */
  readonly runsOwn: number;
}

/** How many of a run's keys there were before the outcome files were read: later ones are of no lead. */
export type KeyCounts = readonly number[];

/**
 * Joins records with leads. @param chosen the fields to join by, the preferred first; undefined: the first that finds at
 * least half as many as the best one. @param currency number of the currency whose amounts are summed.
 */
export function joinSales(
  leads: RunLeads,
  keys: readonly LeadKeys[],
  keyCounts: KeyCounts,
  { sales, reasons }: Pick<SalesRead, 'sales' | 'reasons'>,
  plan: StagePlan,
  chosen: readonly string[] | undefined,
  currency: number,
): Joined {
  const matched = keys.map((_key, field) => countMatches(sales.keys[field], keyCounts[field]));
  const used =
    chosen === undefined ? detect(matched) : chosen.map((field) => keys.findIndex((one) => one.field === field));
  const best = used.map((field) => bestLeads(leads, keys[field].keys, keyCounts[field]));
  const first = used.length > 0 ? keys[used[0]] : undefined;
  const standsFor = Int32Array.from({ length: leads.count }, (_none, lead) => {
    const key = first?.keys[lead] ?? -1;
    return key < 0 ? lead : best[0][key];
  });
  const outcomes = emptyOutcomes(leads.count, plan, reasons, (stage) => !sales.reached[stage].isEmpty);
  const joined: Joined = {
    unit: first && fieldById(first.field)?.of === 'organization' ? 'account' : 'lead',
    standsFor,
    outcomes,
    seen: new Uint16Array(leads.count),
    open: new Uint8Array(leads.count),
    created: new Int32Array(leads.count).fill(NO_DAY),
    leadOf: new Int32Array(sales.count).fill(-1),
    runsOwn: runsOwnStage(plan, sales.count, (record) => sales.seen.get(record)),
    keys: keys.map(({ field }, number) => ({ field, isUsed: used.includes(number), matched: matched[number] })),
  };
  for (let lead = 0; lead < leads.count; lead++) keepEarliest(joined.created, standsFor[lead], leads.created[lead]);
  const saidBelow = new Uint8Array(leads.count);
  for (let record = 0; record < sales.count; record++) {
    for (const [place, field] of used.entries()) {
      const key = sales.keys[field].get(record);
      if (key < 0 || key >= keyCounts[field]) continue;
      const lead = standsFor[best[place][key]];
      joined.leadOf[record] = lead;
      if (sales.isSaid(record)) saidBelow[lead] = 1;
      addRecord(joined, lead, sales, record, currency);
      break;
    }
  }
  settleLeads(joined, leads, plan, saidBelow);
  return joined;
}

/** Where the lists themselves hold the outcome: every lead stands for itself. @param told stages that the column names, as bits. */
export function joinNothing(leads: RunLeads, plan: StagePlan, told: readonly number[]): Joined {
  return {
    unit: 'lead',
    standsFor: Int32Array.from({ length: leads.count }, (_none, lead) => lead),
    outcomes: emptyOutcomes(leads.count, plan, [], () => false),
    seen: new Uint16Array(leads.count),
    open: new Uint8Array(leads.count),
    created: leads.created.slice(),
    leadOf: new Int32Array(0),
    runsOwn: runsOwnStage(plan, told.length, (text) => told[text]),
    keys: [],
  };
}

/** Adds what the run itself says: every lead is a suspect, and a qualified one an MQL unless a record says that it is less. */
export function settleLeads(
  { outcomes, seen, open, standsFor }: Joined,
  leads: RunLeads,
  plan: StagePlan,
  saidBelow?: Uint8Array,
): void {
  const mql = plan.exact('mql');
  const { stage, lost } = outcomes;
  for (let lead = 0; lead < leads.count; lead++) {
    if (standsFor[lead] !== lead) continue;
    if (stage[lead] === NO_STAGE) stage[lead] = 0;
    seen[lead] |= 1;
    if (open[lead] === 1) lost[lead] = 0;
    const isDenied = saidBelow?.[lead] === 1 && stage[lead] < mql;
    if (mql < 0 || leads.status[lead] !== 0 || isDenied) continue;
    seen[lead] |= 1 << mql;
    stage[lead] = Math.max(stage[lead], mql);
  }
}

function runsOwnStage(plan: StagePlan, count: number, seenBy: (one: number) => number): number {
  const mql = plan.exact('mql');
  for (let one = 0; one < count; one++) if (mql >= 0 && (seenBy(one) >> mql) & 1) return -1;
  return mql;
}

/** Whether a lead came to a stage, or further; of a stage that only the run tells of, whether it was there. */
export function isAt({ outcomes, seen, runsOwn }: Joined, lead: number, stage: number): boolean {
  return stage === runsOwn ? ((seen[lead] >> stage) & 1) === 1 : outcomes.stage[lead] >= stage;
}

/** @param isDated whether a record says when a stage was reached; stages of which none does share one empty column. */
function emptyOutcomes(
  count: number,
  plan: StagePlan,
  turnDownReasons: readonly string[],
  isDated: (stage: number) => boolean,
): LeadOutcomes {
  const noDays = new Int32Array(count).fill(NO_DAY);
  return {
    known: new Uint8Array(count),
    stage: new Uint8Array(count).fill(NO_STAGE),
    won: new Uint8Array(count),
    lost: new Uint8Array(count),
    reached: plan.stages.map((_stage, number) => (isDated(number) ? noDays.slice() : noDays)),
    amount: new Float64Array(count).fill(Number.NaN),
    turnedDown: new Int32Array(count).fill(-1),
    turnDownReasons,
    stages: plan.stages,
  };
}

function addRecord(
  { outcomes, seen, open, created }: Joined,
  lead: number,
  sales: Sales,
  record: number,
  currency: number,
): void {
  const { known, stage, won, lost, reached, amount, turnedDown } = outcomes;
  const isWon = sales.isWon(record);
  const isLost = sales.isLost(record);
  known[lead] = 1;
  stage[lead] = Math.max(stage[lead] === NO_STAGE ? 0 : stage[lead], sales.stage.get(record));
  seen[lead] |= sales.seen.get(record);
  if (!isWon && !isLost) open[lead] = 1;
  if (isWon) won[lead] = 1;
  lost[lead] = won[lead] === 1 ? 0 : Math.max(lost[lead], isLost ? 1 : 0);
  for (const [one, days] of sales.reached.entries()) {
    if (!days.isEmpty) keepEarliest(reached[one], lead, days.get(record));
  }
  keepEarliest(created, lead, sales.created.get(record));
  const value = sales.amount.get(record);
  if (!isLost && !Number.isNaN(value) && sales.currency.get(record) === currency) {
    amount[lead] = (Number.isNaN(amount[lead]) ? 0 : amount[lead]) + value;
  }
  if (isLost && sales.reason.get(record) >= 0) turnedDown[lead] = sales.reason.get(record);
}

/** By key, the lead that stands for all that have it: of the best status, then of the highest score, then the first. */
function bestLeads({ status, score }: RunLeads, keys: Int32Array, count: number): Int32Array {
  const best = new Int32Array(count).fill(-1);
  for (let lead = 0; lead < keys.length; lead++) {
    const key = keys[lead];
    if (key < 0) continue;
    const other = best[key];
    const isBetter =
      other < 0 || status[lead] < status[other] || (status[lead] === status[other] && score[lead] > score[other]);
    if (isBetter) best[key] = lead;
  }
  return best;
}

/** How many records have a key that a lead has. @param count of the leads' keys. */
export function countMatches(keys: Column, count: number): number {
  let matched = 0;
  for (let record = 0; record < keys.length; record++) {
    const key = keys.get(record);
    if (key >= 0 && key < count) matched++;
  }
  return matched;
}

function detect(matched: readonly number[]): number[] {
  const most = Math.max(0, ...matched);
  const first = matched.findIndex((count) => count > 0 && count * 2 >= most);
  return first < 0 ? [] : [first];
}

function keepEarliest(days: Int32Array, at: number, day: number): void {
  if (day !== NO_DAY && (days[at] === NO_DAY || day < days[at])) days[at] = day;
}
