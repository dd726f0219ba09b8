import type { BenchLists } from './bench-lists.ts';
import type { Usage } from './measure.ts';

/** The day that "today" is in everything that is measured. */
export const AS_OF = '2026-11-21';

/** What every comparison is given. */
export interface Bench {
  /** Folder of the project. */
  readonly project: string;
  /** For what is gone after the benchmark. */
  readonly scratch: string;
  /** For what the next benchmark needs again. */
  readonly cache: string;
  readonly lists: BenchLists;
  readonly rows: number;
  readonly jobs: number;
  /** The launcher of the leadq that is measured. */
  readonly leadq: string;
  /** Tells what goes on. */
  say(line: string): void;
}

/** How many leads went into each list. */
interface Counts {
  readonly qualified: number;
  readonly nurture: number;
  readonly rejected: number;
}

export interface Run extends Usage {
  readonly counts?: Counts;
}

/** What is measured beside others. */
export interface Candidate {
  readonly name: string;
  /** The list that it reads, if any. */
  readonly list?: { readonly rows: number; readonly megabytes: number };
  run(): Run;
}

/** A candidate's runs. */
export interface Result {
  readonly name: string;
  readonly list?: Candidate['list'];
  readonly runs: readonly Run[];
}

/** Medians of a result's runs, but of the memory their highest peak. */
export interface Summary {
  /** Of its list; NaN without one. */
  readonly rows: number;
  readonly seconds: number;
  /** NaN where only time was measured. */
  readonly cpuSeconds: number;
  readonly megabytes: number;
}

/** What is to be reached. */
export interface Target {
  readonly what: string;
  readonly is: 'at least' | 'at most';
  readonly limit: number;
  readonly unit: 'times' | 'MB' | 'bytes a row';
  /** @param of the summary of a candidate; of one that was not measured, all is NaN. */
  measured(of: (name: string) => Summary): number;
}

/** Candidates that are measured in turn. */
export interface Comparison {
  readonly about: string;
  /** Whether all must decide the same. */
  readonly isSameWork: boolean;
  /** Each is run so many times as often as was asked for: short runs vary more. */
  readonly repeats?: number;
  readonly targets: readonly Target[];
  candidates(bench: Bench): Candidate[];
}
