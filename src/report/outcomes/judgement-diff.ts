import { Chalk } from 'chalk';
import { printable } from '../printable.ts';

/** A unified diff for a terminal, line by line as it is. */
export function renderDiffText(lines: readonly string[], color: boolean): string {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  const paint = (line: string) => {
    const text = printable(line);
    if (/^(?:---|\+\+\+) /.test(line)) return chalk.bold(text);
    return line.startsWith('-') ? chalk.red(text) : line.startsWith('+') ? chalk.green(text) : text;
  };
  return lines.map((line) => `${paint(line.replace(/\r$/, ''))}\n`).join('');
}

/** The same as a block of Markdown, which nothing in the lines can end. */
export function renderDiffMarkdown(lines: readonly string[]): string {
  const longest = Math.max(2, ...lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([ticks]) => ticks.length)));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}diff`, ...lines.map((line) => printable(line.replace(/\r$/, ''))), fence, ''].join('\n');
}
