// Part of the build: reads the shipped definitions and leaves them below dist, where `definition/built.ts` finds them.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leadq-definitions-'));
try {
  buildSync({
    absWorkingDir: project,
    entryPoints: ['src/run/read-definition.ts', 'src/definition/built.ts'],
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  });
  const [{ readDefinition }, { builtName, builtText }] = await Promise.all(
    ['read-definition.mjs', 'built.mjs'].map((file) => import(pathToFileURL(join(folder, file)).href)),
  );

  mkdirSync(join(project, 'dist/definitions'), { recursive: true });
  for (const file of readdirSync(join(project, 'definitions')).filter((name) => name.endsWith('.yaml'))) {
    const text = readFileSync(join(project, 'definitions', file), 'utf8');
    const { definition, diagnostics } = readDefinition(text, '');
    // A definition that says no name has that of its file, which may be any.
    if (diagnostics.length > 0 || definition.name === '') {
      throw new Error(`${file} has no name or is wrong: ${JSON.stringify(diagnostics)}`);
    }
    writeFileSync(join(project, 'dist', builtName(text)), builtText(definition));
  }
} finally {
  rmSync(folder, { recursive: true });
}
