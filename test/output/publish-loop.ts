// Publishes generation after generation to the folder named by the first argument, until killed; run as a child
// process by publish.test.ts. With a second argument n, it kills itself just before its n-th step that changes the
// file system.

import { createHash } from 'node:crypto';
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { writeManifest } from '../../src/output/manifest.ts';
import { restore, stage } from '../../src/output/publish.ts';
import { writeText } from '../../src/output/write-text.ts';

const [out, lastStep] = process.argv.slice(2);
let step = 0;

function dieAtStep<F extends (...given: never[]) => Promise<unknown>>(change: F): F {
  return ((...given: Parameters<F>) => {
    if (++step === Number(lastStep)) process.kill(process.pid, 'SIGKILL');
    return change(...given);
  }) as F;
}

fs.mkdir = dieAtStep(fs.mkdir as (...given: never[]) => Promise<unknown>) as typeof fs.mkdir;
fs.rename = dieAtStep(fs.rename);
fs.rm = dieAtStep(fs.rm);
fs.writeFile = dieAtStep(fs.writeFile as (...given: never[]) => Promise<unknown>) as typeof fs.writeFile;
syncBuiltinESMExports();

const sha256 = createHash('sha256').digest('hex');
await restore(out);
for (let generation = 1; ; generation++) {
  const staging = await stage(out);
  const outputs = [];
  for (const name of ['a.csv', 'b.csv', 'c.csv']) {
    outputs.push(await writeText(staging.directory, name, `${generation}\n`.repeat(1000)));
  }
  await writeManifest(staging.directory, {
    leadq: '0.1.0',
    definition: { name: 'Default', source: 'leadq.yaml', sha256 },
    asOf: '2026-11-01',
    options: {},
    lists: [],
    inputs: [],
    counts: { generation },
    outputs,
  });
  await staging.publish();
  if (generation === 1) process.stdout.write('published\n');
}
