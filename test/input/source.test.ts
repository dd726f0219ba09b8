import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readList, temporaryLists } from './reading.ts';

const lists = temporaryLists();
const ROWS = Array.from({ length: 20_000 }, (_, index) => `Company ${index},${index}@example.com\n`);
const TEXT = `Company,Email\n${ROWS.join('')}`;
const sha256 = (bytes: string | Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('files', () => {
  it('are counted and hashed as stored', async () => {
    const { rows, counts } = await readList(lists.write('plain.csv', TEXT), { blockSize: 4096 });
    expect(rows).toHaveLength(20_000);
    expect(counts).toMatchObject({ bytesRead: TEXT.length, bytesTotal: TEXT.length, sha256: sha256(TEXT) });
  });

  it('are decompressed, also in several members', async () => {
    const stored = Buffer.concat([gzipSync(TEXT.slice(0, 5_000)), gzipSync(TEXT.slice(5_000))]);
    const { layout, rows, counts } = await readList(lists.write('members.csv', stored), { blockSize: 4096 });
    expect(layout.compressed).toBe(true);
    expect(rows).toHaveLength(20_000);
    expect(counts).toMatchObject({ bytesRead: stored.length, bytesTotal: stored.length, sha256: sha256(stored) });
  });

  it('are hashed with what follows the compressed data', async () => {
    const stored = Buffer.concat([gzipSync(TEXT), Buffer.alloc(300_000)]);
    const { rows, counts } = await readList(lists.write('padded.csv.gz', stored), { blockSize: 1024 });
    expect(rows).toHaveLength(20_000);
    expect(counts).toMatchObject({ bytesRead: stored.length, sha256: sha256(stored) });
  });

  it('are refused where compressed data ends too early or is damaged', async () => {
    const stored = gzipSync(TEXT);
    const truncated = lists.write('truncated.csv.gz', stored.subarray(0, stored.length - 20));
    await expect(readList(truncated)).rejects.toMatchObject({
      name: 'InputError',
      message: `${truncated} is a gzip file that ends too early`,
    });
    stored.fill(0, 1_000, 1_100);
    const damaged = lists.write('damaged.csv.gz', stored);
    await expect(readList(damaged)).rejects.toMatchObject({
      name: 'InputError',
      message: `${damaged} is a damaged gzip file`,
    });
  });

  it('are refused where they may not be read', async () => {
    const file = lists.write('secret.csv', TEXT);
    execFileSync('chmod', ['000', file]);
    const isRoot = process.geteuid?.() === 0;
    // Nothing is hidden from root, so it looks with the eyes of nobody.
    if (isRoot) process.seteuid?.(65_534);
    const reading = readList(file);
    await reading.catch(() => {});
    if (isRoot) process.seteuid?.(0);
    await expect(reading).rejects.toMatchObject({ name: 'InputError', message: `${file} may not be read` });
  });
});

describe('standard input', () => {
  afterEach(() => {
    vi.restoreAllMocks();
    vi.resetModules();
  });

  /** A fresh process's modules, with these chunks on standard input. */
  async function withInput(content: string | Buffer): Promise<typeof readList> {
    const bytes = Buffer.from(content);
    const chunks = Array.from({ length: Math.ceil(bytes.length / 999) }, (_, index) =>
      bytes.subarray(index * 999, (index + 1) * 999),
    );
    const stream = Readable.from(chunks);
    vi.spyOn(process, 'stdin', 'get').mockReturnValue(stream as unknown as typeof process.stdin);
    vi.resetModules();
    return (await import('./reading.ts')).readList;
  }

  it.each([
    ['CSV', TEXT],
    ['CSV, compressed', gzipSync(TEXT)],
    ['a list of two bytes', 'a\n'],
  ])('%s is read whole, what was looked at included', async (_, content) => {
    const read = await withInput(content);
    const { layout, rows, counts } = await read('-', { header: true });
    expect(layout.source).toBe('-');
    expect(rows).toHaveLength(content.length < 3 ? 0 : 20_000);
    expect(counts).toMatchObject({ bytesTotal: undefined, sha256: sha256(Buffer.from(content)) });
  });

  it('JSON is read twice', async () => {
    const text = `[${ROWS.map((_, index) => `{"a":${index}}`).join(',\n')}]`;
    const read = await withInput(text);
    const { layout, rows, counts } = await read('-');
    expect(layout.header).toEqual(['a']);
    expect(rows[19_999]).toEqual(['19999']);
    expect(counts.sha256).toBe(sha256(text));
  });

  it('is refused the second time', async () => {
    const read = await withInput(TEXT);
    await read('-');
    await expect(read('-')).rejects.toMatchObject({ name: 'InputError', message: 'standard input is already read' });
  });
});

describe.skipIf(process.platform === 'win32')('pipes', () => {
  it('are opened once', async () => {
    const pipe = join(lists.path, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const file = lists.write('to-pipe.csv', TEXT);
    spawn('sh', ['-c', `cat '${file}' > '${pipe}'`]);
    const { rows, counts } = await readList(pipe);
    expect(existsSync(pipe)).toBe(true);
    expect(rows).toHaveLength(20_000);
    expect(counts).toMatchObject({ bytesTotal: undefined, sha256: sha256(TEXT) });
  });
});
