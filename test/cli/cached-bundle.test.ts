import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, launcher } from '../built.ts';

const project = dirname(dirname(launcher));
const folder = mkdtempSync(join(tmpdir(), 'leadq-cached-'));
const dist = join(folder, 'dist');
const cached = () => readdirSync(dist).filter((name) => name.includes('.cache'));

function qualify(list = 'leads.csv') {
  const args = [join(folder, 'bin/leadq.js'), 'qualify', list, '--as-of', '2026-11-21', '--json', '--dry-run'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('what V8 made of the bundle', () => {
  let first: ReturnType<typeof qualify>;
  let cache: string;

  beforeAll(async () => {
    await build();
    for (const part of ['bin', 'dist', 'definitions', 'package.json']) {
      cpSync(join(project, part), join(folder, part), { recursive: true });
    }
    cpSync(join(project, 'fixtures/leads.csv'), join(folder, 'leads.csv'));
    for (const name of cached()) rmSync(join(dist, name));
    qualify('missing.csv');
    expect(cached()).toEqual([]);
    first = qualify();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(cached()).toHaveLength(1);
    cache = join(dist, cached()[0]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is kept by the first run that succeeds, and read by the next', () => {
    const { mtimeMs } = statSync(cache);
    expect(qualify()).toEqual(first);
    expect(cached()).toHaveLength(1);
    expect(statSync(cache).mtimeMs).toBe(mtimeMs);
  });

  it('is kept for each command apart, for others call other functions', () => {
    const { status } = spawnSync(process.execPath, [join(folder, 'bin/leadq.js'), 'definitions'], { cwd: folder });
    expect(status).toBe(0);
    const [other, ...more] = cached().filter((name) => join(dist, name) !== cache);
    expect(more).toEqual([]);
    expect(other).toContain('.definitions.');
    rmSync(join(dist, other));
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['cut off', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
    ['damaged in its middle', (whole: Buffer) => whole.fill(0x55, whole.length / 2, whole.length / 2 + 64)],
  ])('is made again where it is %s', (_how, damage) => {
    const whole = readFileSync(cache);
    const broken = Buffer.from(damage(Buffer.from(whole)));
    writeFileSync(cache, broken);
    expect(qualify()).toEqual(first);
    expect(readFileSync(cache).equals(broken)).toBe(false);
    expect(qualify()).toEqual(first);
  });

  it('is done without where it cannot be kept', () => {
    rmSync(cache);
    mkdirSync(join(cache, 'taken'), { recursive: true });
    expect(qualify()).toEqual(first);
    expect(cached()).toHaveLength(1);
  });
});
