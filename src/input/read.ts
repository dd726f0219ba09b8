import type { Batch } from '../qualify/batch.ts';
import { CsvReader } from './csv-reader.ts';
import { decodeChunks } from './decode.ts';
import { type JsonObject, JsonReader } from './json-reader.ts';
import { BLOCK_BYTES } from './limits.ts';
import type { ListLayout, ListReader, ReadCounts, ReadOptions, Unreadable } from './list.ts';
import { writeRecord } from './regular.ts';
import { Relay } from './relay.ts';
import { openSource } from './source.ts';
import { Window } from './window.ts';

export interface OpenOptions extends ReadOptions {
  /** For each column of the batches the list's own column; -1: blank. Without it, the list's columns as they are. */
  readonly columns?: readonly number[];
  /** Of the batches; the list's own unless given. */
  readonly delimiter?: string;
  /** Is told of every record that cannot be read, as it is met. */
  readonly unreadable: (record: Unreadable) => void;
}

/**
 * Opens a list whose layout is known. With the list's own columns and delimiter, regular records of a CSV list come as
 * the very bytes that they are. Throws an `InputError` here or while reading if the list cannot be read.
 */
export function openList(layout: ListLayout, options: OpenOptions): ListReader {
  const source = openSource(layout.source);
  const blockSize = options.blockSize ?? BLOCK_BYTES;
  const columns = options.columns ?? layout.header.map((_, column) => column);
  const delimiter = options.delimiter ?? layout.delimiter;
  const counts: ReadCounts = {
    bytesRead: 0,
    bytesTotal: source.bytesTotal,
    sha256: '',
    records: 0,
    unreadable: 0,
    blankLines: 0,
    short: 0,
    transcoded: 0,
    footer: 0,
  };
  const unreadable = (record: Unreadable) => {
    counts.unreadable++;
    options.unreadable(record);
  };

  async function* readCsv(window: Window): AsyncGenerator<Batch> {
    const reader = new CsvReader(layout, window, counts, unreadable, blockSize);
    const own = columns.length === layout.header.length && columns.every((from, column) => from === column);
    if (own && delimiter === layout.delimiter) {
      yield* reader.batches();
      return;
    }
    const relay = new Relay(columns, delimiter, blockSize);
    for await (const batch of reader.batches()) yield* relay.relay(batch);
  }

  async function* readJson(window: Window): AsyncGenerator<Batch> {
    const reader = new JsonReader(layout, window, unreadable);
    const paths = columns.map((from) => layout.header[from]);
    const most = Math.max(1, Math.floor(blockSize / 4 / columns.length));
    for await (const objects of reader.objects()) {
      counts.records += objects.length;
      counts.blankLines = reader.blankLines;
      counts.transcoded = reader.transcoded;
      for (let first = 0; first < objects.length; first += most) {
        yield writeBatch(objects.slice(first, first + most), paths, delimiter);
      }
    }
    counts.blankLines = reader.blankLines;
  }

  return {
    counts,
    async *batches() {
      const chunks = decodeChunks(source.read(layout.compressed, blockSize, counts), layout);
      const window = new Window(chunks, blockSize);
      try {
        yield* layout.format === 'csv' ? readCsv(window) : readJson(window);
      } finally {
        await window.close();
      }
    },
  };
}

/** Objects as records of the cells under these paths; undefined: blank. */
function writeBatch(objects: JsonObject[], paths: readonly (string | undefined)[], delimiter: string): Batch {
  const width = paths.length;
  const starts = new Int32Array(objects.length);
  const ends = new Int32Array(objects.length * width);
  const records: Buffer[] = [];
  let start = 0;
  for (const [index, { cells }] of objects.entries()) {
    const record = writeRecord(
      paths.map((path) => (path === undefined ? undefined : cells.get(path)) ?? ''),
      delimiter,
    );
    starts[index] = start;
    for (let cell = 0; cell < width; cell++) ends[index * width + cell] = start + record.ends[cell];
    records.push(record.bytes);
    start += record.bytes.length;
  }
  return {
    bytes: Buffer.concat(records),
    count: objects.length,
    width,
    starts,
    ends,
    lines: Int32Array.from(objects, ({ line }) => line),
    objects: objects.map(({ text }) => text),
  };
}
