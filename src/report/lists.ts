import { vendors } from '../fields/vendors.ts';
import type { ActivityFacts, ListFacts, OrganizationFacts } from '../run/facts.ts';
import { mergeHeaders } from '../run/merge-headers.ts';
import { listNotes } from './list-notes.ts';
import type { Report } from './report-shape.ts';

/** A list as it was read: nothing of its cells, only its headers and counts. */
export type ListReport = Report['lists'][number];

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
export type OrganizationsReport = NonNullable<Report['organizations']>;

export function describeOrganizations({ lists, matched, ...counts }: OrganizationFacts): OrganizationsReport {
  const { unmatched, repeated, coverage } = counts;
  return { lists: lists.map(describeList), matched: { ...matched }, unmatched, repeated, coverage };
}

/** The activity lists, and how many contacts and leads did something. */
export type ActivitiesReport = NonNullable<Report['activities']>;

export function describeActivities({ lists, ...counts }: ActivityFacts): ActivitiesReport {
  return { lists: lists.map(describeList), ...counts };
}
