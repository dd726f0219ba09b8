import type { ReadOptions } from '../input/list.ts';
import { openSource } from '../input/source.ts';
import type { CellBase } from './field-values.ts';
import { countMatches, type KeyCounts } from './join-sales.ts';
import { type LeadKeys, type LeadsRead, type RunLists, readLeads } from './read-leads.ts';
import { type OutcomeFile, readSales, type SalesRead } from './read-sales.ts';
import type { StagePlan } from './stage-plan.ts';

/** The leads of a run and the records of the outcome files, with the keys that join them. */
export interface BothRead {
  readonly read: Omit<LeadsRead, 'keys'>;
  /** The leads' keys. The index of all keys, which takes much room, is let go of. */
  readonly keys: readonly LeadKeys[];
  readonly found: SalesRead;
  readonly keyCounts: KeyCounts;
}

/** What is read, and how. */
export interface BothWanted {
  readonly lists: RunLists;
  readonly files: readonly OutcomeFile[];
  /** Fields of which the keys join, the preferred first. */
  readonly keyFields: readonly string[];
  /** Whether all of them are needed. */
  readonly isFixed: boolean;
  /** Numbers of the lists' columns whose texts are kept. */
  readonly columns: readonly number[];
  readonly plan: StagePlan;
  readonly base: CellBase;
  readonly reading: ReadOptions;
}

/**
 * Reads both sides. The first field alone is tried at first: where it finds half of the records no other can be preferred,
 * and understanding company names costs more than all else. @throws InputError
 */
export async function readBoth(wanted: BothWanted): Promise<BothRead> {
  const { keyFields, isFixed, files } = wanted;
  const isReadableTwice = files.every(({ layout }) => openSource(layout.source).bytesTotal !== undefined);
  if (!isFixed && keyFields.length > 1 && isReadableTwice) {
    const both = await readWith(wanted, keyFields.slice(0, 1));
    const { sales } = both.found;
    if (countMatches(sales.keys[0], both.keyCounts[0]) * 2 >= sales.count) return both;
  }
  return readWith(wanted, keyFields);
}

async function readWith(
  { lists, files, columns, plan, base, reading }: BothWanted,
  keyFields: readonly string[],
): Promise<BothRead> {
  const { keys: indexed, ...read } = await readLeads(lists, { keyFields, columns }, base);
  const keyCounts = indexed.map(({ index }) => index.count);
  const found = await readSales(files, indexed, plan, base, reading);
  const keys = indexed.map(({ field, keys: own }) => ({ field, keys: own }));
  return { read, keys, found, keyCounts };
}
