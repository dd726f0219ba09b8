import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { OutputError } from '../../src/output/output-error.ts';
import { OutputFile } from '../../src/output/output-file.ts';

vi.mock('node:fs', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs')>();
  const write = (...given: unknown[]) => {
    const done = given.at(-1) as (cause: Error) => void;
    done(Object.assign(new Error('no space left on device'), { code: 'ENOSPC', syscall: 'write' }));
  };
  return { ...real, default: { ...real, write } };
});

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leadq-full-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('a full disk is told in one sentence, with what to do', async () => {
  const file = new OutputFile(directory, 'qualified.csv');
  file.putText('a');
  const failure = await file.close().catch((cause) => cause);
  expect(failure).toBeInstanceOf(OutputError);
  expect(failure.message).toBe(
    'cannot write qualified.csv: the disk is full; free some space or choose another place with --out',
  );
});

it('a full disk stops the run at the next drain', async () => {
  const file = new OutputFile(directory, 'qualified.csv');
  const text = 'x'.repeat(100_000);
  const run = async () => {
    for (;;) {
      file.putText(text);
      await file.drain();
    }
  };
  await expect(run()).rejects.toThrow(OutputError);
});
