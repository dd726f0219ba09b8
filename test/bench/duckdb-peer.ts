import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AS_OF, type Bench, type Candidate } from './bench.ts';
import type { BenchList } from './bench-lists.ts';
import { measureProgram } from './measure.ts';

export const DUCKDB = 'DuckDB SQL';

/** 70 MB, so it is fetched by who wants to compare. */
const PACKAGE = '@duckdb/node-api';
const VERSION = '1.5.6-r.1';

/** DuckDB with portable.sql, or none, said in a line, where it is not there and cannot be fetched. */
export function duckdbPeer(bench: Bench, list: BenchList): Candidate[] {
  const home = join(bench.cache, `duckdb-${VERSION}`);
  if (!isInstalled(home) && !install(home, bench)) return [];
  const program = join(bench.project, 'test/bench/duckdb.mjs');
  const sql = join(bench.project, 'test/bench/portable.sql');
  const out = join(bench.scratch, 'duckdb-out');
  mkdirSync(out, { recursive: true });
  const args = [program, home, sql, list.path, out, AS_OF, `${bench.jobs}`];
  const run = () => {
    const { stdout, ...usage } = measureProgram(args, bench.scratch, bench.project);
    return { ...usage, counts: JSON.parse(stdout) };
  };
  return [{ name: DUCKDB, list, run }];
}

function isInstalled(home: string): boolean {
  return existsSync(join(home, 'node_modules', PACKAGE, 'package.json'));
}

function install(home: string, bench: Bench): boolean {
  bench.say(`Installing ${PACKAGE} ${VERSION} into ${home}`);
  mkdirSync(home, { recursive: true });
  const command = [
    'install',
    '--prefix',
    home,
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    `${PACKAGE}@${VERSION}`,
  ];
  const { status, stderr } = spawnSync('npm', command, { encoding: 'utf8', shell: process.platform === 'win32' });
  const installed = status === 0 && isInstalled(home);
  if (!installed) bench.say(`${DUCKDB} is skipped: npm could not install ${PACKAGE}: ${firstLine(stderr)}`);
  return installed;
}

function firstLine(text: string | null): string {
  return text?.trim().split('\n')[0] ?? 'npm did not start';
}
