// npm run bench [-- --rows 1000000 --jobs 2 --runs 3 --compare pipelines --only leadq --json --against earlier.json --profile]
// Measures leadq beside others and beside itself. run.ts says what each option does.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const bundle = join(PROJECT, 'dist-bench', `bench-${process.pid}.mjs`);

try {
  await build({
    entryPoints: [join(PROJECT, 'test/bench/run.ts')],
    outfile: bundle,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const args = [bundle, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(bundle, { force: true });
}
