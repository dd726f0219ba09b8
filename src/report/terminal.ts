import { Chalk, type ChalkInstance } from 'chalk';
import Table from 'cli-table3';
import { countOf, drawBar, formatCount, formatShare, shareOf } from './figures.ts';
import { listLine, mappingLine } from './list-lines.ts';
import type { ListReport } from './lists.ts';
import type { Report } from './model.ts';
import { printable, shorten } from './printable.ts';
import { isCostly } from './reasons.ts';
import { doubtTexts, stageLoss, verdictParts } from './summary.ts';
import { enumerateSome } from './words.ts';

export interface TerminalOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** The folder of the results; undefined where the run wrote nothing. */
  readonly out?: string;
}

const LINES = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];
const NARROWEST = 60;
const WIDEST = 100;
const BAR = 20;
const MOST_LISTS = 4;
const MOST_COLUMNS = 12;
const MOST_REASONS = 8;

/** A column of a table without lines; without a width it takes what is left. */
interface Column {
  readonly width?: number;
  readonly right?: boolean;
}

/** Renders a report for a person at a terminal: the verdict, what is doubtful, the way of the rows, and what to do. */
export function renderTerminal(report: Report, { color, width, out }: TerminalOptions): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const space = Math.min(Math.max(width, NARROWEST), WIDEST);
  const sections = [
    verdict(report, chalk, space),
    warnings(report, chalk, space),
    section('Read', readRows(report, chalk), [{ width: 16 }, {}], chalk, space),
    section('From rows to qualified', funnelRows(report, chalk), FUNNEL, chalk, space),
    section('What costs most', reasonRows(report), REASONS, chalk, space),
    section('Next', stepRows(report), [{ width: 3 }, {}], chalk, space),
    results(report, chalk, out),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function verdict({ counts, definition, asOf }: Report, chalk: ChalkInstance, width: number): string {
  const colors = [chalk.green, chalk.yellow, chalk.red, chalk.reset];
  const parts = verdictParts(counts).map((part, index) => colors[index](part));
  const source = definition.source === definition.name ? '' : ` (${definition.source})`;
  const held = `held against ${definition.name}${source}, as of ${asOf}`;
  return `${chalk.bold(`${countOf(counts.read, 'row')}: ${parts.join(', ')}`)}\n${chalk.dim(shorten(held, width))}`;
}

function warnings({ impossible, failedGates, ...report }: Report, chalk: ChalkInstance, width: number): string {
  const rows = [
    ...[...impossible, ...failedGates].map(({ text }) => [chalk.red('!'), printable(text)]),
    ...doubtTexts(report).map((text) => [chalk.yellow('!'), printable(text)]),
  ];
  return renderTable(rows, [{ width: 2 }, {}], width);
}

function readRows({ lists, organizations, counts, namedLists }: Report, chalk: ChalkInstance): string[][] {
  const rows = lists.slice(0, MOST_LISTS).flatMap((list, index) => {
    const before = lists[index - 1];
    return listRows(list, before !== undefined && isMappedAlike(before, list), chalk);
  });
  if (lists.length > MOST_LISTS) rows.push(['', `and ${countOf(lists.length - MOST_LISTS, 'more list')}`]);
  if (organizations) {
    const { lists: companies, matched, unmatched } = organizations;
    for (const list of companies.slice(0, MOST_LISTS)) rows.push(...listRows(list, false, chalk));
    const found = matched.id + matched.domain + matched.name;
    rows.push([
      chalk.dim('joined'),
      `${countOf(found, 'lead')} with their organization, ${formatCount(unmatched)} without`,
    ]);
  }
  for (const { id, entries } of namedLists)
    rows.push([chalk.dim('list'), `${printable(id)}: ${countOf(entries, 'entry', 'entries')}`]);
  if (counts.guardedCells > 0) {
    const guarded = countOf(counts.guardedCells, 'cell');
    rows.push([chalk.dim('guarded'), `${guarded} that a spreadsheet would execute begin with ' (see --keep-formulas)`]);
  }
  return rows;
}

function listRows(list: ListReport, mappedAsBefore: boolean, chalk: ChalkInstance): string[][] {
  const rows = [[shorten(fileName(list.source), 15), listLine(list)]];
  for (const { doubtful, text } of list.notes) if (!doubtful) rows.push(['', printable(text)]);
  if (mappedAsBefore) return [...rows, [chalk.dim('columns'), 'as in the list before']];
  rows.push([chalk.dim('columns'), mappingLine(list, MOST_COLUMNS)]);
  if (list.unmapped.length > 0) {
    rows.push([
      chalk.dim('passed through'),
      enumerateSome(
        list.unmapped.map((header) => shorten(header, 30)),
        MOST_COLUMNS,
      ),
    ]);
  }
  return rows;
}

function isMappedAlike(a: ListReport, b: ListReport): boolean {
  return JSON.stringify([a.mapping, a.unmapped]) === JSON.stringify([b.mapping, b.unmapped]);
}

function fileName(source: string): string {
  return source.split(/[\\/]/).at(-1) || source;
}

const FUNNEL: readonly Column[] = [
  { width: 11 },
  { width: 11, right: true },
  { width: 8, right: true },
  { width: BAR + 2 },
  {},
];

function funnelRows({ funnel, counts }: Report, chalk: ChalkInstance): string[][] {
  if (counts.read === 0) return [];
  return funnel.map((stage) => {
    const bar = drawBar(stage.share, BAR);
    return [
      stage.id,
      formatCount(stage.count),
      formatShare(stage.share),
      stage.id === 'qualified' ? chalk.green(bar) : chalk.dim(bar),
      stageLoss(stage),
    ];
  });
}

const REASONS: readonly Column[] = [{ width: 11, right: true }, { width: 8, right: true }, { width: 24 }, {}];

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

function stepRows({ nextSteps }: Report): string[][] {
  return nextSteps.map(({ text }, index) => [`${index + 1}.`, printable(text)]);
}

function results({ counts }: Report, chalk: ChalkInstance, out: string | undefined): string {
  if (out === undefined) return chalk.dim('Nothing was written.');
  const unreadable = counts.unreadable > 0 ? ', unreadable.csv' : '';
  return `${chalk.bold('Results')}  ${printable(out)} ${chalk.dim(`(three lists${unreadable}, report.md, report.json)`)}`;
}

function section(
  title: string,
  rows: string[][],
  columns: readonly Column[],
  chalk: ChalkInstance,
  width: number,
): string {
  return rows.length === 0 ? '' : `${chalk.bold(title)}\n${renderTable(rows, columns, width)}`;
}

/** A table without lines, its last column as wide as the space that is left. */
function renderTable(rows: readonly string[][], columns: readonly Column[], width: number): string {
  if (rows.length === 0) return '';
  const taken = columns.reduce((sum, { width: own = 0 }) => sum + own, 0);
  const table = new Table({
    chars: Object.fromEntries(LINES.map((line) => [line, ''])),
    style: { 'padding-left': 0, 'padding-right': 1, head: [], border: [], compact: true },
    colWidths: columns.map(({ width: own }) => own ?? width - taken),
    colAligns: columns.map(({ right }) => (right ? 'right' : 'left')),
    wordWrap: true,
  });
  table.push(...rows);
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
