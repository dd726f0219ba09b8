import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Bench } from './bench.ts';
import { createBenchLists } from './bench-lists.ts';
import { buildCopy } from './built-copy.ts';
import { comparisons } from './compare/index.ts';
import { compareCandidates } from './compare-candidates.ts';
import { renderProfile } from './profile/render-profile.ts';
import { takeProfile } from './profile/take-profile.ts';
import { renderResults, renderTargets } from './render-results.ts';
import { defaultDefinition } from './run-leadq.ts';
import { renderAgainst, type SavedBench, saveComparison } from './saved-results.ts';
import { type Reached, reach } from './summary.ts';

/*
 * The benchmark: bundled and run by bench.mjs, in the project's folder.
 *   --compare <name>   what is measured, of compare/index.ts; `all`: whatever has a target. Else: pipelines
 *   --rows, --seed     of the contacts that are made; they are kept in LEADQ_BENCH_CACHE, else in the temporary folder
 *   --jobs <n>         threads of leadq and DuckDB, else as many as there are processors
 *   --runs <n>         how often each is measured
 *   --only <text>      only candidates whose name contains it
 *   --leadq <file>     the launcher, bin/leadq.js, of another version; else leadq is built
 *   --json             prints what was measured as JSON; --against <file> compares with such a file
 *   --profile          says where the time goes instead, by the default definition or --definition <file>
 * Exit 1 where candidates did not decide the same, or something failed; 2 where the command line is wrong.
 */
const options = readOptions();
const [rows, seed, jobs, runs] = [options.rows, options.seed, options.jobs, options.runs].map(Number);
const asked = Object.keys(comparisons).filter((id) =>
  options.compare === 'all' ? comparisons[id].targets.length > 0 : id === options.compare,
);
const mistake = findMistake();

if (mistake) {
  console.error(mistake);
  process.exitCode = 2;
} else {
  const scratch = mkdtempSync(join(tmpdir(), 'leadq-bench-'));
  try {
    main(scratch);
  } catch (cause) {
    console.error(cause instanceof Error ? cause.message : cause);
    process.exitCode = 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        compare: { type: 'string', default: 'pipelines' },
        rows: { type: 'string', default: '1000000' },
        seed: { type: 'string', default: '20260101' },
        jobs: { type: 'string', default: `${availableParallelism()}` },
        runs: { type: 'string', default: '3' },
        only: { type: 'string' },
        leadq: { type: 'string' },
        json: { type: 'boolean', default: false },
        against: { type: 'string' },
        profile: { type: 'boolean', default: false },
        definition: { type: 'string' },
      },
    }).values;
  } catch (cause) {
    console.error((cause as Error).message);
    return process.exit(2);
  }
}

function findMistake(): string | undefined {
  for (const [name, value] of Object.entries({ rows, jobs, runs })) {
    if (!Number.isInteger(value) || value < 1) return `--${name} takes a number from 1.`;
  }
  if (!Number.isInteger(seed)) return '--seed takes a whole number.';
  if (asked.length > 0) return undefined;
  return `--compare takes all, ${Object.keys(comparisons).join(', ')}; not ${options.compare}.`;
}

function main(scratch: string): void {
  const project = process.cwd();
  const cache = process.env.LEADQ_BENCH_CACHE ?? join(tmpdir(), 'leadq-bench');
  const fromHere = (path: string) => resolve(process.env.INIT_CWD ?? project, path);
  // Standard output is for the JSON alone.
  const say = options.json ? console.error : console.log;
  const bench: Bench = {
    project,
    scratch,
    cache,
    lists: createBenchLists(cache, seed, say),
    rows,
    jobs,
    leadq: options.leadq ? fromHere(options.leadq) : join(buildLeadq(project, scratch), 'bin/leadq.js'),
    say,
  };
  const earlier: SavedBench | undefined =
    options.against && JSON.parse(readFileSync(fromHere(options.against), 'utf8'));
  const [{ model }] = cpus();
  say(`${rows.toLocaleString('en')} rows, --jobs ${jobs}; Node ${process.version}, ${cpus().length} × ${model}`);
  if (options.profile) {
    const definition = options.definition ? fromHere(options.definition) : defaultDefinition(bench);
    say(renderProfile(takeProfile(bench, definition)));
    return;
  }
  const saved = measure(bench);
  if (options.json) console.log(JSON.stringify(saved, undefined, 2));
  if (earlier) say(`\n${renderAgainst(saved, earlier)}`);
}

function buildLeadq(project: string, scratch: string): string {
  return options.profile
    ? buildCopy(project, scratch, 'leadq', ['--minify=false', '--sourcemap', '--sources-content=false'])
    : buildCopy(project, scratch, 'leadq');
}

function measure(bench: Bench): SavedBench {
  const reached: Reached[] = [];
  const saved = asked.map((id) => {
    const comparison = comparisons[id];
    bench.say(`\n${id}: ${comparison.about}`);
    const results = compareCandidates(comparison, bench, runs, options.only);
    const own = reach(comparison.targets, results);
    reached.push(...own);
    bench.say(renderResults(results));
    return saveComparison(id, results, own);
  });
  if (reached.length > 0) bench.say(`\n${renderTargets(reached)}`);
  return { node: process.version, processor: cpus()[0].model, rows, seed, jobs, comparisons: saved };
}
