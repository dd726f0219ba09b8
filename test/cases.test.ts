/*
 * Every folder of `cases` is one case:
 *
 *   about.md        why it is there
 *   cmd             command lines, run in turn: `leadq qualify list.csv < other.csv`; words may be quoted
 *   expected/       status    exit code of the last command
 *                   stdout    its standard output; `stderr` likewise
 *                   said      lines that occur in either, however they are wrapped
 *                   unsaid    lines that do not
 *                   absent    paths that do not exist afterwards
 *                   anything else: a file that exists afterwards, byte for byte
 *   anything else   what the commands find in their working directory
 *
 * `UPDATE_CASES=1 npx vitest run test/cases.test.ts` writes what came out into the expected files that there are, but
 * for `said`, `unsaid` and `absent`. Read the difference: it is the expectation.
 */

import { isUtf8 } from 'node:buffer';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, type ExpectStatic, test } from 'vitest';
import { build, launcher } from './built.ts';
import { faultsOfReports } from './published-report.ts';

const cases = fileURLToPath(new URL('cases', import.meta.url));
const names = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const update = process.env.UPDATE_CASES === '1';
const NOT_FILES = new Set(['status', 'stdout', 'stderr', 'said', 'unsaid', 'absent']);

interface Outcome {
  readonly status: string;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

beforeAll(build, 120_000);

describe.concurrent('cases', () => {
  test.for(names)('%s', { timeout: 60_000 }, async (name, { expect }) => {
    const folder = join(cases, name);
    const expected = join(folder, 'expected');
    expect(readFileSync(join(folder, 'about.md'), 'utf8').trim(), `${name}/about.md says why`).not.toBe('');
    const place = mkdtempSync(join(tmpdir(), 'leadq-case-'));
    try {
      cpSync(folder, place, { recursive: true, filter: (path) => !path.startsWith(expected) });
      const outcome = await runAll(readFileSync(join(folder, 'cmd'), 'utf8'), place);
      if (update) writeExpectations(expected, place, outcome);
      compare(expected, place, outcome, expect);
      expect(faultsOfReports(place)).toEqual([]);
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

/** `expect` is the test's own: tests run side by side. */
function compare(expected: string, place: string, { status, stdout, stderr }: Outcome, expect: ExpectStatic): void {
  const output = `${stdout}\n${stderr}`;
  expect.soft(status, `exit status; said:\n${output}`).toBe(readFileSync(join(expected, 'status'), 'utf8').trim());
  for (const [stream, bytes] of Object.entries({ stdout, stderr })) {
    const file = join(expected, stream);
    if (existsSync(file)) expect.soft(textOf(bytes), stream).toBe(textOf(readFileSync(file)));
  }
  const said = unwrapped(output);
  for (const line of linesOf(expected, 'said')) expect.soft(said).toContain(unwrapped(line));
  for (const line of linesOf(expected, 'unsaid')) expect.soft(said).not.toContain(unwrapped(line));
  for (const path of linesOf(expected, 'absent')) {
    expect.soft(existsSync(join(place, path)), `${path} exists`).toBe(false);
  }
  for (const file of expectedFiles(expected)) {
    const written = join(place, file);
    const text = existsSync(written) ? textOf(readFileSync(written)) : undefined;
    expect.soft(text, file).toBe(textOf(readFileSync(join(expected, file))));
  }
}

function writeExpectations(expected: string, place: string, { status, stdout, stderr }: Outcome): void {
  writeFileSync(join(expected, 'status'), `${status}\n`);
  for (const [stream, bytes] of Object.entries({ stdout, stderr })) {
    if (existsSync(join(expected, stream))) writeFileSync(join(expected, stream), bytes);
  }
  for (const file of expectedFiles(expected)) {
    if (existsSync(join(place, file))) cpSync(join(place, file), join(expected, file));
  }
}

/** Paths of the output files that a case expects, from its `expected` folder. */
function expectedFiles(expected: string): string[] {
  return readdirSync(expected, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !(entry.parentPath === expected && NOT_FILES.has(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name).slice(expected.length + 1))
    .sort();
}

function linesOf(expected: string, name: string): string[] {
  const file = join(expected, name);
  return existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
    : [];
}

function unwrapped(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function textOf(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1');
}

async function runAll(cmd: string, place: string): Promise<Outcome> {
  let outcome: Outcome | undefined;
  for (const line of cmd.split('\n').filter((text) => text.trim() !== '')) outcome = await run(line, place);
  if (!outcome) throw new Error('cmd holds no command');
  return outcome;
}

function run(line: string, place: string): Promise<Outcome> {
  const [program, ...words] = wordsOf(line);
  if (program !== 'leadq') throw new Error(`a case runs leadq, not ${program}`);
  const redirection = words.indexOf('<');
  const input = redirection < 0 ? '' : readFileSync(join(place, words[redirection + 1]));
  if (redirection >= 0) words.splice(redirection, 2);
  const { FORCE_COLOR, ...environment } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [launcher, ...words], {
      cwd: place,
      env: { ...environment, NO_COLOR: '1' },
      stdio: 'pipe',
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.stdin.on('error', () => {}).end(input);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({ status: `${code ?? signal}`, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr) });
    });
  });
}

/** The words of a command line, as a shell parts them: blanks divide, quotes hold together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}
