import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launcher } from '../built.ts';

/** The parts of `report.json` that these tests read. */
export interface Report {
  readonly counts: Readonly<
    Record<'read' | 'qualified' | 'nurture' | 'rejected' | 'unreadable' | 'guarded_cells', number>
  >;
  readonly lists: readonly {
    readonly delimiter?: string;
    readonly vendor: string | null;
    readonly mapping: readonly { readonly header: string; readonly field: string }[];
  }[];
  readonly organizations: { readonly matched: Readonly<Record<string, number>>; readonly unmatched: number } | null;
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What compare.py prints. */
export interface Comparison {
  readonly rows: number;
  readonly guarded: number;
  readonly differences: readonly string[];
}

/** Runs `leadq qualify` as a user does, on a fixed day. */
export function qualify(list: string, out: string, options: readonly string[] = []): Run {
  const args = [launcher, 'qualify', list, '--out', out, '--as-of', '2026-11-21', ...options];
  return spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
}

export function readReport(out: string): Report {
  return JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
}

const comparer = fileURLToPath(new URL('compare.py', import.meta.url));

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Holds what a run handed over against its list, by a reader that is not ours. */
export function compareWithPython(list: string, out: string, delimiter = ','): Comparison {
  const { status, stdout, stderr } = spawnSync('python3', ['-X', 'utf8', comparer, list, delimiter, out], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`compare.py failed\n${stderr}`);
  return JSON.parse(stdout);
}
