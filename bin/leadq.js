#!/usr/bin/env node
const { readFileSync } = require('node:fs');
const { join } = require('node:path');

const major = Number(process.versions.node.split('.')[0]);
const args = process.argv.slice(2);
if (major < 20) {
  process.stderr.write(
    `leadq needs Node.js 20 or later; this is ${process.version}. Install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 3;
} else if (args.length === 1 && args[0] === '--version') {
  // asked by scripts, often: the commands need not be loaded for it
  const { version } = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { start } = require('../dist/start.cjs');
  start(args).then((code) => {
    process.exitCode = code;
    // where all is said there is nothing to wait for, and to clear up for the end takes milliseconds
    if ([process.stdout, process.stderr].every(({ writableLength, errored }) => writableLength === 0 && !errored)) {
      process.exit();
    }
  });
}
