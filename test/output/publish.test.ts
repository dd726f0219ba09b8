import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkOut } from '../../src/output/check-out.ts';
import { readManifest, writeManifest } from '../../src/output/manifest.ts';
import { OutputError, OutputRefused } from '../../src/output/output-error.ts';
import { restore, stage } from '../../src/output/publish.ts';
import { writeText } from '../../src/output/write-text.ts';

let folder: string;
let out: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'leadq-publish-')));
  out = join(folder, 'leads.leadq');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Fills a folder with a finished result that says `text`. */
async function fill(directory: string, text: string): Promise<void> {
  const file = await writeText(directory, 'qualified.csv', text);
  await writeManifest(directory, {
    leadq: '0.1.0',
    definition: { name: 'Default', source: 'leadq.yaml', sha256: file.sha256 },
    asOf: '2026-11-01',
    options: {},
    lists: [],
    inputs: [],
    counts: {},
    outputs: [file],
  });
}

async function makeResult(directory: string, text: string): Promise<void> {
  mkdirSync(directory);
  await fill(directory, text);
}

const result = () => readFileSync(join(out, 'qualified.csv'), 'utf8');

describe('publish', () => {
  it('puts the result in place of the old one and leaves nothing beside it', async () => {
    for (const text of ['first', 'second']) {
      const staging = await stage(out);
      await fill(staging.directory, text);
      await staging.publish();
      expect(result()).toBe(text);
      expect(readdirSync(folder)).toEqual(['leads.leadq']);
    }
  });

  it('makes the folders above the place', async () => {
    out = join(folder, 'a', 'b');
    const staging = await stage(out);
    await fill(staging.directory, 'x');
    await staging.publish();
    expect(result()).toBe('x');
  });

  it('takes an empty folder', async () => {
    mkdirSync(out);
    const staging = await stage(out);
    await fill(staging.directory, 'x');
    await staging.publish();
    expect(result()).toBe('x');
  });

  it('leaves the old result where it is discarded', async () => {
    await makeResult(out, 'old');
    const staging = await stage(out);
    await fill(staging.directory, 'new');
    await staging.discard();
    expect(result()).toBe('old');
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
  });

  it('follows a symbolic link and keeps it', async () => {
    await makeResult(join(folder, 'real'), 'old');
    symlinkSync('real', out);
    const staging = await stage(out);
    await fill(staging.directory, 'new');
    await staging.publish();
    expect(result()).toBe('new');
    expect(readdirSync(folder).sort()).toEqual(['leads.leadq', 'real']);
  });

  it('does not delete a file that came into the old result meanwhile', async () => {
    await makeResult(out, 'old');
    const staging = await stage(out);
    await fill(staging.directory, 'new');
    writeFileSync(join(out, 'notes.txt'), 'call Ana');
    await expect(staging.publish()).rejects.toThrow(OutputRefused);
    expect(result()).toBe('old');
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
  });

  it('leaves the old result where the new one cannot be put in place', async () => {
    await makeResult(out, 'old');
    const staging = await stage(out);
    rmSync(staging.directory, { recursive: true });
    await expect(staging.publish()).rejects.toThrow(OutputError);
    expect(result()).toBe('old');
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
  });

  it('says what is wrong with a place under a file', async () => {
    writeFileSync(out, '');
    await expect(stage(join(out, 'x'))).rejects.toThrow(
      /^cannot make a folder for .*: a part of the path is a file, not a folder; choose another place with --out$/,
    );
  });
});

describe('checkOut', () => {
  it.each([
    ['nothing', () => {}],
    ['an empty folder', () => mkdirSync(out)],
    ['a result', () => makeResult(out, 'x')],
    [
      'a result that was looked at',
      async () => {
        await makeResult(out, 'x');
        writeFileSync(join(out, '.DS_Store'), '');
      },
    ],
    ['a link to nothing', () => symlinkSync('nothing', out)],
  ])('accepts %s', async (_why, prepare) => {
    await prepare();
    await expect(checkOut(out)).resolves.toBeUndefined();
  });

  it.each([
    ['a file', () => writeFileSync(out, ''), /is a file/],
    [
      'a folder of something else',
      () => {
        mkdirSync(out);
        writeFileSync(join(out, 'thesis.doc'), '');
      },
      /holds no manifest\.json of leadq/,
    ],
    [
      'a result with notes in it',
      async () => {
        await makeResult(out, 'x');
        for (const name of ['e', 'd', 'notes.txt', 'b', 'a']) writeFileSync(join(out, name), '');
      },
      /also holds a, b, d and 2 more/,
    ],
  ])('refuses %s', async (_why, prepare, expected) => {
    await prepare();
    const refusal = await checkOut(out).catch((cause) => cause);
    expect(refusal).toBeInstanceOf(OutputRefused);
    expect(refusal.message).toMatch(expected);
  });

  it('refuses the working folder', async () => {
    await expect(checkOut(process.cwd())).rejects.toThrow(/is where you are working/);
  });
});

describe('restore', () => {
  const previous = () => join(folder, '.leads.leadq.previous');

  it('puts back a result that a killed process had moved away', async () => {
    await makeResult(previous(), 'old');
    expect(await restore(out)).toBe(true);
    expect(result()).toBe('old');
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
  });

  it('puts it back behind a symbolic link', async () => {
    symlinkSync('real', out);
    await makeResult(join(folder, '.real.previous'), 'old');
    expect(await restore(out)).toBe(true);
    expect(result()).toBe('old');
  });

  it('removes what is left of a result that was being removed', async () => {
    await makeResult(previous(), 'old');
    rmSync(join(previous(), 'manifest.json'));
    expect(await restore(out)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('removes an old result beside a good one', async () => {
    await makeResult(previous(), 'old');
    await makeResult(out, 'new');
    expect(await restore(out)).toBe(false);
    expect(result()).toBe('new');
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
  });

  it('keeps an old result while what stands in its place is no result', async () => {
    await makeResult(previous(), 'old');
    mkdirSync(out);
    expect(await restore(out)).toBe(false);
    expect(existsSync(join(previous(), 'manifest.json'))).toBe(true);
  });

  it('removes the folders of dead processes, not those of living ones or of other results', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    const kept = [`.leads.leadq.partial-${process.pid}`, '.leads.leadq.partial-x', `.leads.partial-${child.pid}`];
    for (const name of [...kept, `.leads.leadq.partial-${child.pid}`]) mkdirSync(join(folder, name));
    expect(await restore(out)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });

  it('does nothing where the folder above is missing', async () => {
    expect(await restore(join(folder, 'a', 'b'))).toBe(false);
  });
});

describe('a killed process', { timeout: 60_000 }, () => {
  const bundle = mkdtempSync(join(tmpdir(), 'leadq-publish-loop-'));
  const script = join(bundle, 'publish-loop.mjs');
  beforeAll(async () => {
    await build({
      entryPoints: [fileURLToPath(new URL('./publish-loop.ts', import.meta.url))],
      outfile: script,
      bundle: true,
      platform: 'node',
      format: 'esm',
    });
  });
  afterAll(() => rmSync(bundle, { recursive: true }));

  /** Restores, and expects one whole generation and nothing beside it; returns which. */
  async function expectWhole(): Promise<string> {
    await restore(out);
    expect(readdirSync(folder)).toEqual(['leads.leadq']);
    const generation = String((await readManifest(out))?.counts.generation);
    expect(readdirSync(out).sort()).toEqual(['a.csv', 'b.csv', 'c.csv', 'manifest.json']);
    for (const name of ['a.csv', 'b.csv', 'c.csv']) {
      expect(readFileSync(join(out, name), 'utf8')).toBe(`${generation}\n`.repeat(1000));
    }
    return generation;
  }

  it('leaves a whole result at every step', async () => {
    const seen = new Set<string>();
    // The first eleven steps publish the first generation, the next twelve put the second in its place.
    for (let step = 12; step <= 24; step++) {
      const child = spawn(process.execPath, [script, out, String(step)]);
      const [, signal] = await once(child, 'exit');
      expect(signal).toBe('SIGKILL');
      seen.add(await expectWhole());
      rmSync(out, { recursive: true });
    }
    expect([...seen]).toEqual(['1', '2']);
  });

  it('leaves of a result that it was removing nothing that passes for a result', async () => {
    await once(spawn(process.execPath, [script, out, '23']), 'exit');
    expect(readdirSync(join(folder, '.leads.leadq.previous')).sort()).toEqual(['a.csv', 'b.csv', 'c.csv']);
    rmSync(out, { recursive: true });
    expect(await restore(out)).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('leaves a whole result at any moment', async () => {
    for (let round = 0; round < 20; round++) {
      const child = spawn(process.execPath, [script, out]);
      await once(child.stdout, 'data');
      await setTimeout(round * 0.7);
      child.kill('SIGKILL');
      await once(child, 'exit');
      await expectWhole();
    }
  });
});
