import { createHash } from 'node:crypto';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { constants, createGunzip, gunzipSync } from 'node:zlib';
import { InputError } from './error.ts';
import type { ReadCounts } from './list.ts';
import { OnceReadable } from './once-readable.ts';

/** The beginning of a list, decompressed. */
interface Beginning {
  readonly bytes: Buffer;
  /** There is no more than this. */
  readonly whole: boolean;
  readonly compressed: boolean;
}

/** A file, a pipe or standard input (`-`) that holds a list. Whatever goes wrong with it is an `InputError`. */
export interface Source {
  /** Bytes as stored, where known. */
  readonly bytesTotal: number | undefined;
  /** The first `length` bytes, or all if there are fewer. What is looked at can still be read. */
  begin(length: number): Promise<Beginning>;
  /** All bytes, decompressed. With `counts`, counts what is read, as stored, and hashes it. */
  read(
    compressed: boolean,
    blockSize: number,
    counts?: Pick<ReadCounts, 'bytesRead' | 'sha256'>,
  ): AsyncGenerator<Buffer>;
  /** Makes sure that all can be read twice. */
  store(): Promise<void>;
}

/** Bytes as they are stored. */
interface Stored {
  look(): AsyncIterable<Buffer>;
  /** A block is good until the next one is asked for, unless they are compressed. */
  read(blockSize: number, compressed: boolean): AsyncIterable<Buffer>;
  store(): Promise<void>;
}

/** Standard input and pipes that were opened: they cannot be opened again. */
const opened = new Map<string, OnceReadable>();

export function openSource(path: string): Source {
  const stats = path === '-' ? undefined : inspectPath(path);
  const stored = stats?.isFile() ? storedFile(path) : openOnce(path);
  const name = path === '-' ? 'standard input' : path;

  return {
    bytesTotal: stats?.isFile() ? stats.size : undefined,
    begin: (length) => explain(name, () => readBeginning(stored, length)),
    read: (compressed, blockSize, counts) => explainChunks(name, readAll(stored, compressed, blockSize, counts)),
    store: () => explain(name, () => stored.store()),
  };
}

function inspectPath(path: string): Stats {
  let stats: Stats;
  try {
    stats = statSync(path);
  } catch (error) {
    throw explained(path, error);
  }
  if (stats.isDirectory()) {
    throw new InputError(`${path} is a directory, not a list`, `Name the lists in it, for example '${path}/*.csv'.`);
  }
  return stats;
}

function storedFile(path: string): Stored {
  return {
    look: () => createReadStream(path),
    read: (blockSize, compressed) =>
      compressed ? createReadStream(path, { highWaterMark: blockSize }) : readBlocks(path, blockSize),
    store: async () => {},
  };
}

/**
 * A file's bytes, in two buffers by turns: while one is worked on, the other is filled. A stream makes new buffers,
 * which pile up until the next garbage collection.
 */
async function* readBlocks(path: string, blockSize: number): AsyncGenerator<Buffer> {
  const file = await open(path);
  const read = (buffer: Buffer) => file.read(buffer, 0, blockSize);
  let ahead = read(Buffer.allocUnsafe(blockSize));
  let idle: Buffer = Buffer.allocUnsafe(blockSize);
  try {
    for (;;) {
      const { bytesRead, buffer } = await ahead;
      if (bytesRead === 0) return;
      ahead = read(idle);
      yield buffer.subarray(0, bytesRead);
      idle = buffer;
    }
  } finally {
    await ahead.catch(() => {});
    await file.close();
  }
}

function openOnce(path: string): OnceReadable {
  let readable = opened.get(path);
  if (readable === undefined) {
    readable =
      path === '-'
        ? new OnceReadable('standard input', () => process.stdin)
        : new OnceReadable(path, () => createReadStream(path));
    opened.set(path, readable);
  }
  return readable;
}

async function readBeginning(stored: Stored, length: number): Promise<Beginning> {
  const chunks: Buffer[] = [];
  let bytes: Buffer = Buffer.alloc(0);
  let size = 0;
  let compressed = false;
  let whole = true;
  let wanted = 2;
  for await (const chunk of stored.look()) {
    chunks.push(chunk);
    size += chunk.length;
    if (size < wanted) continue;
    const beginning = Buffer.concat(chunks);
    compressed = isGzip(beginning);
    bytes = compressed ? inflateBeginning(beginning) : beginning;
    if (bytes.length > length) {
      whole = false;
      break;
    }
    wanted = compressed ? 2 * size : length + 1;
  }
  if (whole) {
    const all = Buffer.concat(chunks);
    bytes = compressed ? inflateBeginning(all) : all;
    whole = bytes.length <= length;
  }
  return { bytes: bytes.subarray(0, length), whole, compressed };
}

function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

/** What the beginning of a gzip file holds, however little of it is there. */
function inflateBeginning(bytes: Buffer): Buffer {
  return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
}

async function* readAll(
  stored: Stored,
  compressed: boolean,
  blockSize: number,
  counts: Pick<ReadCounts, 'bytesRead' | 'sha256'> | undefined,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  async function* counted() {
    if (counts === undefined) {
      yield* stored.read(blockSize, compressed);
      return;
    }
    for await (const chunk of stored.read(blockSize, compressed)) {
      hash.update(chunk);
      counts.bytesRead += chunk.length;
      yield chunk;
    }
    counts.sha256 = hash.digest('hex');
  }
  const bytes = counted();
  if (!compressed) {
    yield* bytes;
    return;
  }
  // gunzip stops where the compressed data does; what follows is not a part of the list, but of the file
  const undestroyed = { [Symbol.asyncIterator]: () => ({ next: () => bytes.next() }) };
  try {
    yield* pipeline(Readable.from(undestroyed), createGunzip({ chunkSize: Math.max(blockSize, 64 * 1024) }), () => {});
    for await (const _ of bytes);
  } finally {
    void bytes.return();
  }
}

async function explain<T>(name: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw explained(name, error);
  }
}

async function* explainChunks(name: string, chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  try {
    yield* chunks;
  } catch (error) {
    throw explained(name, error);
  }
}

function explained(name: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOENT':
      return new InputError(
        `${name} does not exist`,
        'Check the path; quote globs so that the shell leaves them alone.',
      );
    case 'EACCES':
    case 'EPERM':
      return new InputError(`${name} may not be read`, `Allow it, for example with: chmod +r '${name}'`);
    case 'Z_BUF_ERROR':
      return new InputError(`${name} is a gzip file that ends too early`, 'Copy or download it again.');
    case 'Z_DATA_ERROR':
      return new InputError(`${name} is a damaged gzip file`, 'Copy or download it again.');
    default:
      return 'syscall' in error ? new InputError(`${name} cannot be read: ${error.message}`) : error;
  }
}
