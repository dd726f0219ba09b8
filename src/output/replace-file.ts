import { access, chmod, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { outputError } from './output-error.ts';

/**
 * Replaces the text of a file at once: whoever reads it meanwhile reads the old text or the new one. The file keeps its
 * permissions, and a symbolic link stays one.
 *
 * @throws OutputError; the file is as it was then
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  let draft: string | undefined;
  try {
    const real = await realpath(path);
    await access(real, constants.W_OK);
    const { mode } = await stat(real);
    draft = join(dirname(real), `.${basename(real)}.${process.pid}.new`);
    await writeFile(draft, text, { flag: 'wx' });
    await chmod(draft, mode & 0o7777);
    await rename(draft, real);
  } catch (cause) {
    if (draft !== undefined) await rm(draft, { force: true });
    throw outputError(`write ${path}`, cause, 'work on a copy in another place');
  }
}
