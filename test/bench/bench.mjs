// npm run bench [-- --rows 1000000 --runs 3 --only leadq --compare checks]
// Decides a generated list with leadq and with the plain pipeline of csv-parse, the same evaluator and csv-stringify,
// each as its own process, in turn; compares the counts of the three lists first and refuses to time unequal work.
// With `--compare checks`: with the default definition, without and with its checks for fakes. With `--compare criteria`:
// with the default definition, and with one of 500 criteria.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { build } from 'esbuild';
import { parseDocument } from 'yaml';
import { generateList } from './generate.mjs';
import { manyCriteria } from './many-criteria.mjs';

const AS_OF = '2026-11-21';
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const MEASURE = pathToFileURL(join(PROJECT, 'test/bench/measure.mjs')).href;

const { values: options } = parseArgs({
  options: {
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string', default: '3' },
    only: { type: 'string' },
    compare: { type: 'string', default: 'pipelines' },
  },
});
const rows = Number(options.rows);
spawnSync('npm', ['run', 'build'], { cwd: PROJECT, stdio: 'ignore' });
const folder = mkdtempSync(join(tmpdir(), 'leadq-bench-'));

try {
  const list = join(folder, 'list.csv');
  generateList(list, rows);
  const megabytes = statSync(list).size / 1e6;
  console.log(`${rows.toLocaleString('en')} rows, 20 columns, ${megabytes.toFixed(0)} MB of CSV`);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0].model}\n`);

  const makeCandidates = { pipelines, checks, criteria }[options.compare];
  if (!makeCandidates) throw new Error(`--compare takes pipelines, checks or criteria, not ${options.compare}`);
  const all = await makeCandidates(list);
  const candidates = all.filter(({ name }) => !options.only || name.startsWith(options.only));

  const results = new Map(candidates.map(({ name }) => [name, []]));
  for (let run = 0; run < Number(options.runs); run++) {
    for (const { name, run: start } of candidates) results.get(name).push(start());
    if (options.compare === 'pipelines') refuseUnequalWork(results);
  }
  printTable(results, megabytes);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function pipelines(list) {
  return [
    { name: 'leadq', run: () => runLeadq(list, 'default') },
    { name: 'csv-parse → evaluator → csv-stringify', run: await makePeer(list) },
  ];
}

/** The default definition, first without what looks for fakes. */
function checks(list) {
  const definition = parseDocument(readFileSync(join(PROJECT, 'definitions/default.yaml'), 'utf8'));
  definition.setIn(['reject', 'fake'], { name: 'off', phone: 'off', email: 'off', company: 'off' });
  definition.delete('examples');
  const unchecked = join(folder, 'unchecked.yaml');
  writeFileSync(unchecked, String(definition));
  return [
    { name: 'without checks for fakes', run: () => runLeadq(list, unchecked) },
    { name: 'with the default checks', run: () => runLeadq(list, 'default') },
  ];
}

function criteria(list) {
  const many = join(folder, 'many.yaml');
  writeFileSync(many, manyCriteria(500));
  return [
    { name: 'the default definition', run: () => runLeadq(list, 'default') },
    { name: '500 criteria', run: () => runLeadq(list, many) },
  ];
}

function runLeadq(list, definition) {
  const out = join(folder, 'out.leadq');
  const args = [join(PROJECT, 'bin/leadq.js'), 'qualify', list, '-o', out, '--as-of', AS_OF, '-q', '-d', definition];
  const usage = measure(args);
  const { counts } = JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));
  return { ...usage, counts: pickCounts(counts) };
}

async function makePeer(list) {
  // Beside dist, so that the bundle finds the shipped definitions as leadq does.
  const bundle = join(PROJECT, 'dist-bench', 'peer.mjs');
  await build({
    entryPoints: [join(PROJECT, 'test/bench/peer.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  return () => {
    const { stdout, ...usage } = measure([bundle, list, join(folder, 'peer'), `${Date.parse(AS_OF) / 86_400_000}`]);
    return { ...usage, counts: pickCounts(JSON.parse(stdout)) };
  };
}

/** Runs a program in a process of its own. @returns seconds, peak megabytes, processor seconds, and what it printed. */
function measure(args) {
  const usageFile = join(folder, 'usage.json');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', MEASURE, ...args], {
    cwd: folder,
    env: { ...process.env, LEADQ_BENCH_USAGE: usageFile },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, stdout, ...JSON.parse(readFileSync(usageFile, 'utf8')) };
}

function pickCounts({ qualified, nurture, rejected }) {
  return JSON.stringify({ qualified, nurture, rejected });
}

function refuseUnequalWork(results) {
  const counts = [...results].flatMap(([name, runs]) => runs.map((run) => [name, run.counts]));
  const unequal = counts.filter(([, one]) => one !== counts[0][1]);
  if (unequal.length > 0) throw new Error(`not the same decisions:\n${[counts[0], ...unequal].join('\n')}`);
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

function printTable(results, megabytes) {
  const medians = [...results].map(([name, runs]) => ({
    name,
    seconds: median(runs.map((run) => run.seconds)),
    cpu: median(runs.map((run) => run.cpuSeconds)),
    memory: Math.max(...runs.map((run) => run.megabytes)),
    counts: runs[0].counts,
  }));
  const head = ['', 'seconds', 'rows/s', 'MB/s', 'CPU s', 'peak MB', 'times', 'times CPU'];
  const table = new Table({ head, colAligns: ['left', ...head.slice(1).map(() => 'right')], style: { head: [] } });
  for (const { name, seconds, cpu, memory } of medians) {
    table.push([
      name,
      seconds.toFixed(2),
      Math.round(rows / seconds).toLocaleString('en'),
      (megabytes / seconds).toFixed(0),
      cpu.toFixed(1),
      memory.toFixed(0),
      (seconds / medians[0].seconds).toFixed(1),
      (cpu / medians[0].cpu).toFixed(2),
    ]);
  }
  console.log(table.toString());
  for (const { name, counts } of medians) console.log(`${name}: ${counts}`);
}
