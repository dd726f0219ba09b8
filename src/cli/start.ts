import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { loadBundle } from './cached-bundle.ts';

/** The file with all commands, beside this one; the build knows its name. */
declare const BUNDLE: string;

/** By the major version of V8, the flag that says how much a function has run before it is optimized: six times as much. */
const OPTIMIZE_LATER: Readonly<Record<string, string>> = {
  11: '--interrupt-budget=400000',
  12: '--invocation-count-for-turbofan=20000',
  13: '--invocation-count-for-turbofan=20000',
};

/**
 * Runs a command line, as `main` of main.ts. V8 optimizes later than by itself, for a short list is done before that pays:
 * a quarter of its processor time, and of a long list no difference could be measured. Unlike other flags these are only
 * looked at when a function has run for a while, so that they may change at any time; V8 says so where it knows one no more,
 * hence by version.
 */
export function start(args: readonly string[]): Promise<number> {
  const later = OPTIMIZE_LATER[process.versions.v8.split('.')[0]];
  if (later !== undefined) setFlagsFromString(later);
  const { main } = loadBundle(join(__dirname, BUNDLE), args[0]) as typeof import('./main.ts');
  return main(args);
}
