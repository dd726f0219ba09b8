import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { build, launcher } from './built.ts';

const ROWS = 30_000;
const DEFINITION = `leadq: 1
name: Decision makers
require: [full_name, email]
score:
  contact:
    rules:
      - { id: decides, if: { role: decision_maker }, points: 10 }
status:
  qualified: { score: 10 }
  nurture: { score: 0 }
`;
const INPUTS = ['large.csv', 'leadq.yaml', 'small.csv'];
const PREVIOUS = '.x.leadq.previous';

let place: string;
let earlier: string;
let later: string;
/** How long an undisturbed run takes, in ms. */
let duration: number;

beforeAll(async () => {
  await build();
  place = mkdtempSync(join(tmpdir(), 'leadq-kill-'));
  writeFileSync(join(place, 'leadq.yaml'), DEFINITION);
  writeFileSync(join(place, 'small.csv'), listOf(3));
  writeFileSync(join(place, 'large.csv'), listOf(ROWS));
  const started = performance.now();
  expect(leadq('large.csv').status).toBe(0);
  duration = performance.now() - started;
  later = manifestOf('x.leadq');
}, 180_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

beforeEach(() => {
  expect(leadq('small.csv').status).toBe(0);
  earlier = manifestOf('x.leadq');
  expect(earlier).not.toBe(later);
  expectOnly('x.leadq');
});

/** Resolves when a run has come so far. */
type Moment = (run: ChildProcess) => Promise<unknown>;

const at =
  (share: number): Moment =>
  () =>
    setTimeout(share * duration);

const once =
  (happens: (run: ChildProcess) => boolean): Moment =>
  async (run) => {
    while (!happens(run) && run.exitCode === null) await setImmediate();
  };

const partial = (run: ChildProcess, file = '') => existsSync(join(place, `.x.leadq.partial-${run.pid}`, file));

/** Kills its own process after so many renames, and then so many removals: moments too short to hit from outside. */
const SUICIDE = `import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
const done = [0, 0];
const { rename, rm } = fs;
const dieInTime = () => done.join() === process.env.DIE_AFTER && process.kill(process.pid, 'SIGKILL');
fs.rename = async (...paths) => {
  await rename(...paths);
  done[0]++;
  done[1] = 0;
  dieInTime();
};
fs.rm = async (...path) => {
  await rm(...path);
  done[1]++;
  dieInTime();
};
syncBuiltinESMExports();
`;

describe('a run that is killed leaves the earlier result, or its own, and never a mixture', () => {
  test.each<[string, Moment]>([
    ['a fifth of the way', at(0.2)],
    ['two fifths', at(0.4)],
    ['three fifths', at(0.6)],
    ['four fifths', at(0.8)],
    ['at about its end', at(1)],
    ['as its folder appears', once((run) => partial(run))],
    ['as the report is written', once((run) => partial(run, 'report.json'))],
    ['as the manifest is written', once((run) => partial(run, 'manifest.json'))],
  ])('%s', { timeout: 60_000 }, async (_moment, moment) => {
    const run = start('large.csv');
    await moment(run.process);
    run.process.kill('SIGKILL');
    await run.ended;
    expectMended();
  });

  test.each<[string, string, () => string, string]>([
    ['with the earlier result moved aside', '1,0', () => earlier, PREVIOUS],
    ['with the new result in its place', '2,0', () => later, 'x.leadq'],
    ['with the earlier result half removed', '2,1', () => later, 'x.leadq'],
  ])('%s', { timeout: 60_000 }, async (_moment, dieAfter, standing, where) => {
    const run = start('large.csv', ['--import', `data:text/javascript,${encodeURIComponent(SUICIDE)}`], dieAfter);
    expect((await run.ended).code).toBe(null);
    expectWhole(where, [standing()]);
    expect(existsSync(join(place, PREVIOUS))).toBe(true);
    expectMended();
  });
});

/** A whole result stands, and the next command puts it in its place, says so where it had to, and removes the rest. */
function expectMended(): void {
  const isAside = !existsSync(join(place, 'x.leadq'));
  expectWhole(isAside ? PREVIOUS : 'x.leadq', isAside ? [earlier] : [earlier, later]);
  const standing = manifestOf(isAside ? PREVIOUS : 'x.leadq');
  const next = leadq('gone.csv');
  expect(next.status).toBe(3);
  expect(next.stderr.includes('leadq: an interrupted run had moved x.leadq aside; it was put back')).toBe(isAside);
  expectWhole('x.leadq', [standing]);
  expectOnly('x.leadq');
}

describe('a run that is interrupted publishes nothing and leaves nothing', () => {
  test.each<['SIGINT' | 'SIGTERM', number, string, Moment]>([
    ['SIGINT', 130, 'as its folder appears', once((run) => partial(run))],
    ['SIGTERM', 143, 'as its folder appears', once((run) => partial(run))],
    ['SIGINT', 130, 'while it writes', once((run) => partial(run, 'nurture.csv'))],
    ['SIGTERM', 143, 'while it writes', once((run) => partial(run, 'nurture.csv'))],
  ])('%s: exit code %i, %s', { timeout: 60_000 }, async (signal, status, _moment, moment) => {
    const run = start('large.csv');
    await moment(run.process);
    run.process.kill(signal);
    const { code, stdout, stderr } = await run.ended;
    expect(code).toBe(status);
    expect(stdout).toBe('');
    expect(stderr).toBe('leadq: interrupted; nothing was published\n');
    expectWhole('x.leadq', [earlier]);
    expectOnly('x.leadq');
  });

  test.each<['SIGINT' | 'SIGTERM', number]>([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ])('%s: exit code %i, while it waits for standard input', { timeout: 60_000 }, async (signal, status) => {
    const run = start('-');
    run.process.stdin?.write('Name,Email\n');
    await setTimeout(1_000);
    run.process.kill(signal);
    expect((await run.ended).code).toBe(status);
    expectWhole('x.leadq', [earlier]);
    expectOnly('x.leadq');
  });
});

function listOf(rows: number): string {
  const titles = ['Chief Executive Officer', 'Software Engineer', 'Head of Sales'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const email = row % 7 === 0 ? '' : `mara.lindqvist.${row}@norrfoss.se`;
    return `Mara,Lindqvist,${email},${titles[row % 3]},Norrfoss AB ${row}\n`;
  });
  return `First Name,Last Name,Email,Job Title,Company\n${lines.join('')}`;
}

const words = (list: string) => [launcher, 'qualify', list, '-o', 'x.leadq', '--as-of', '2026-11-21'];

function leadq(list: string) {
  return spawnSync(process.execPath, words(list), { cwd: place, encoding: 'utf8' });
}

test('a reader of the report that goes away is no failure', { timeout: 60_000 }, async () => {
  const run = start('large.csv');
  run.process.stdout?.destroy();
  expect(await run.ended).toEqual({ code: 0, stdout: '', stderr: '' });
  expectWhole('x.leadq', [later]);
});

interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }>;
}

function start(list: string, nodeOptions: readonly string[] = [], dieAfter = ''): Started {
  const child = spawn(process.execPath, [...nodeOptions, ...words(list)], {
    cwd: place,
    env: { ...process.env, DIE_AFTER: dieAfter },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Awaited<Started['ended']>>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, stdout, stderr }));
  });
  return { process: child, ended };
}

function manifestOf(folder: string): string {
  return readFileSync(join(place, folder, 'manifest.json'), 'utf8');
}

/** One of these results stands there: its files, all of them and no other, with the bytes that its manifest names. */
function expectWhole(folder: string, manifests: readonly string[]): void {
  const manifest = manifestOf(folder);
  expect(manifests).toContain(manifest);
  const outputs: { file: string; sha256: string }[] = JSON.parse(manifest).outputs;
  expect(readdirSync(join(place, folder)).sort()).toEqual(['manifest.json', ...outputs.map(({ file }) => file)].sort());
  for (const { file, sha256 } of outputs) {
    const bytes = readFileSync(join(place, folder, file));
    expect(createHash('sha256').update(bytes).digest('hex'), file).toBe(sha256);
  }
}

/** Nothing is left beside the inputs but this. */
function expectOnly(folder: string): void {
  expect(readdirSync(place).sort()).toEqual([...INPUTS, folder].sort());
}
