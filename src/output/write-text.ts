import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outputError } from './output-error.ts';
import type { WrittenFile } from './output-file.ts';

/**
 * Writes a new file of the output folder in one go, as UTF-8.
 *
 * @throws OutputError
 */
export async function writeText(directory: string, name: string, text: string): Promise<WrittenFile> {
  const bytes = Buffer.from(text);
  try {
    await writeFile(join(directory, name), bytes, { flag: 'wx' });
  } catch (cause) {
    throw outputError(`write ${name}`, cause);
  }
  return { name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
}
