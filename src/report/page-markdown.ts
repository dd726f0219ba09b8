import { escapeMarkdown } from './escape-markdown.ts';
import type { Page, PageTable, Statement } from './page.ts';

/** Renders a page as Markdown. What stands in definitions and lists shows as it is there. */
export function renderPageMarkdown({ title, intro, parts }: Page): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...intro.map(escapeMarkdown),
    ...parts.flatMap((part) => [
      `## ${escapeMarkdown(part.title)}`,
      ...(part.statements.length > 0 ? [part.statements.flatMap((one) => bullets(one, '')).join('\n')] : []),
      ...part.tables.map(table),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function bullets({ text, statements }: Statement, indent: string): string[] {
  return [`${indent}- ${escapeMarkdown(text)}`, ...statements.flatMap((one) => bullets(one, `${indent}  `))];
}

function table({ head, figures, rows }: PageTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escapeMarkdown)),
    line(figures.map((isFigure) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ].join('\n');
}
