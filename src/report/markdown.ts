import { escapeMarkdown } from './escape-markdown.ts';
import { countOf, drawBar, formatCount, formatShare, shareOf } from './figures.ts';
import { listLine } from './list-lines.ts';
import type { ListReport } from './lists.ts';
import type { Report } from './model.ts';
import { evidenceText, nearDuplicatesText } from './near-duplicates.ts';
import { shorten } from './printable.ts';
import { isCostly } from './reasons.ts';
import { activitiesText, doubtTexts, stageLoss, verdictText } from './summary.ts';
import { fieldName } from './words.ts';

const BAR = 20;
const MOST_COSTS = 15;
const MOST_NEAR = 30;
const LONGEST_HEADER = 80;

/** Renders a report as a Markdown page, for people who read it later or on the page of a build. */
export function renderMarkdown(report: Report): string {
  const { definition, agreement, asOf, counts } = report;
  const parts = [
    `# ${escapeMarkdown(verdictText(counts))}`,
    `Held against **${escapeMarkdown(definition.name)}** as of ${asOf}.${definition.description === '' ? '' : ` ${escapeMarkdown(definition.description)}`}`,
    ...(agreement && !agreement.doubtful ? [escapeMarkdown(agreement.text)] : []),
    ...section('Look at this first', bullets(warnings(report))),
    ...section('From rows to qualified', funnel(report)),
    ...section('What costs most', costs(report)),
    ...section('Next', steps(report)),
    ...section('Scores', scores(report)),
    ...section('What more knowledge could lift', missing(report)),
    ...section('Where leads go', destinations(report)),
    ...section('Cells that could not be used as they are', troubles(report)),
    ...section('Companies named nearly like a competitor', nearCompetitors(report)),
    ...section('Leads that seem to repeat others', nearDuplicates(report)),
    ...section('Phone numbers of many people', sharedPhones(report)),
    ...section('Organizations', organizations(report)),
    ...section('Activities', activities(report)),
    ...section('What was read', lists(report)),
    ...section('All reasons', reasons(report)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

function warnings({ impossible, failedGates, agreement, ...report }: Report): string[] {
  const doubted = agreement?.doubtful ? [agreement] : [];
  return [...impossible, ...failedGates, ...doubted].map(({ text }) => text).concat(doubtTexts(report));
}

function funnel({ funnel: stages, counts }: Report): string {
  if (counts.read === 0) return '';
  const rows = stages.map((stage) => [
    `${stage.id}: ${stage.means}`,
    formatCount(stage.count),
    formatShare(stage.share),
    drawBar(stage.share, BAR),
    stageLoss(stage),
  ]);
  return table(['Stage', '>Rows', '>Share', '', 'Lost here'], rows);
}

function costs({ reasons: all, counts }: Report): string {
  const rows = all
    .filter(isCostly)
    .slice(0, MOST_COSTS)
    .map(({ code, means, deciding, alone }) => [
      code,
      means,
      formatCount(deciding),
      formatShare(shareOf(deciding, counts.read)),
      formatCount(alone),
    ]);
  return table(['Reason', 'Means', '>Rows', '>Share', '>Only reason'], rows);
}

function steps({ nextSteps }: Report): string {
  return nextSteps.map(({ text }, index) => `${index + 1}. ${escapeMarkdown(text)}`).join('\n');
}

function scores({ scores: { buckets, thresholds: least } }: Report): string {
  const rows = buckets.map(({ from, to, leads, share, thresholds }) => [
    `${from} to ${to}`,
    formatCount(leads),
    formatShare(share),
    drawBar(share, BAR),
    thresholds.map((status) => `${status} from ${least[status]}`).join(', '),
  ]);
  return table(['Score', '>Leads', '>Share', '', 'Threshold'], rows);
}

function missing({ missing: fields }: Report): string {
  const rows = fields.map(({ field, means, leads }) => [fieldName(field), means, formatCount(leads)]);
  return table(['Field', 'Means', '>Leads without it'], rows);
}

function destinations({ tracks, bars, profiles }: Report): string {
  const rows = [
    ...bars.map(({ bar, leads }) => ['bar', bar, formatCount(leads)]),
    ...profiles.map(({ section: of, profile, leads }) => [`${of} profile`, profile, formatCount(leads)]),
    ...tracks.map(({ track, leads }) => ['nurture track', track, formatCount(leads)]),
  ];
  return table(['', 'Name', '>Leads'], rows);
}

function troubles({ troubles: all, counts }: Report): string {
  const rows = all.map(({ field, means, cells }) => [fieldName(field), means, formatCount(cells)]);
  if (counts.guardedCells > 0) {
    rows.push(['', "guarded with ' because a spreadsheet would execute them", formatCount(counts.guardedCells)]);
  }
  return table(['Field', 'What', '>Cells'], rows);
}

function nearCompetitors({ nearCompetitors: near }: Report): string {
  if (near === null) return '';
  const rows = near.companies
    .slice(0, MOST_NEAR)
    .map(({ company, competitor, leads }) => [
      shorten(company, LONGEST_HEADER),
      shorten(competitor, LONGEST_HEADER),
      formatCount(leads),
    ]);
  const said = `${countOf(near.leads, 'lead')} in all. Nobody is rejected for such a name: add it to the competitors where it is one.`;
  return `${table(['Company', 'Competitor', '>Leads'], rows)}\n\n${said}`;
}

function sharedPhones({ sharedPhones: shared }: Report): string {
  if (shared === null) return '';
  const { leads, phones, found } = shared;
  const rows = phones.map((phone) => [
    phone.masked,
    formatCount(phone.people),
    formatCount(phone.companies),
    formatCount(phone.leads),
  ]);
  const said = `${countOf(leads, 'lead')} with ${countOf(found, 'such number')} in all. Nobody is rejected for it: ask who made the list.`;
  return `${table(['Number', '>People', '>Companies', '>Leads'], rows)}\n\n${said}`;
}

function nearDuplicates({ nearDuplicates: found }: Report): string {
  if (found === null) return '';
  const rows = found.examples.map((pair) => [pair.first, pair.second, evidenceText(pair)]);
  const more = found.groups > rows.length && rows.length > 0 ? ` The first ${formatCount(rows.length)}:` : '';
  const pairs = table(['Lead', 'Seems to be', 'Because of'], rows);
  return [`${escapeMarkdown(nearDuplicatesText(found))}.${more}`, pairs].filter((text) => text !== '').join('\n\n');
}

function organizations({ organizations: joined, differences }: Report): string {
  if (joined === null) return '';
  const { matched, unmatched, repeated } = joined;
  const rows = [
    ['leads joined by id', formatCount(matched.id)],
    ['leads joined by domain', formatCount(matched.domain)],
    ['leads joined by name', formatCount(matched.name)],
    ['leads without an organization', formatCount(unmatched)],
    ['organizations that repeat an earlier one', formatCount(repeated)],
    ...differences.map(({ field, leads }) => [
      `leads whose own ${fieldName(field)} differs from their organization's`,
      formatCount(leads),
    ]),
  ];
  return table(['', '>Count'], rows);
}

function activities({ activities: done, counts }: Report): string {
  return done === null ? '' : `${activitiesText(done, counts.read)}.`;
}

function lists({ lists: contacts, organizations: joined, activities: done, namedLists }: Report): string {
  const all = [...contacts, ...(joined?.lists ?? []), ...(done?.lists ?? [])];
  const named = namedLists.map(({ id, source, entries }) => [id, source ?? 'in the definition', formatCount(entries)]);
  return [...all.map(list), table(['Named list', 'Source', '>Entries'], named)]
    .filter((text) => text !== '')
    .join('\n\n');
}

function list(one: ListReport): string {
  const columns = [
    ...one.mapping.map(({ header, field, how }) => [
      shorten(header, LONGEST_HEADER),
      field,
      how === 'override' ? 'by hand' : `by ${how}`,
    ]),
    ...one.unmapped.map((header) => [shorten(header, LONGEST_HEADER), '', 'passed through']),
  ];
  const heading = `**${escapeMarkdown(one.source)}**: ${escapeMarkdown(listLine(one))}.`;
  const notes = bullets(one.notes.map(({ text }) => text));
  const details = `<details><summary>${countOf(columns.length, 'column')}</summary>\n\n${table(['Header', 'Field', 'Found'], columns)}\n\n</details>`;
  return [heading, notes, details].filter((text) => text !== '').join('\n\n');
}

function reasons({ reasons: all }: Report): string {
  const rows = all.map(({ code, means, qualified, nurture, rejected, deciding, alone }) => [
    code,
    means,
    ...[qualified, nurture, rejected, deciding, alone].map(formatCount),
  ]);
  if (rows.length === 0) return '';
  const head = ['Reason', 'Means', '>Qualified', '>Nurture', '>Rejected', '>Deciding', '>Only reason'];
  return `<details><summary>${countOf(rows.length, 'reason')}, by the leads that carry them</summary>\n\n${table(head, rows)}\n\n</details>`;
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}

/** A table; a heading that starts with `>` is that of figures. No rows, no table. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map((heading) => heading.replace('>', ''))),
    line(head.map((heading) => (heading.startsWith('>') ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ].join('\n');
}
