import { vendors } from '../fields/vendors.ts';
import type { Encoding, ListFormat } from '../input/list.ts';
import type { ActivityFacts, ListFacts, OrganizationFacts } from '../run/facts.ts';
import { mergeHeaders } from '../run/merge-headers.ts';
import { type ListNote, listNotes } from './list-notes.ts';

/** A list as it was read: nothing of its cells, only its headers and counts. */
export interface ListReport {
  readonly source: string;
  readonly format: ListFormat;
  readonly compressed: boolean;
  readonly encoding: Encoding;
  /** One character; null for JSON. */
  readonly delimiter: string | null;
  /** The product whose export it is. */
  readonly vendor: string | null;
  readonly headless: boolean;
  /** Rows read, the unreadable ones included. */
  readonly rows: number;
  readonly unreadable: number;
  /** Lines that are not rows. */
  readonly skipped: { readonly preamble: number; readonly blank: number; readonly footer: number };
  /** Rows shorter than the header, read with blanks. */
  readonly short: number;
  /** Rows that are not in the list's encoding. */
  readonly transcoded: number;
  /** The columns of which something was made, in the order of the list. */
  readonly mapping: readonly { readonly header: string; readonly field: string; readonly how: string }[];
  /** Headers of the columns that only pass through. */
  readonly unmapped: readonly string[];
  /** What was guessed, repaired or left out. */
  readonly notes: readonly ListNote[];
}

export function describeList(facts: ListFacts): ListReport {
  const { layout, mapping, counts } = facts;
  const replaced = mergeHeaders([layout.header]).replaced[0];
  return {
    source: layout.source,
    format: layout.format,
    compressed: layout.compressed,
    encoding: layout.encoding,
    delimiter: layout.format === 'csv' ? layout.delimiter : null,
    vendor: vendors.find(({ id }) => id === mapping.vendor)?.name ?? mapping.vendor ?? null,
    headless: layout.headless,
    rows: counts.records + counts.unreadable,
    unreadable: counts.unreadable,
    skipped: { preamble: layout.preamble, blank: counts.blankLines, footer: counts.footer },
    short: counts.short,
    transcoded: counts.transcoded,
    mapping: mapping.columns.flatMap(({ header, field, how }) =>
      field === undefined || how === undefined ? [] : [{ header, field, how }],
    ),
    unmapped: mapping.columns.flatMap(({ header, field }) =>
      field === undefined && !replaced.includes(header) ? [header] : [],
    ),
    notes: listNotes(facts),
  };
}

/** The organization lists, and how many contacts found their organization. */
export interface OrganizationsReport {
  readonly lists: readonly ListReport[];
  /** Contacts by what they found their organization by. */
  readonly matched: { readonly id: number; readonly domain: number; readonly name: number };
  readonly unmatched: number;
  /** Organizations with a key that an earlier one has. */
  readonly repeated: number;
}

export function describeOrganizations({ lists, matched, unmatched, repeated }: OrganizationFacts): OrganizationsReport {
  return { lists: lists.map(describeList), matched: { ...matched }, unmatched, repeated };
}

/** The activity lists, and how many contacts and leads did something. */
export interface ActivitiesReport extends Omit<ActivityFacts, 'lists'> {
  readonly lists: readonly ListReport[];
}

export function describeActivities({ lists, ...counts }: ActivityFacts): ActivitiesReport {
  return { lists: lists.map(describeList), ...counts };
}
