import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { build, launcher } from '../built.ts';

const FULL = '/dev/full';

beforeAll(build);

describe.runIf(existsSync(FULL))('standard output on a full disk', () => {
  test.each([[['explain', 'default']], [['schema']], [['--help']]])('%s', (args) => {
    const full = openSync(FULL, 'w');
    const { status, stderr } = spawnSync(process.execPath, [launcher, ...args], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    const said = 'leadq: cannot write standard output: the disk is full; free some space or send it elsewhere\n';
    expect([status, `${stderr}`]).toEqual([3, said]);
  });
});

test('a reader that has seen enough is no failure', () => {
  const pipe = 'set -o pipefail; "$0" "$1" schema | head -1';
  const { status, stdout } = spawnSync('bash', ['-c', pipe, process.execPath, launcher]);
  expect([status, `${stdout}`]).toEqual([0, '{\n']);
});
