import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench } from '../bench.ts';
import { timeProgram } from '../measure.ts';
import { qualifyArguments } from '../run-leadq.ts';
import { attribute, type CpuProfile, type ThreadTimes } from './attribute.ts';
import { createSourceFinder } from './source-of.ts';

/** Runs a leadq that was built with source maps under V8's profiler. @param definition a file. @returns the times by thread. */
export function takeProfile(bench: Bench, definition: string): ThreadTimes[] {
  const list = bench.lists.contacts(bench.rows);
  const { args } = qualifyArguments(bench, { name: 'leadq', list, definition });
  const folder = join(bench.scratch, 'profiles');
  mkdirSync(folder);
  const profiler = ['--cpu-prof', `--cpu-prof-dir=${folder}`];
  timeProgram([...profiler, bench.leadq, ...args], bench.scratch);
  const sourceOf = createSourceFinder();
  return readdirSync(folder)
    .map((file) => ({ file, thread: threadOf(file) }))
    .sort((a, b) => a.thread - b.thread)
    .map(({ file, thread }) => {
      const profile: CpuProfile = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return attribute(profile, thread === 0 ? 'main thread' : `thread ${thread}`, sourceOf);
    });
}

/** Node names profiles `CPU.<day>.<time>.<process>.<thread>.<number>.cpuprofile`. */
function threadOf(file: string): number {
  return Number(file.split('.')[4]);
}
