import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';

export type Align = 'left' | 'right';

const LINES = [
  ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right'],
  ...['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
];
const GAP = 2;
const WIDEST = 26;

/**
 * Renders rows as a table without lines. Each column is as wide as its texts, the last takes the rest of `width`, and
 * texts wrap between words.
 */
export function renderPlainTable(
  rows: readonly (readonly string[])[],
  aligns: readonly Align[],
  width: number,
): string {
  const fitted = aligns.slice(0, -1).map((_align, column) => {
    const lengths = rows.map((cells) => [...stripVTControlCharacters(cells[column])].length);
    return Math.min(Math.max(...lengths), WIDEST) + GAP;
  });
  const table = new Table({
    chars: Object.fromEntries(LINES.map((line) => [line, ''])),
    style: { 'padding-left': 0, 'padding-right': GAP, head: [], border: [], compact: true },
    colWidths: [...fitted, width + GAP - fitted.reduce((sum, one) => sum + one, 0)],
    colAligns: [...aligns],
    wordWrap: true,
  });
  table.push(...rows.map((cells) => [...cells]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}
