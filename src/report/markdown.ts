import { personalText } from './breakdowns.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { countOf } from './figures.ts';
import {
  breakdownsOf,
  breakdownTable,
  coverageTable,
  fieldsTable,
  historyTable,
  reasonPairsTable,
  suppliersNote,
  suppliersTable,
  supplierTable,
} from './group-tables.ts';
import { nurtureLeadsTable, qualifiedLeadsTable, rejectedLeadsTable } from './lead-tables.ts';
import { listLine } from './list-lines.ts';
import type { ListReport } from './lists.ts';
import { renderMarkdownTable } from './markdown-table.ts';
import type { Report } from './model.ts';
import { nearCompetitorsNote } from './near-competitors.ts';
import { nearDuplicatesNote } from './near-duplicates.ts';
import type { PageTable } from './page.ts';
import {
  allLists,
  columnsTable,
  costsTable,
  destinationsTable,
  funnelTable,
  missingTable,
  namedListsTable,
  nearCompetitorsTable,
  nearDuplicatesTable,
  organizationsTable,
  reasonsTable,
  scoresTable,
  sharedPhonesTable,
  troublesTable,
} from './report-tables.ts';
import { sharedPhonesNote } from './shared-phones.ts';
import { activitiesText, verdictText, warningTexts } from './summary.ts';
import type { SupplierReport } from './suppliers.ts';
import { fieldName } from './words.ts';

/** Suppliers whose reasons are all told. */
const MOST_SUPPLIERS = 20;

/** Renders a report as a Markdown page, for people who read it later or on the page of a build. */
export function renderMarkdown(report: Report): string {
  const { definition, agreement, asOf, counts, activities, history } = report;
  const { nearCompetitors, nearDuplicates, sharedPhones, leads } = report;
  const parts = [
    `# ${escapeMarkdown(verdictText(counts))}`,
    `Held against **${escapeMarkdown(definition.name)}** as of ${asOf}.${definition.description === '' ? '' : ` ${escapeMarkdown(definition.description)}`}`,
    ...(agreement && !agreement.doubtful ? [escapeMarkdown(agreement.text)] : []),
    ...section('Look at this first', bullets(warningTexts(report))),
    ...section('Next', steps(report)),
    ...section('From rows to qualified', renderMarkdownTable(funnelTable(report, true))),
    ...section(
      'Since the last run',
      history?.change ? escapeMarkdown(history.change.text) : null,
      renderMarkdownTable(historyTable(report)),
    ),
    ...section('What costs most', renderMarkdownTable(costsTable(report))),
    ...section('Reasons that come together', renderMarkdownTable(reasonPairsTable(report))),
    ...section(
      'Suppliers',
      renderMarkdownTable(suppliersTable(report)),
      suppliersNote(report),
      ...report.suppliers.slice(0, MOST_SUPPLIERS).map(supplierReasons),
    ),
    ...breakdownsOf(report).flatMap((one) =>
      section(`By ${fieldName(one.field)}`, renderMarkdownTable(breakdownTable(one, true)), personalText(one)),
    ),
    ...section(
      'Leads',
      leads && escapeMarkdown(leads.text),
      ...titled('The best qualified', qualifiedLeadsTable(report)),
      ...titled('Nurtured, and nearest to qualified', nurtureLeadsTable(report)),
      ...titled('Rejected, with what is written', rejectedLeadsTable(report)),
    ),
    ...section('Scores', renderMarkdownTable(scoresTable(report, true))),
    ...section('What more knowledge could lift', renderMarkdownTable(missingTable(report))),
    ...section('Where leads go', renderMarkdownTable(destinationsTable(report))),
    ...section('What the fields hold', renderMarkdownTable(fieldsTable(report))),
    ...section('Cells that could not be used as they are', renderMarkdownTable(troublesTable(report))),
    ...section(
      'Companies named nearly like a competitor',
      renderMarkdownTable(nearCompetitorsTable(report)),
      nearCompetitors && nearCompetitorsNote(nearCompetitors),
    ),
    ...section(
      'Leads that seem to repeat others',
      nearDuplicates && escapeMarkdown(nearDuplicatesNote(nearDuplicates)),
      renderMarkdownTable(nearDuplicatesTable(report)),
    ),
    ...section(
      'Phone numbers of many people',
      renderMarkdownTable(sharedPhonesTable(report)),
      sharedPhones && sharedPhonesNote(sharedPhones),
    ),
    ...section(
      'Organizations',
      renderMarkdownTable(organizationsTable(report)),
      renderMarkdownTable(coverageTable(report)),
    ),
    ...section('Activities', activities && `${activitiesText(activities, counts.read)}.`),
    ...section('What was read', ...allLists(report).map(list), renderMarkdownTable(namedListsTable(report))),
    ...section('All reasons', reasons(report)),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** A section of some blocks; those that are nothing are left out, and so is a section of none. */
function section(title: string, ...blocks: readonly (string | null)[]): string[] {
  const filled = blocks.filter((block) => block !== null && block !== '');
  return filled.length === 0 ? [] : [`## ${title}`, ...filled.map(String)];
}

/** A table under a title of its own. */
function titled(title: string, table: PageTable): string[] {
  return table.rows.length === 0 ? [] : [`### ${title}`, renderMarkdownTable(table)];
}

function steps({ nextSteps }: Report): string {
  return nextSteps.map(({ text }, index) => `${index + 1}. ${escapeMarkdown(text)}`).join('\n');
}

function list(one: ListReport): string {
  const columns = columnsTable(one);
  const heading = `**${escapeMarkdown(one.source)}**: ${escapeMarkdown(listLine(one))}.`;
  const notes = bullets(one.notes.map(({ text }) => text));
  const details = folded(countOf(columns.rows.length, 'column'), renderMarkdownTable(columns));
  return [heading, notes, details].filter((text) => text !== '').join('\n\n');
}

function reasons(report: Report): string {
  const table = reasonsTable(report);
  if (table.rows.length === 0) return '';
  return folded(`${countOf(table.rows.length, 'reason')}, by the leads that carry them`, renderMarkdownTable(table));
}

/** All reasons of a supplier, as evidence. */
function supplierReasons(supplier: SupplierReport): string {
  const table = supplierTable(supplier);
  if (table.rows.length === 0) return '';
  return folded(`Why leads of ${escapeMarkdown(supplier.supplier)} are rejected`, renderMarkdownTable(table));
}

function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}

function bullets(texts: readonly string[]): string {
  return texts.map((text) => `- ${escapeMarkdown(text)}`).join('\n');
}
