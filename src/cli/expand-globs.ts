import { existsSync } from 'node:fs';
import { InputError } from '../input/error.ts';

/** The files that paths and quoted globs name, each glob's in order of their names; `-` stays. @throws InputError */
export async function expandGlobs(paths: readonly string[]): Promise<string[]> {
  const files: string[] = [];
  for (const path of paths) {
    if (path === '-' || existsSync(path)) {
      files.push(path);
      continue;
    }
    const { glob, isDynamicPattern } = await import('tinyglobby');
    if (!isDynamicPattern(path)) {
      files.push(path);
      continue;
    }
    const found = await glob(path, { expandDirectories: false });
    if (found.length === 0)
      throw new InputError(`no file matches ${path}`, 'check the pattern and the working directory');
    files.push(...found.sort());
  }
  return files;
}
