import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../built.ts';
import { lists } from './real-lists.ts';
import { qualify } from './run-list.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the real lists are not there (${data}).`);

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-threads-'));
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bytesOf(list: string, options: readonly string[]): Map<string, string> {
  const out = join(folder, 'out');
  expect(qualify(list, out, ['--quiet', ...options]).status).toBe(0);
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
}

/** Small blocks, so that threads start on lists of some hundred rows. */
describe.skipIf(!hasLists).each(Object.keys(lists))('%s', (name) => {
  test('is decided alike by any number of threads, in blocks of any size', () => {
    const list = join(data, name);
    const alone = bytesOf(list, ['--jobs', '1']);
    for (const [jobs, block] of [
      [2, 4 << 10],
      [3, 64 << 10],
      [8, 16 << 10],
      [1, 8 << 20],
    ]) {
      expect(bytesOf(list, ['--jobs', `${jobs}`, '--block-size', `${block}`])).toEqual(alone);
    }
  });
});
