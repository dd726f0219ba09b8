import Table from 'cli-table3';
import type { Result } from './bench.ts';
import { type Reached, summarize } from './summary.ts';

/** What `--json` prints and `--against` reads. */
export interface SavedBench {
  readonly node: string;
  readonly processor: string;
  readonly rows: number;
  readonly seed: number;
  readonly jobs: number;
  readonly comparisons: readonly SavedComparison[];
}

interface SavedComparison {
  readonly comparison: string;
  readonly results: readonly SavedResult[];
  readonly targets: readonly {
    readonly what: string;
    readonly is: string;
    readonly limit: number;
    readonly unit: string;
    readonly measured: number;
    readonly met: boolean;
  }[];
}

/** What was not measured is left out. */
interface SavedResult {
  readonly name: string;
  readonly seconds: number;
  readonly cpu_seconds?: number;
  readonly peak_megabytes?: number;
  readonly runs: readonly {
    readonly seconds: number;
    readonly cpu_seconds?: number;
    readonly megabytes?: number;
    readonly counts?: object;
  }[];
}

export function saveComparison(
  comparison: string,
  results: readonly Result[],
  reached: readonly Reached[],
): SavedComparison {
  return {
    comparison,
    results: results.map(saveResult),
    targets: reached.map(({ target: { what, is, limit, unit }, measured, isMet }) => ({
      what,
      is,
      limit,
      unit,
      measured,
      met: isMet,
    })),
  };
}

function saveResult(result: Result): SavedResult {
  const { seconds, cpuSeconds, megabytes } = summarize(result);
  return {
    name: result.name,
    seconds,
    ...(Number.isNaN(cpuSeconds) ? {} : { cpu_seconds: cpuSeconds }),
    ...(Number.isNaN(megabytes) ? {} : { peak_megabytes: megabytes }),
    runs: result.runs.map((run) => ({
      seconds: run.seconds,
      cpu_seconds: run.cpuSeconds,
      megabytes: run.megabytes,
      counts: run.counts,
    })),
  };
}

/**
 * What was measured now, as so many times what was measured earlier; below 1 is better.
 * @throws where the earlier results are of another list or number of threads.
 */
export function renderAgainst(now: SavedBench, earlier: SavedBench): string {
  for (const key of ['rows', 'seed', 'jobs'] as const) {
    if (now[key] !== earlier[key]) {
      throw new Error(
        `The earlier results are of ${key} ${earlier[key]}, not ${now[key]}. Measure with --${key} ${earlier[key]}.`,
      );
    }
  }
  const table = new Table({
    head: ['now, as times the earlier', 'seconds', 'CPU s', 'peak MB'],
    colAligns: ['left', 'right', 'right', 'right'],
    style: { head: [], border: [], compact: true },
  });
  for (const { comparison, results } of now.comparisons) {
    const before = earlier.comparisons.find((one) => one.comparison === comparison)?.results ?? [];
    for (const result of results) {
      const old = before.find(({ name }) => name === result.name);
      if (old === undefined) continue;
      table.push([
        `${comparison}: ${result.name}`,
        times(result.seconds, old.seconds),
        times(result.cpu_seconds, old.cpu_seconds),
        times(result.peak_megabytes, old.peak_megabytes),
      ]);
    }
  }
  return table.toString();
}

function times(now: number | undefined, earlier: number | undefined): string {
  return now === undefined || earlier === undefined ? '' : (now / earlier).toFixed(2);
}
