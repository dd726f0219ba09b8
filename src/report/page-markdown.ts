import { escapeMarkdown } from './escape-markdown.ts';
import { renderMarkdownTable } from './markdown-table.ts';
import type { Page, Statement } from './page.ts';

/** Renders a page as Markdown. What stands in definitions and lists shows as it is there. */
export function renderPageMarkdown({ title, intro, parts }: Page): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...intro.map(escapeMarkdown),
    ...parts.flatMap((part) => [
      `## ${escapeMarkdown(part.title)}`,
      ...(part.statements.length > 0 ? [part.statements.flatMap((one) => bullets(one, '')).join('\n')] : []),
      ...part.tables.map(renderMarkdownTable),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function bullets({ text, statements }: Statement, indent: string): string[] {
  return [`${indent}- ${escapeMarkdown(text)}`, ...statements.flatMap((one) => bullets(one, `${indent}  `))];
}
