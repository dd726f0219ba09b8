// npm run wasm [-- file]: compiles the AssemblyScript of src/input/wasm and lays it down as text, which bundles and tests
// import like any module.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'leadq-wasm-'));
try {
  const binary = join(folder, 'scan.wasm');
  const compiler = join(project, 'node_modules/assemblyscript/bin/asc.js');
  const flags = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--use', 'abort='];
  execFileSync(process.execPath, [compiler, 'src/input/wasm/scan.ts', '-o', binary, ...flags], {
    cwd: project,
    stdio: 'inherit',
  });
  const base64 = readFileSync(binary).toString('base64');
  writeFileSync(
    process.argv[2] ?? join(project, 'src/input/scan-binary.ts'),
    `/** \`wasm/scan.ts\`, compiled by \`npm run wasm\`: WebAssembly as base64. */\nexport const scanBinary =\n  '${base64}';\n`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
