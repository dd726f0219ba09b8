// npm run quality [-- --only phone-oracle --wrong 50 --json]
// Holds what leadq says against labelled sets. Their folder is ../shared/data, or what LEADQ_DATA names.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
// A folder as deep as dist, so that the bundle finds the shipped definitions as leadq does.
const bundle = join(PROJECT, 'dist-bench', `quality-${process.pid}.mjs`);

try {
  await build({
    entryPoints: [join(PROJECT, 'test/quality/run.ts')],
    outfile: bundle,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    sourcemap: 'inline',
    sourcesContent: false,
    banner: {
      js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);",
    },
  });
  const args = ['--enable-source-maps', bundle, ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: PROJECT, stdio: 'inherit' }).status ?? 1;
} finally {
  rmSync(bundle, { force: true });
}
