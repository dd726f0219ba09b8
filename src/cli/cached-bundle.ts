import { createHash } from 'node:crypto';
import { accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cachedDataVersionTag } from 'node:v8';
import { Script } from 'node:vm';

/** Milliseconds. Later V8 has thrown away what it made of functions that were called at the start only. */
const SHORT = 5_000;
const HASH_BYTES = 32;

/**
 * Loads a bundle, a file of ASCII whose name tells its content and whose one expression is the function of a CommonJS
 * module, with what V8 made of it in an earlier run: its functions need not be compiled again, which is a fifth of the time
 * of a short list. The first short run of a command that succeeds leaves that beside the bundle, once for each version of
 * Node, where the folder may be written; elsewhere each run compiles. V8 refuses what another version made.
 * @param command what the program is called to do, for other commands call other functions. @returns the bundle's exports.
 */
export function loadBundle(file: string, command = ''): Record<string, unknown> {
  const tag = cachedDataVersionTag();
  const cache = `${file}.${command.replace(/[^a-z]/g, '')}.${tag.toString(16)}.cache`;
  const cachedData = read(cache);
  const script = new Script(readFileSync(file, 'latin1'), { filename: pathToFileURL(file).href, cachedData });
  if (cachedData === undefined || script.cachedDataRejected)
    process.once('exit', (code) => keep(script, cache, tag, code));
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(file), bundle, file, dirname(file));
  return bundle.exports;
}

/** What was kept, behind its hash, for V8 takes what is damaged for whole; undefined where there is nothing. */
function read(file: string): Buffer | undefined {
  try {
    const kept = readFileSync(file);
    const data = kept.subarray(HASH_BYTES);
    return hashOf(data).equals(kept.subarray(0, HASH_BYTES)) ? data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Keeps what V8 made: not where its flags were changed on the way, for then it would refuse it; by rename, so that a run
 * beside this one reads all of it or none.
 */
function keep(script: Script, cache: string, tag: number, code: number): void {
  if (code !== 0 || performance.now() > SHORT || tag !== cachedDataVersionTag()) return;
  const part = `${cache}.${process.pid}`;
  try {
    accessSync(dirname(cache), constants.W_OK);
    const data = script.createCachedData();
    writeFileSync(part, Buffer.concat([hashOf(data), data]));
    renameSync(part, cache);
  } catch {
    rmSync(part, { force: true });
  }
}

function hashOf(data: Buffer): Buffer {
  return createHash('sha256').update(data).digest();
}
