import { Chalk } from 'chalk';
import type { Page, PageTable, Statement } from './page.ts';
import { renderPlainTable } from './plain-table.ts';
import { printable } from './printable.ts';

const INDENT = '  ';
const BULLET = '- ';
const NARROWEST = 60;

/** Renders a page as text for a terminal of `width` columns. */
export function renderPageText({ title, intro, parts }: Page, color: boolean, width: number): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const space = Math.max(width, NARROWEST);
  const lines = [chalk.bold(printable(title)), ...intro.flatMap((text) => wrap(text, '', '', space))];
  for (const part of parts) {
    lines.push('', chalk.bold(printable(part.title)));
    lines.push(...part.statements.flatMap((one) => statementLines(one, INDENT, space)));
    for (const [index, table] of part.tables.entries()) {
      if (index > 0 || part.statements.length > 0) lines.push('');
      lines.push(...tableLines(table, space));
    }
  }
  return `${lines.join('\n')}\n`;
}

function statementLines({ text, statements }: Statement, indent: string, width: number): string[] {
  const inner = indent + ' '.repeat(BULLET.length);
  return [
    ...wrap(text, indent + BULLET, inner, width),
    ...statements.flatMap((one) => statementLines(one, inner, width)),
  ];
}

/** Lines of at most `width` characters, unless a single word is longer. */
function wrap(text: string, first: string, others: string, width: number): string[] {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of printable(text).split(' ')) {
    if (!isEmpty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = others;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

function tableLines({ head, figures, rows }: PageTable, width: number): string[] {
  const cells = [head, ...rows].map((row) => row.map(printable));
  const aligns = figures.map((isFigure) => (isFigure ? ('right' as const) : ('left' as const)));
  return renderPlainTable(cells, aligns, width - INDENT.length)
    .split('\n')
    .map((line) => `${INDENT}${line}`.trimEnd());
}
