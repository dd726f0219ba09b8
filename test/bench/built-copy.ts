import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** What a build needs of the project beside its packages, which are large and only linked to. */
const COPIED = /^(?:\.ci|bin|definitions|src|test|package\.json|tsconfig\.json)$/;
const PACKAGES = 'node_modules';

/**
 * Builds the project as `npm run build` does, in a copy: the project's own build may be in use.
 * @param name of the copy; one that is there is not built again. @param options of esbuild, or further entries.
 * @returns the folder, with `bin` and `dist`.
 */
export function buildCopy(project: string, scratch: string, name: string, options: readonly string[] = []): string {
  const copy = join(scratch, name);
  if (existsSync(copy)) return copy;
  mkdirSync(copy, { recursive: true });
  symlinkSync(join(project, PACKAGES), join(copy, PACKAGES), 'junction');
  for (const entry of readdirSync(project).filter((entry) => COPIED.test(entry))) {
    cpSync(join(project, entry), join(copy, entry), { recursive: true });
  }
  const command = ['run', 'build', '--', ...options];
  const { status, stdout, stderr } = spawnSync('npm', command, {
    cwd: copy,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ${command.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return copy;
}
