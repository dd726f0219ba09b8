import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a result lives, and the names beside it that publishing uses. Absolute paths. */
export interface OutPlace {
  readonly out: string;
  readonly parent: string;
  /** The result that stood before, while the new one takes its name. */
  readonly previous: string;
  /** A result in the making is `partial` and the id of its process. */
  readonly partial: string;
}

/** Finds the place that the user named; a symbolic link means what it points to, also while nothing is there. */
export async function locate(out: string): Promise<OutPlace> {
  const real = await follow(resolve(out));
  const parent = dirname(real);
  const name = basename(real);
  return {
    out: real,
    parent,
    previous: join(parent, `.${name}.previous`),
    partial: join(parent, `.${name}.partial-`),
  };
}

async function follow(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch (cause) {
    if (!isMissing(cause)) throw cause;
  }
  const target = await readlink(path).catch(() => undefined);
  return target === undefined ? path : follow(resolve(dirname(path), target));
}

export function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}
