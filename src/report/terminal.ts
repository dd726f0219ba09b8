import { Chalk, type ChalkInstance } from 'chalk';
import { personalText } from './breakdowns.ts';
import { countOf, drawBar, formatCount, formatShare, shareOf } from './figures.ts';
import { listLine, mappingLine } from './list-lines.ts';
import type { ListReport } from './lists.ts';
import type { Report } from './model.ts';
import { nearCompetitorsText } from './near-competitors.ts';
import { nearDuplicatesText } from './near-duplicates.ts';
import { type Align, renderPlainTable } from './plain-table.ts';
import { printable, shorten } from './printable.ts';
import { isCostly } from './reasons.ts';
import { sharedPhonesText } from './shared-phones.ts';
import { activitiesText, doubtTexts, stageLoss, verdictParts } from './summary.ts';
import { supplierReasonsText } from './suppliers.ts';
import { enumerateSome, fieldName } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** Fields that somebody asked to count by. */
  readonly by?: readonly string[];
  /** The folder of the results; undefined where the run wrote nothing. */
  readonly out?: string;
}

const NARROWEST = 60;
const WIDEST = 100;
const INDENT = '  ';
const BAR = 20;
const MOST_LISTS = 4;
const MOST_COLUMNS = 12;
const MOST_WARNINGS = 4;
const MOST_REASONS = 8;
const MOST_VALUES = 8;
const LONGEST_VALUE = 30;
const MOST_LEADS = 5;
const LONGEST_CELL = 24;

/** Renders a report for a person at a terminal: the verdict, what is doubtful, the way of the rows, and what to do. */
export function renderTerminal(report: Report, { color, width, out, by = [] }: TerminalOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const space = Math.min(Math.max(width, NARROWEST), WIDEST);
  const block = (title: string, rows: string[][], aligns: readonly Align[]) =>
    rows.length === 0
      ? ''
      : `${chalk.bold(title)}\n${renderPlainTable(rows, aligns, space - INDENT.length).replace(/^/gm, INDENT)}`;
  const warnings = warningRows(report, chalk);
  const sections = [
    verdict(report, chalk, space),
    warnings.length === 0 ? '' : renderPlainTable(warnings, ['left', 'left'], space),
    block('Read', readRows(report, chalk), ['left', 'left']),
    block('From rows to qualified', funnelRows(report, chalk), ['left', 'right', 'right', 'left', 'left']),
    block('What costs most', reasonRows(report), ['right', 'right', 'left', 'left']),
    block('Suppliers', supplierRows(report), ['left', 'right', 'left', 'left']),
    ...by.map((field) => block(`By ${fieldName(field)}`, valueRows(report, field), ['left', 'right', 'right', 'left'])),
    block('Best leads', leadRows(report), ['right', 'left', 'left', 'left']),
    block('Next', stepRows(report), ['left', 'left']),
    report.leads ? chalk.dim(report.leads.text) : '',
    results(report, chalk, out),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function verdict(
  { counts, definition, agreement, asOf, history }: Report,
  chalk: ChalkInstance,
  width: number,
): string {
  const [qualified, nurture, rejected, unreadable] = verdictParts(counts);
  const parts = [chalk.green(qualified), chalk.yellow(nurture), chalk.red(rejected), unreadable];
  const source = definition.source === definition.name ? '' : ` (${definition.source})`;
  const held = `held against ${definition.name}${source}, as of ${asOf}`;
  const said = chalk.bold(`${countOf(counts.read, 'row')}: ${parts.join(', ')}`);
  const changed = history?.change ? [[printable(history.change.text)]] : [];
  const agreed = agreement && !agreement.doubtful ? [[chalk.dim(printable(agreement.text))]] : [];
  return renderPlainTable([[said], ...changed, [chalk.dim(shorten(held, width))], ...agreed], ['left'], width);
}

function warningRows(
  { impossible, failedGates, agreement, nearCompetitors, sharedPhones, ...report }: Report,
  chalk: ChalkInstance,
): string[][] {
  const rows = (mark: string, texts: readonly string[]): string[][] => {
    const more = texts.length - MOST_WARNINGS;
    const shown = more > 1 ? [...texts.slice(0, MOST_WARNINGS), `and ${formatCount(more)} more like these`] : texts;
    return shown.map((text) => [mark, printable(text)]);
  };
  return [
    ...rows(chalk.red('!'), [...new Set(impossible.map(({ text }) => text))]),
    ...failedGates.map(({ text }) => [chalk.red('!'), printable(text)]),
    ...(agreement?.doubtful ? [[chalk.yellow('!'), printable(agreement.text)]] : []),
    ...rows(chalk.yellow('!'), doubtTexts(report)),
    ...(nearCompetitors ? [[chalk.yellow('!'), printable(nearCompetitorsText(nearCompetitors))]] : []),
    ...(sharedPhones ? [[chalk.yellow('!'), printable(sharedPhonesText(sharedPhones))]] : []),
  ];
}

function readRows(report: Report, chalk: ChalkInstance): string[][] {
  const { lists, organizations, activities, counts, namedLists, nearDuplicates, by } = report;
  const rows = listsRows(lists, chalk);
  if (organizations) {
    const { matched, unmatched } = organizations;
    const found = matched.id + matched.domain + matched.name;
    rows.push(...listsRows(organizations.lists, chalk));
    rows.push([
      chalk.dim('joined'),
      `${countOf(found, 'lead')} with their organization, ${formatCount(unmatched)} without`,
    ]);
  }
  if (activities) {
    rows.push(...listsRows(activities.lists, chalk));
    rows.push([chalk.dim('joined'), activitiesText(activities, counts.read)]);
  }
  if (namedLists.length > 0) {
    const named = namedLists.map(({ id, entries }) => `${shorten(id, 40)} (${formatCount(entries)})`);
    rows.push([chalk.dim('named lists'), enumerateSome(named, MOST_LISTS)]);
  }
  for (const one of by) {
    const text = personalText(one);
    if (text !== null) rows.push([chalk.dim('not shown'), text]);
  }
  if (nearDuplicates) rows.push([chalk.dim('compared'), nearDuplicatesText(nearDuplicates)]);
  if (counts.guardedCells > 0) {
    const guarded = countOf(counts.guardedCells, 'cell');
    rows.push([chalk.dim('guarded'), `${guarded} that a spreadsheet would execute (else --keep-formulas)`]);
  }
  return rows;
}

function listsRows(lists: readonly ListReport[], chalk: ChalkInstance): string[][] {
  const rows = lists.slice(0, MOST_LISTS).flatMap((list, index) => {
    const before = lists[index - 1];
    const isAlike = before !== undefined && columnsOf(before) === columnsOf(list);
    return [
      [chalk.dim('list'), `${shorten(list.source, 60)}: ${listLine(list)}`],
      ...list.notes.filter(isWorthALine).map(({ text }) => ['', printable(text)]),
      ...(isAlike ? [[chalk.dim('columns'), 'as in the list before']] : columnRows(list, chalk)),
    ];
  });
  if (lists.length > MOST_LISTS) rows.push(['', `and ${countOf(lists.length - MOST_LISTS, 'more list')}`]);
  return rows;
}

/** Doubts stand at the top, and the line of the list names a guessed delimiter and encoding. */
function isWorthALine({ code, doubtful }: ListReport['notes'][number]): boolean {
  return !doubtful && code !== 'delimiter' && code !== 'encoding';
}

function columnRows(list: ListReport, chalk: ChalkInstance): string[][] {
  const unused = list.unmapped.map((header) => shorten(header, 30));
  return [
    [chalk.dim('columns'), mappingLine(list, MOST_COLUMNS)],
    ...(unused.length === 0 ? [] : [[chalk.dim('not used'), enumerateSome(unused, MOST_COLUMNS)]]),
  ];
}

function columnsOf({ mapping, unmapped }: ListReport): string {
  return JSON.stringify([mapping, unmapped]);
}

function funnelRows({ funnel, counts }: Report, chalk: ChalkInstance): string[][] {
  if (counts.read === 0) return [];
  return funnel.map((stage) => {
    const bar = drawBar(stage.share, BAR).padEnd(BAR);
    return [
      stage.id,
      formatCount(stage.count),
      formatShare(stage.share),
      stage.id === 'qualified' ? chalk.green(bar) : chalk.dim(bar),
      stageLoss(stage),
    ];
  });
}

function reasonRows({ reasons, counts }: Report): string[][] {
  return reasons
    .filter(isCostly)
    .slice(0, MOST_REASONS)
    .map(({ code, deciding, means }) => [
      formatCount(deciding),
      formatShare(shareOf(deciding, counts.read)),
      printable(code),
      printable(means),
    ]);
}

/** What suppliers delivered, with what decided that most of it is rejected. */
function supplierRows({ suppliers }: Report): string[][] {
  return suppliers
    .slice(0, MOST_VALUES)
    .map((one) => [
      shorten(one.supplier, LONGEST_VALUE),
      countOf(one.leads, 'lead'),
      `${formatShare(one.rejectedShare)} rejected`,
      printable(supplierReasonsText(one, 2)),
    ]);
}

function valueRows({ by }: Report, field: string): string[][] {
  const { values = [], other, blank } = by.find((breakdown) => breakdown.field === field) ?? {};
  const row = (name: string, { leads, qualified, qualifiedShare }: Omit<(typeof values)[number], 'value'>) => [
    shorten(name, LONGEST_VALUE),
    countOf(leads, 'lead'),
    formatShare(qualifiedShare),
    `${formatCount(qualified)} qualified`,
  ];
  return [
    ...values.slice(0, MOST_VALUES).map((one) => row(one.value, one)),
    ...(values.length > MOST_VALUES ? [['and more in report.md', '', '', '']] : []),
    ...(other && other.leads > 0 ? [row('other values', other)] : []),
    ...(blank && blank.leads > 0 ? [row('none', blank)] : []),
  ];
}

/** The best qualified leads, for a first look. */
function leadRows({ leads }: Report): string[][] {
  return (leads?.qualified ?? [])
    .slice(0, MOST_LEADS)
    .map(({ score, ...lead }) => [
      `${score}`,
      ...[lead.name ?? lead.email ?? lead.id, lead.title, lead.company].map((cell) =>
        shorten(cell ?? '–', LONGEST_CELL),
      ),
    ]);
}

function stepRows({ nextSteps }: Report): string[][] {
  return nextSteps.map(({ text }, index) => [`${index + 1}.`, printable(text)]);
}

function results({ counts }: Report, chalk: ChalkInstance, out: string | undefined): string {
  if (out === undefined) return chalk.dim('Nothing was written.');
  const unreadable = counts.unreadable > 0 ? ', unreadable.csv' : '';
  return `${chalk.bold('Results')}  ${printable(out)} ${chalk.dim(`(three lists${unreadable}, the report, the manifest)`)}`;
}
