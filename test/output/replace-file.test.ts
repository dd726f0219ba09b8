import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replaceFile } from '../../src/output/replace-file.ts';

/** A user who may write nothing. */
const NOBODY = 65534;

let place: string;
beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'leadq-replace-'));
});
afterEach(() => rmSync(place, { recursive: true, force: true }));

describe('replaceFile', () => {
  it('replaces the text, keeps the permissions and leaves nothing beside it', async () => {
    const file = join(place, 'leadq.yaml');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    await replaceFile(file, 'new: Größe\n');
    expect(readFileSync(file, 'utf8')).toBe('new: Größe\n');
    expect(statSync(file).mode & 0o7777).toBe(0o640);
    expect(readdirSync(place)).toEqual(['leadq.yaml']);
  });

  it('writes through a symbolic link', async () => {
    mkdirSync(join(place, 'shared'));
    writeFileSync(join(place, 'shared', 'plan.yaml'), 'old');
    symlinkSync(join('shared', 'plan.yaml'), join(place, 'leadq.yaml'));
    await replaceFile(join(place, 'leadq.yaml'), 'new');
    expect(lstatSync(join(place, 'leadq.yaml')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(place, 'shared', 'plan.yaml'), 'utf8')).toBe('new');
  });

  it('says what is wrong where there is no file', async () => {
    await expect(replaceFile(join(place, 'none.yaml'), 'new')).rejects.toThrow(/^cannot write .*none\.yaml: ENOENT/);
    expect(readdirSync(place)).toEqual([]);
  });

  it('leaves a file that may not be written as it is', async () => {
    const file = join(place, 'leadq.yaml');
    writeFileSync(file, 'old', { mode: 0o444 });
    chmodSync(place, 0o555);
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    try {
      await expect(replaceFile(file, 'new')).rejects.toThrow(
        `cannot write ${file}: permission is denied; work on a copy in another place`,
      );
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(place, 0o755);
    }
    expect(readFileSync(file, 'utf8')).toBe('old');
    expect(readdirSync(place)).toEqual(['leadq.yaml']);
  });
});
