#!/usr/bin/env node
const major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  process.stderr.write(
    `leadq needs Node.js 20 or later; this is ${process.version}. Install a newer one from nodejs.org.\n`,
  );
  process.exitCode = 3;
} else {
  const { main } = await import('../dist/main.js');
  process.exitCode = await main(process.argv.slice(2));
}
