import { coverageTable } from '../group-tables.ts';
import * as leadTables from '../lead-tables.ts';
import { listLine } from '../list-lines.ts';
import type { ListReport } from '../lists.ts';
import type { Report } from '../model.ts';
import { nearCompetitorsNote } from '../near-competitors.ts';
import { nearDuplicatesNote } from '../near-duplicates.ts';
import type { PageTable } from '../page.ts';
import * as tables from '../report-tables.ts';
import { sharedPhonesNote } from '../shared-phones.ts';
import { activitiesText, warningTexts } from '../summary.ts';
import { type Block, said, shown } from './blocks.ts';
import { groupSections, historySection } from './group-sections.ts';
import type { Section } from './page.ts';
import { costsChart, funnelChart, missingChart, scoresChart } from './report-charts.ts';

/** What to look at and what to do. */
export function firstSections(report: Report): Section[] {
  const steps = report.nextSteps.map(({ text }) => text);
  return [
    { id: 'first', title: 'Look at this first', blocks: listed(warningTexts(report), false), urgent: true },
    { id: 'next', title: 'What to do next', blocks: listed(steps, true) },
  ];
}

/** What a run found, from the way of its rows down to the columns of its lists. */
export function reportSections(report: Report): Section[] {
  const { activities, counts, nearCompetitors, nearDuplicates, sharedPhones } = report;
  const drawn = (chart: Block[], title: string, table: PageTable) =>
    chart.length === 0 ? [] : [...chart, ...shown(title, table, true)];
  return [
    {
      id: 'funnel',
      title: 'From rows to qualified',
      blocks: drawn(funnelChart(report), 'The stages in numbers', tables.funnelTable(report, false)),
    },
    historySection(report),
    {
      id: 'costs',
      title: 'What costs most',
      blocks: drawn(costsChart(report), 'The reasons in numbers', tables.costsTable(report)),
    },
    ...groupSections(report),
    {
      id: 'leads',
      title: 'Leads',
      blocks: [
        ...said(report.leads?.text ?? null),
        ...shown('The best qualified', leadTables.qualifiedLeadsTable(report)),
        ...shown('Nurtured, and nearest to qualified', leadTables.nurtureLeadsTable(report), true),
        ...shown('Rejected, with what is written', leadTables.rejectedLeadsTable(report), true),
      ],
    },
    {
      id: 'scores',
      title: 'Scores',
      blocks: drawn(scoresChart(report), 'The scores in numbers', tables.scoresTable(report, false)),
    },
    {
      id: 'missing',
      title: 'What more knowledge could lift',
      blocks: drawn(missingChart(report), 'The fields in numbers', tables.missingTable(report)),
    },
    {
      id: 'destinations',
      title: 'Where leads go',
      blocks: shown('Leads by bar, profile and track', tables.destinationsTable(report)),
    },
    {
      id: 'troubles',
      title: 'Cells that could not be used as they are',
      blocks: shown('Troubles by field', tables.troublesTable(report)),
    },
    {
      id: 'competitors',
      title: 'Companies named nearly like a competitor',
      blocks: [
        ...shown('Companies', tables.nearCompetitorsTable(report)),
        ...said(nearCompetitors && nearCompetitorsNote(nearCompetitors)),
      ],
    },
    {
      id: 'repeats',
      title: 'Leads that seem to repeat others',
      blocks: [
        ...said(nearDuplicates && nearDuplicatesNote(nearDuplicates)),
        ...shown('Pairs, by source and line', tables.nearDuplicatesTable(report)),
      ],
    },
    {
      id: 'phones',
      title: 'Phone numbers of many people',
      blocks: [
        ...shown('Numbers', tables.sharedPhonesTable(report)),
        ...said(sharedPhones && sharedPhonesNote(sharedPhones)),
      ],
    },
    {
      id: 'organizations',
      title: 'Organizations',
      blocks: [
        ...shown('What was joined', tables.organizationsTable(report)),
        ...shown('How organizations are covered', coverageTable(report)),
      ],
    },
    {
      id: 'activities',
      title: 'Activities',
      blocks: said(activities && `${activitiesText(activities, counts.read)}.`),
    },
    {
      id: 'lists',
      title: 'What was read',
      blocks: [...tables.allLists(report).flatMap(listBlocks), ...shown('Named lists', tables.namedListsTable(report))],
    },
    {
      id: 'reasons',
      title: 'All reasons',
      blocks: shown('Reasons by the leads that carry them', tables.reasonsTable(report), true),
    },
  ];
}

function listBlocks(list: ListReport): Block[] {
  return [
    { kind: 'heading', text: list.source },
    { kind: 'text', text: `${listLine(list)}.` },
    ...listed(
      list.notes.map(({ text }) => text),
      false,
    ),
    ...shown(`Columns of ${list.source}`, tables.columnsTable(list), true),
  ];
}

function listed(texts: readonly string[], ordered: boolean): Block[] {
  return texts.length === 0 ? [] : [{ kind: 'list', ordered, texts }];
}
