import Table from 'cli-table3';
import type { ThreadTimes } from './attribute.ts';
import { stages } from './stages.ts';

/** So many of the dearest functions are named. */
const NAMED = 20;

/** Seconds by stage and thread, the share of each stage in what was not idle, and the dearest functions. */
export function renderProfile(threads: readonly ThreadTimes[]): string {
  const busy = sum(
    threads.flatMap(({ stages }) => [...stages].filter(([stage]) => stage !== 'idle').map(([, s]) => s)),
  );
  const head = ['seconds', ...threads.map(({ thread }) => thread), 'all', 'share'];
  const table = new Table({
    head,
    colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
    style: { head: [], border: [], compact: true },
  });
  for (const stage of stages) {
    const times = threads.map(({ stages }) => stages.get(stage) ?? 0);
    const all = sum(times);
    table.push([stage, ...times.map(seconds), seconds(all), stage === 'idle' ? '' : share(all, busy)]);
  }
  const functions = new Map<string, number>();
  for (const thread of threads) {
    for (const [label, time] of thread.functions) functions.set(label, (functions.get(label) ?? 0) + time);
  }
  const dearest = [...functions].filter(([label]) => !label.startsWith('idle')).sort(([, a], [, b]) => b - a);
  const lines = dearest
    .slice(0, NAMED)
    .map(([label, time]) => `${seconds(time).padStart(8)}  ${share(time, busy).padStart(6)}  ${label}`);
  return [table.toString(), ...lines].join('\n');
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function seconds(value: number): string {
  return value.toFixed(2);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1)}%`;
}
