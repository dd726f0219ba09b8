import Table from 'cli-table3';
import type { Result } from './bench.ts';
import { type Reached, summarize } from './summary.ts';

/** A table of the candidates, each beside the first. */
export function renderResults(results: readonly Result[]): string {
  const head = ['', 'seconds', 'rows/s', 'MB/s', 'CPU s', 'peak MB', 'times', 'times CPU'];
  const table = new Table({ head, colAligns: ['left', ...head.slice(1).map(() => 'right' as const)], style });
  const first = results.length > 0 ? summarize(results[0]) : undefined;
  for (const result of results) {
    const { rows, seconds, cpuSeconds, megabytes } = summarize(result);
    const size = result.list?.megabytes ?? Number.NaN;
    table.push([
      result.name,
      figure(seconds, seconds < 1 ? 3 : 2),
      figure(rows / seconds, 0),
      figure(size / seconds, 0),
      figure(cpuSeconds, 1),
      figure(megabytes, 0),
      figure(seconds / (first?.seconds ?? Number.NaN), 2),
      figure(cpuSeconds / (first?.cpuSeconds ?? Number.NaN), 2),
    ]);
  }
  return [table.toString(), ...results.flatMap(renderCounts)].join('\n');
}

/** A table of what was to be reached and what was. */
export function renderTargets(reached: readonly Reached[]): string {
  const table = new Table({
    head: ['', 'measured', 'target', 'met'],
    colAligns: ['left', 'right', 'left', 'left'],
    style,
  });
  for (const { target, measured, isMet } of reached) {
    const { what, is, limit, unit } = target;
    table.push([
      what,
      `${figure(measured, unit === 'times' ? 2 : 0)} ${unit}`,
      `${is} ${limit} ${unit}`,
      isMet ? 'yes' : 'NO',
    ]);
  }
  return table.toString();
}

function renderCounts({ name, runs }: Result): string[] {
  const [run] = runs;
  if (run?.counts === undefined) return [];
  return [
    `${name}: ${Object.entries(run.counts)
      .map(([status, count]) => `${figure(count, 0)} ${status}`)
      .join(', ')}`,
  ];
}

const style = { head: [], border: [], compact: true };

/** Empty for what was not measured. */
function figure(value: number, places: number): string {
  if (Number.isNaN(value)) return '';
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
}
