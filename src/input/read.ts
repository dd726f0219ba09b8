import type { Batch } from '../qualify/batch.ts';
import { CsvReader } from './csv-reader.ts';
import { decodeChunks } from './decode.ts';
import { JsonBatches } from './json-batches.ts';
import { JsonReader } from './json-reader.ts';
import { BLOCK_BYTES } from './limits.ts';
import type { ListLayout, ListReader, ReadCounts, ReadOptions, Unreadable } from './list.ts';
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
    const reader = new JsonReader(layout, window, unreadable, layout.header);
    const batches = new JsonBatches(layout, columns, delimiter, reader, window, blockSize >> 2);
    const take = () => {
      counts.records += batches.count;
      counts.blankLines = reader.blankLines;
      counts.transcoded = reader.transcoded;
      return batches.take();
    };
    while (await reader.fill()) {
      while (reader.next()) {
        batches.add();
        if (batches.isFull) yield take();
      }
      if (batches.count > 0) yield take();
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
