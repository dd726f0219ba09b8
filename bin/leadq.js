#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const major = Number(process.versions.node.split('.')[0]);
const args = process.argv.slice(2);
if (major < 20) {
  process.stderr.write(
    `leadq needs Node.js 20 or later; this is ${process.version}. Install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 3;
} else if (args.length === 1 && args[0] === '--version') {
  // asked by scripts, often: the commands need not be loaded for it
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(args);
}
