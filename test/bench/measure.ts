import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What a process took. */
export interface Usage {
  readonly seconds: number;
  /** Of all its threads, in the program and in the system. */
  readonly cpuSeconds?: number;
  /** At the peak, of 1,000,000 bytes. */
  readonly megabytes?: number;
}

/**
 * Runs a Node program in a process of its own. @param args its file and arguments. @param folder where it runs.
 * @throws what it said, where it ended with another code than 0.
 */
export function timeProgram(args: readonly string[], folder: string, environment: NodeJS.ProcessEnv = {}) {
  const started = performance.now();
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...environment },
    encoding: 'utf8',
  });
  const seconds = (performance.now() - started) / 1000;
  if (error) throw error;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}:\n${stderr}`);
  return { seconds, stdout };
}

/** The same with its processor time and memory, which costs some milliseconds. @param project its folder. */
export function measureProgram(args: readonly string[], folder: string, project: string): Usage & { stdout: string } {
  const probe = pathToFileURL(join(project, 'test/bench/usage-probe.mjs')).href;
  const usage = join(folder, 'usage.json');
  const timed = timeProgram(['--import', probe, ...args], folder, { LEADQ_BENCH_USAGE: usage });
  return { ...timed, ...JSON.parse(readFileSync(usage, 'utf8')) };
}
