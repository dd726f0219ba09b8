import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist', 'start.cjs');
const lock = join(root, 'node_modules', '.leadq-build');
const STALE = 60_000;

/** The launcher that users call. */
export const launcher = join(root, 'bin', 'leadq.js');

/** Builds leadq where its bundle is missing or older than its source. Test files run at once: one of them builds. */
export async function build(): Promise<void> {
  while (isOld() || existsSync(lock)) {
    if (take(lock)) {
      try {
        if (!isOld()) return;
        const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], { cwd: root, encoding: 'utf8' });
        if (status !== 0) throw new Error(`npm run build failed\n${stdout}${stderr}`);
        return;
      } finally {
        rmSync(lock, { recursive: true, force: true });
      }
    }
    await setTimeout(100);
  }
}

function isOld(): boolean {
  if (!existsSync(bundle)) return true;
  const sources = ['src', 'definitions', '.ci']
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const built = statSync(bundle).mtimeMs;
  return [...sources, join(root, 'package.json')].some((source) => statSync(source).mtimeMs > built);
}

function take(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > STALE) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}
