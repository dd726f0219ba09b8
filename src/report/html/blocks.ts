import { countOf } from '../figures.ts';
import type { PageTable } from '../page.ts';
import { type Chart, renderChart } from './charts/chart.ts';
import { html, type Markup } from './markup.ts';

/** What a section is made of. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly texts: readonly string[] }
  | TableBlock
  | { readonly kind: 'chart'; readonly chart: Chart }
  /** Lines of a unified diff. */
  | { readonly kind: 'diff'; readonly title: string; readonly lines: readonly string[] };

interface TableBlock {
  readonly kind: 'table';
  readonly title: string;
  readonly table: PageTable;
  /** Folded tables show when a reader opens them, and in print. */
  readonly folded: boolean;
  /** Whether what stands above the table says its title already: then only those hear it who cannot see. */
  readonly said?: boolean;
}

/** A table; one without rows is nothing. */
export function shown(title: string, table: PageTable, folded = false): Block[] {
  return table.rows.length === 0 ? [] : [{ kind: 'table', title, table, folded }];
}

/** A sentence, where there is one. */
export function said(text: string | null): Block[] {
  return text === null ? [] : [{ kind: 'text', text }];
}

/** Tables of more columns are given room to be moved sideways. */
const NARROW = 3;

export function renderBlock(block: Block): Markup {
  switch (block.kind) {
    case 'text':
      return html`<p>${sentence(block.text)}</p>\n`;
    case 'heading':
      return html`<h3><bdi>${block.text}</bdi></h3>\n`;
    case 'list': {
      const items = block.texts.map((text) => html`<li>${sentence(text)}</li>\n`);
      return block.ordered ? html`<ol>\n${items}</ol>\n` : html`<ul>\n${items}</ul>\n`;
    }
    case 'table':
      return block.folded
        ? html`<details><summary>${block.title} (${countOf(block.table.rows.length, 'row')})</summary>\n${table(block)}</details>\n`
        : table(block);
    case 'chart':
      return renderChart(block.chart);
    case 'diff':
      return html`<pre role="region" aria-label="${block.title}" tabindex="0">${block.lines.map(diffLine)}</pre>\n`;
  }
}

/** Lines keep their signs, so that colour tells nothing alone. */
function diffLine(line: string): Markup {
  const isHead = /^(?:---|\+\+\+) /.test(line);
  const kind = isHead ? '' : line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : '';
  return html`<span class="${kind}">${line}\n</span>`;
}

/** `--column title=<header>`; a value that is a word stands before another option, or else it is the sentence's. */
const OPTION = '--[a-z-]+(?: (?:<[^<>]+>=|[a-z_]+=)?<[^<>]+>| [a-z]+(?= --))?';
const COMMAND = 'leadq (?:qualify|explain|check|test|report|agree|init|schema|definitions)\\b';
const CODE = new RegExp(`(?<=^|\\s|\\()(${COMMAND}(?: ${OPTION})*|${OPTION})`);

/** A sentence whose commands and options stay in one piece. */
function sentence(text: string): Markup {
  const parts = text.split(CODE);
  return html`${parts.map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))}`;
}

function table({ title, said, table: { head, figures, rows } }: TableBlock): Markup {
  const align = figures.map((isFigure) => (isFigure ? html` class="figure"` : html``));
  const whole = html`<table>
<caption${said ? html` class="said"` : html``}>${title}</caption>
<thead><tr>${head.map((heading, column) => html`<th scope="col"${align[column]}>${heading}</th>`)}</tr></thead>
<tbody>
${rows.map((cells) => html`<tr>${cells.map((cell, column) => renderCell(cell, column, figures, align))}</tr>\n`)}</tbody>
</table>
`;
  if (head.length <= NARROW) return whole;
  return html`<div class="wide" role="region" aria-label="${title}" tabindex="0">\n${whole}</div>\n`;
}

/** The first cell of a row names it. */
function renderCell(cell: string, column: number, figures: readonly boolean[], align: readonly Markup[]): Markup {
  const text = figures[column] ? html`${cell}` : html`<bdi>${cell}</bdi>`;
  return column === 0 ? html`<th scope="row"${align[0]}>${text}</th>` : html`<td${align[column]}>${text}</td>`;
}
