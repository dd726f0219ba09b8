import { decodeChunks } from './decode.ts';
import { commonWidth, detectDelimiter, detectLineEnds, findSepLine, readSample, type Sample } from './dialect.ts';
import { detectEncoding, hasMark } from './encoding.ts';
import { InputError } from './error.ts';
import { refuseBinary, refuseForeignFile } from './foreign-file.ts';
import { findHeader } from './header-line.ts';
import { JsonReader } from './json-reader.ts';
import { BLOCK_BYTES, SAMPLE_BYTES, SAMPLE_RECORDS } from './limits.ts';
import type { Guess, ListFormat, ListLayout, ReadOptions } from './list.ts';
import { openSource, type Source } from './source.ts';
import { Window } from './window.ts';

/** What is known of a list before its text is looked at. */
type Storage = Pick<ListLayout, 'source' | 'compressed' | 'encoding' | 'bom'>;

/**
 * Finds how a list is laid out from its first MiB; a JSON list is read as a whole for its columns. What `options` fix is
 * not guessed. `knowsHeader` tells whether a text is a header that the field catalogue knows.
 * Throws an `InputError` if there is no list, or something else than a list.
 */
export async function inspectList(
  source: string,
  options: ReadOptions,
  knowsHeader: (text: string) => boolean,
): Promise<ListLayout> {
  const name = source === '-' ? 'standard input' : source;
  const delimiter = options.delimiter;
  if (delimiter !== undefined && !/^[\t -~]$/.test(delimiter.replace('"', ''))) {
    throw new InputError(`'${delimiter}' cannot be a delimiter`, 'It is one ASCII character other than the quote.');
  }

  const opened = openSource(source);
  const { bytes, whole, compressed } = await opened.begin(SAMPLE_BYTES);
  refuseForeignFile(name, bytes);
  const guesses: Guess[] = [];
  const { encoding, bom } = findEncoding(bytes, whole, options, guesses);
  const storage: Storage = { source, compressed, encoding, bom };
  const text = await decode(bytes, { ...storage, carriageReturns: false });
  if (text.toString('latin1').trim() === '' && whole) {
    throw new InputError(`${name} is empty: no header, no rows`, 'Check that the export is complete.');
  }
  refuseBinary(name, text);

  const format = detectFormat(text);
  return format === 'csv'
    ? inspectCsv(name, storage, { bytes: text, whole }, options, guesses, knowsHeader)
    : inspectJson(name, opened, { ...storage, format }, guesses);
}

function findEncoding(
  bytes: Buffer,
  whole: boolean,
  options: ReadOptions,
  guesses: Guess[],
): Pick<ListLayout, 'encoding' | 'bom'> {
  if (options.encoding !== undefined) return { encoding: options.encoding, bom: hasMark(bytes, options.encoding) };
  const { encoding, bom, mixedLines } = detectEncoding(bytes, whole);
  if (!bom && encoding !== 'utf-8') guesses.push({ code: 'encoding', facts: { encoding } });
  if (mixedLines > 0) guesses.push({ code: 'mixed-encoding', facts: { lines: mixedLines } });
  return { encoding, bom };
}

async function decode(bytes: Buffer, layout: Parameters<typeof decodeChunks>[1]): Promise<Buffer> {
  async function* chunks() {
    yield bytes;
  }
  const decoded: Buffer[] = [];
  for await (const chunk of decodeChunks(chunks(), layout)) decoded.push(chunk);
  return Buffer.concat(decoded);
}

function detectFormat(bytes: Buffer): ListFormat {
  const start = bytes.toString('latin1', 0, 4096).trimStart();
  if (/^\[\s*(["{[\]]|$)/.test(start)) return 'json';
  return /^\{\s*(["}]|$)/.test(start) ? 'ndjson' : 'csv';
}

async function inspectCsv(
  name: string,
  storage: Storage,
  decoded: Sample,
  options: ReadOptions,
  guesses: Guess[],
  knowsHeader: (text: string) => boolean,
): Promise<ListLayout> {
  const { newline, carriageReturns } = detectLineEnds(decoded.bytes);
  const sample = carriageReturns
    ? { ...decoded, bytes: await decode(decoded.bytes, { encoding: 'utf-8', bom: false, carriageReturns }) }
    : decoded;
  if (carriageReturns) guesses.push({ code: 'carriage-returns', facts: {} });

  const sep = findSepLine(sample.bytes);
  const firstLine = sep === undefined ? 1 : 2;
  if (sep !== undefined) guesses.push({ code: 'sep-line', facts: { delimiter: sep } });
  const fixed = options.delimiter ?? sep;
  const delimiter = fixed ?? detectDelimiter(sample, firstLine, knowsHeader);
  if (fixed === undefined && delimiter !== ',') guesses.push({ code: 'delimiter', facts: { delimiter } });

  const records = readSample(sample, firstLine, delimiter, SAMPLE_RECORDS);
  const cells = records.map((record) => record.cells);
  const found =
    options.header === false || cells.length === 0 ? -1 : findHeader(cells, options.header === true, knowsHeader);
  const headless = found === -1;
  const header = headless ? numberedColumns(commonWidth(cells)) : cells[found];
  if (header.length === 0) {
    throw new InputError(`${name} has no line that can be read as CSV`, 'Look for an open quote, or a very long line.');
  }
  const preamble = headless ? firstLine - 1 : records[found].line - 1;
  if (preamble >= firstLine) guesses.push({ code: 'preamble', facts: { lines: preamble - firstLine + 1 } });
  if (headless && options.header === undefined) guesses.push({ code: 'no-header', facts: { columns: header.length } });

  return {
    ...storage,
    format: 'csv',
    delimiter,
    newline,
    carriageReturns,
    header,
    headless,
    firstLine: headless ? firstLine : records[found].nextLine,
    preamble,
    sample: cells.slice(found + 1).map((record) => header.map((_, column) => record[column] ?? '')),
    guesses,
  };
}

function numberedColumns(width: number): string[] {
  return Array.from({ length: width }, (_, column) => `column ${column + 1}`);
}

/** Reads a whole JSON list for its columns, in the order in which they first appear. */
async function inspectJson(
  name: string,
  opened: Source,
  storage: Storage & Pick<ListLayout, 'format'>,
  guesses: Guess[],
): Promise<ListLayout> {
  await opened.store();
  const rows: string[][] = [];
  let elements = 0;
  const stored = opened.read(storage.compressed, BLOCK_BYTES);
  const window = new Window(decodeChunks(stored, { ...storage, carriageReturns: false }), BLOCK_BYTES);
  const reader = new JsonReader(storage, window, () => elements++);
  const { scanner } = reader;
  while (await reader.fill()) {
    while (reader.next()) {
      const { cells } = reader;
      elements++;
      if (cells !== undefined) for (const path of cells.keys()) scanner.addPath(path);
      if (rows.length === SAMPLE_RECORDS) continue;
      rows.push(scanner.paths.map((path, number) => (cells ? (cells.get(path) ?? '') : scanner.text(number))));
    }
  }
  const header = scanner.paths;
  if (header.length === 0 && elements > 0) {
    throw new InputError(
      `${name} holds no JSON object with a member`,
      'It takes an array of objects, or one object a line.',
    );
  }
  return {
    ...storage,
    delimiter: ',',
    newline: '\n',
    carriageReturns: false,
    header,
    headless: false,
    firstLine: 1,
    preamble: 0,
    sample: rows.map((cells) => header.map((_, column) => cells[column] ?? '')),
    guesses,
  };
}
