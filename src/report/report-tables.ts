import { drawBar, formatCount, formatShare, shareOf } from './figures.ts';
import type { ListReport } from './lists.ts';
import { evidenceText } from './near-duplicates.ts';
import { type PageTable, tableOf } from './page.ts';
import { shorten } from './printable.ts';
import { isCostly } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { stageLoss } from './summary.ts';
import { fieldName } from './words.ts';

/*
 * The tables of a report, as its Markdown and its HTML show them. One that has nothing to say has no rows.
 */

const BAR = 20;
const MOST_COSTS = 15;
const MOST_NEAR = 30;
const LONGEST_NAME = 80;

/** @param bars whether shares are drawn, for a form that has no charts. */
export function funnelTable({ funnel, counts }: Report, bars: boolean): PageTable {
  const rows = funnel.map((stage) => [
    `${stage.id}: ${stage.means}`,
    formatCount(stage.count),
    formatShare(stage.share),
    ...(bars ? [drawBar(stage.share, BAR)] : []),
    stageLoss(stage),
  ]);
  const head = ['Stage', '>Rows', '>Share', ...(bars ? [''] : []), 'Lost here'];
  return tableOf(head, counts.read === 0 ? [] : rows);
}

/** The reasons that kept most leads from being qualified. */
export function costliest({ reasons }: Report): Report['reasons'] {
  return reasons.filter(isCostly).slice(0, MOST_COSTS);
}

export function costsTable(report: Report): PageTable {
  const rows = costliest(report).map(({ code, means, deciding, alone }) => [
    code,
    means,
    formatCount(deciding),
    formatShare(shareOf(deciding, report.counts.read)),
    formatCount(alone),
  ]);
  return tableOf(['Reason', 'Means', '>Rows', '>Share', '>Only reason'], rows);
}

/** @param bars whether shares are drawn, for a form that has no charts. */
export function scoresTable({ scores: { buckets, thresholds: least } }: Report, bars: boolean): PageTable {
  const rows = buckets.map(({ from, to, leads, share, thresholds }) => [
    `${from} to ${to}`,
    formatCount(leads),
    formatShare(share),
    ...(bars ? [drawBar(share, BAR)] : []),
    thresholds.map((status) => `${status} from ${least[status]}`).join(', '),
  ]);
  return tableOf(['Score', '>Leads', '>Share', ...(bars ? [''] : []), 'Threshold'], rows);
}

export function missingTable({ missing }: Report): PageTable {
  const rows = missing.map(({ field, means, leads }) => [fieldName(field), means, formatCount(leads)]);
  return tableOf(['Field', 'Means', '>Leads without it'], rows);
}

export function destinationsTable({ tracks, bars, profiles }: Report): PageTable {
  const rows = [
    ...bars.map(({ bar, leads }) => ['bar', bar, formatCount(leads)]),
    ...profiles.map(({ section: of, profile, leads }) => [`${of} profile`, profile, formatCount(leads)]),
    ...tracks.map(({ track, leads }) => ['nurture track', track, formatCount(leads)]),
  ];
  return tableOf(['Kind', 'Name', '>Leads'], rows);
}

export function troublesTable({ troubles, counts }: Report): PageTable {
  const rows = troubles.map(({ field, means, cells }) => [fieldName(field), means, formatCount(cells)]);
  if (counts.guardedCells > 0) {
    rows.push(['any', "guarded with ' because a spreadsheet would execute them", formatCount(counts.guardedCells)]);
  }
  return tableOf(['Field', 'What', '>Cells'], rows);
}

export function nearCompetitorsTable({ nearCompetitors }: Report): PageTable {
  const rows = (nearCompetitors?.companies ?? [])
    .slice(0, MOST_NEAR)
    .map(({ company, competitor, leads }) => [
      shorten(company, LONGEST_NAME),
      shorten(competitor, LONGEST_NAME),
      formatCount(leads),
    ]);
  return tableOf(['Company', 'Competitor', '>Leads'], rows);
}

export function sharedPhonesTable({ sharedPhones }: Report): PageTable {
  const rows = (sharedPhones?.phones ?? []).map(({ masked, people, companies, leads }) => [
    masked,
    ...[people, companies, leads].map(formatCount),
  ]);
  return tableOf(['Number', '>People', '>Companies', '>Leads'], rows);
}

export function nearDuplicatesTable({ nearDuplicates }: Report): PageTable {
  const rows = (nearDuplicates?.examples ?? []).map((pair) => [pair.first, pair.second, evidenceText(pair)]);
  return tableOf(['Lead', 'Seems to be', 'Because of'], rows);
}

export function organizationsTable({ organizations: joined, differences }: Report): PageTable {
  const head = ['What', '>Count'];
  if (joined === null) return tableOf(head, []);
  const { matched, unmatched, repeated } = joined;
  const counts: readonly (readonly [string, number])[] = [
    ['leads joined by id', matched.id],
    ['leads joined by domain', matched.domain],
    ['leads joined by name', matched.name],
    ['leads without an organization', unmatched],
    ['organizations that repeat an earlier one', repeated],
    ...differences.map(
      ({ field, leads }) => [`leads whose own ${fieldName(field)} differs from their organization's`, leads] as const,
    ),
  ];
  return tableOf(
    head,
    counts.map(([what, count]) => [what, formatCount(count)]),
  );
}

/** All lists of a run: contacts, organizations, activities. */
export function allLists({ lists, organizations, activities }: Report): readonly ListReport[] {
  return [...lists, ...(organizations?.lists ?? []), ...(activities?.lists ?? [])];
}

export function columnsTable({ mapping, unmapped }: ListReport): PageTable {
  const rows = [
    ...mapping.map(({ header, field, how }) => [
      shorten(header, LONGEST_NAME),
      field,
      how === 'override' ? 'by hand' : `by ${how}`,
    ]),
    ...unmapped.map((header) => [shorten(header, LONGEST_NAME), '', 'passed through']),
  ];
  return tableOf(['Header', 'Field', 'Found'], rows);
}

export function namedListsTable({ namedLists }: Report): PageTable {
  const rows = namedLists.map(({ id, source, entries }) => [id, source ?? 'in the definition', formatCount(entries)]);
  return tableOf(['Named list', 'Source', '>Entries'], rows);
}

export function reasonsTable({ reasons }: Report): PageTable {
  const rows = reasons.map(({ code, means, qualified, nurture, rejected, deciding, alone }) => [
    code,
    means,
    ...[qualified, nurture, rejected, deciding, alone].map(formatCount),
  ]);
  return tableOf(['Reason', 'Means', '>Qualified', '>Nurture', '>Rejected', '>Deciding', '>Only reason'], rows);
}
