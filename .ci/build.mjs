// npm run build [-- options of esbuild, further entries]: makes dist. All commands are one file, of which V8 takes in only
// what a command calls; threads and further entries share what they have in common.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const project = fileURLToPath(new URL('..', import.meta.url));
const outdir = join(project, 'dist');
const { entries, options } = readArguments(process.argv.slice(2));
const { metafile, ...asked } = options;

/** Tables as text, which V8 takes in four times as fast as literals of as many texts. */
const tables = {
  name: 'tables',
  setup: (building) =>
    building.onLoad({ filter: /[\\/]node_modules[\\/].*\.json$/ }, ({ path }) => {
      const data = JSON.parse(readFileSync(path, 'utf8'));
      const isList = Array.isArray(data) && data.every((text) => typeof text === 'string' && !text.includes('\n'));
      const text = JSON.stringify(isList ? data.join('\n') : JSON.stringify(data));
      return { contents: `export default ${isList ? `${text}.split('\\n')` : `JSON.parse(${text})`};` };
    }),
};

/** Many a list holds no domain that needs the Public Suffix List, whose making costs milliseconds: it is loaded when asked. */
const late = {
  name: 'late',
  setup(building) {
    building.onResolve({ filter: /^tldts$/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'late' } : undefined,
    );
    building.onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => ({
      contents: `export const parse = (...args) => require('${path}').parse(...args);`,
      resolveDir: project,
    }));
  },
};

const shared = {
  absWorkingDir: project,
  bundle: true,
  platform: 'node',
  target: 'node20',
  minify: true,
  legalComments: 'linked',
  outdir,
  entryNames: '[name]',
  logLevel: 'warning',
  metafile: true,
  ...asked,
};

rmSync(outdir, { recursive: true, force: true });
const commands = await build({
  ...shared,
  entryPoints: { leadq: 'src/cli/main.ts' },
  // What V8 made of a bundle is kept under its name.
  entryNames: '[name]-[hash]',
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  plugins: [tables, late],
  define: { 'import.meta.url': 'bundleUrl' },
  banner: {
    js: "(function(exports,require,module,__filename,__dirname){const bundleUrl=require('node:url').pathToFileURL(__filename).href;",
  },
  footer: { js: '})' },
});
const bundle = Object.keys(commands.metafile.outputs).find((path) => path.endsWith('.cjs'));
// Of one byte a character: esbuild leaves others in regular expressions.
const inAscii = readFileSync(join(project, bundle), 'utf8').replace(
  /[^\0-\x7f]/g,
  (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
);
writeFileSync(join(project, bundle), inAscii);
await build({
  ...shared,
  entryPoints: ['src/cli/start.ts'],
  format: 'cjs',
  outExtension: { '.js': '.cjs' },
  define: { BUNDLE: JSON.stringify(basename(bundle)) },
});
const others = await build({
  ...shared,
  entryPoints: ['src/run/evaluation-thread.ts', ...entries],
  format: 'esm',
  splitting: true,
  plugins: [tables, late],
  // Some packages ask for Node's modules by `require`, which few files need and none has to make at once.
  banner: {
    js: "import { createRequire as requireFrom } from 'node:module'; const require = (name) => requireFrom(import.meta.url)(name);",
  },
});
if (metafile) {
  const [inputs, outputs] = ['inputs', 'outputs'].map((part) =>
    Object.assign({}, commands.metafile[part], others.metafile[part]),
  );
  writeFileSync(join(project, metafile), JSON.stringify({ inputs, outputs }));
}
await import('./definitions.mjs');

/** `--sourcemap`, `--minify=false`, `--metafile=<file>` as options, and the rest as entries. */
function readArguments(args) {
  const isOption = (arg) => arg.startsWith('--');
  const values = { true: true, false: false };
  const options = args.filter(isOption).map((arg) => {
    const [name, value = 'true'] = arg.slice(2).split('=');
    return [name.replace(/-([a-z])/g, (_dash, letter) => letter.toUpperCase()), values[value] ?? value];
  });
  return { entries: args.filter((arg) => !isOption(arg)), options: Object.fromEntries(options) };
}
