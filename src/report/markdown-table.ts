import { escapeMarkdown } from './escape-markdown.ts';
import type { PageTable } from './page.ts';

/** Renders a table as Markdown; one without rows is nothing. */
export function renderMarkdownTable({ head, figures, rows }: PageTable): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head.map(escapeMarkdown)),
    line(figures.map((isFigure) => (isFigure ? '---:' : '---'))),
    ...rows.map((cells) => line(cells.map(escapeMarkdown))),
  ].join('\n');
}
