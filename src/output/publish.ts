// A result is made in a folder beside its place and then takes its place by rename. What a kill leaves, and what
// `restore` of the next command does with it (a power cut may leave less: nothing here waits for the disk):
//
//   killed                          stands                     beside it                restore
//   while the result is made        the old result, or none    part of the new one      removes the part
//   after the old one was moved     nothing                    the old one and the new  puts the old one back
//   after the new one took its name the new result             the old one              removes it
//   while the old one is removed    the new result             part of the old one,     removes the part
//                                                              without its manifest

import { access, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { checkOut } from './check-out.ts';
import { MANIFEST } from './manifest.ts';
import { locate, type OutPlace } from './out-place.ts';
import { OutputRefused, outputError } from './output-error.ts';

/** A result in the making. */
export interface Staging {
  /** An empty folder for its files; `manifest.json` is to be written last. */
  readonly directory: string;
  /**
   * Puts the folder in its place, instead of the one that stood there.
   *
   * @throws OutputError or OutputRefused; the old result then stands and the new one is gone
   */
  publish(): Promise<void>;
  /** Removes the folder. */
  discard(): Promise<void>;
}

/**
 * Makes the folder for a new result beside its place, with the folders above it where they are missing. The old
 * result stands until `publish`. One process makes one result for a place at a time.
 *
 * @param out the result's place, as the user typed it
 * @throws OutputError
 */
export async function stage(out: string): Promise<Staging> {
  try {
    const place = await locate(out);
    const directory = `${place.partial}${process.pid}`;
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    return {
      directory,
      publish: () => publish(directory, place, out),
      discard: () => clean(directory),
    };
  } catch (cause) {
    throw outputError(`make a folder for ${out}`, cause);
  }
}

/**
 * Mends what a killed process left: puts the old result back where the new one had not yet taken its place, and
 * removes leftovers.
 *
 * @returns whether an old result was put back, which the user is to be told
 * @throws OutputError
 */
export async function restore(out: string): Promise<boolean> {
  try {
    const { out: real, previous, parent, partial } = await locate(out);
    const vacant = !(await exists(real));
    const restored = vacant && (await isFinished(previous));
    if (restored) await rename(previous, real);
    else if (vacant || (await isFinished(real))) await clean(previous);
    for (const name of await readdir(parent).catch(() => [])) {
      const prefix = basename(partial);
      if (name.startsWith(prefix) && isDead(name.slice(prefix.length))) await clean(join(parent, name));
    }
    return restored;
  } catch (cause) {
    throw outputError(`put the previous result back as ${out}`, cause);
  }
}

async function publish(directory: string, place: OutPlace, out: string): Promise<void> {
  try {
    await checkOut(out);
    await swap(directory, place);
  } catch (cause) {
    await clean(directory);
    throw cause instanceof OutputRefused ? cause : outputError(`put the results in place as ${out}`, cause);
  }
  await clean(place.previous);
}

async function swap(directory: string, { out, previous }: OutPlace): Promise<void> {
  const standing = await exists(out);
  if (standing) {
    await clean(previous);
    await rename(out, previous);
  }
  try {
    await rename(directory, out);
  } catch (cause) {
    // Fails where another run came first; then its result stands and is whole.
    if (standing) await rename(previous, out).catch(() => undefined);
    throw cause;
  }
}

/** Removes a folder, its manifest first, so that what a kill leaves of it passes for no result. */
async function clean(directory: string): Promise<void> {
  try {
    await rm(join(directory, MANIFEST), { force: true });
    await rm(directory, { recursive: true, force: true });
  } catch {
    // A leftover harms nothing, and the next command tries again.
  }
}

function isFinished(directory: string): Promise<boolean> {
  return exists(join(directory, MANIFEST));
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function isDead(pid: string): boolean {
  if (!/^\d+$/.test(pid)) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (cause) {
    return cause instanceof Error && 'code' in cause && cause.code === 'ESRCH';
  }
}
