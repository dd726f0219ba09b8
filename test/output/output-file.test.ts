import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OutputError } from '../../src/output/output-error.ts';
import { OutputFile } from '../../src/output/output-file.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leadq-file-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

describe('OutputFile', () => {
  it('holds all text that was put, whatever its bytes', async () => {
    const file = new OutputFile(directory, 'a.json');
    const texts = Array.from({ length: 5000 }, (_, index) => '€é😀x'.repeat(1 + ((index * 7919) % 60)));
    for (const text of texts) file.putText(text);
    const { sha256, bytes } = await file.close();
    const written = readFileSync(join(directory, 'a.json'), 'utf8');
    expect(written === texts.join('')).toBe(true);
    expect(bytes).toBe(Buffer.byteLength(written));
    expect(sha256).toBe(createHash('sha256').update(written).digest('hex'));
  });

  it('holds all bytes that were added, also more than its buffer', async () => {
    const file = new OutputFile(directory, 'a.csv');
    const bytes = Uint8Array.from({ length: 700_001 }, (_, at) => (at * 31) >> 3);
    for (const [from, to] of [
      [0, 1],
      [1, 1],
      [1, 600_000],
      [600_000, 700_001],
    ])
      file.append(bytes.subarray(from, to));
    await file.close();
    expect(readFileSync(join(directory, 'a.csv')).equals(bytes)).toBe(true);
  });

  it('does not write over a file', () => {
    writeFileSync(join(directory, 'a.csv'), 'old');
    expect(() => new OutputFile(directory, 'a.csv')).toThrow(OutputError);
  });
});
