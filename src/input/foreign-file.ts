import { InputError } from './error.ts';

/** A kind of file that is not a list. */
interface Foreign {
  /** How such files begin, in Latin-1; markup in any case. */
  readonly starts: readonly string[];
  /** What else stands in their first 4 KiB, if that tells. */
  readonly holds?: readonly string[];
  readonly what: string;
  readonly mend: string;
}

const EXCEL = 'Open it and save it as CSV UTF-8 (in Google Sheets: File > Download > CSV).';
const UNPACK = 'Unpack it and name the list inside it.';
const EXPORT = 'Export the list as CSV from the program that it comes from.';
const LOOK = 'Look at it in a browser: it may be a login page or an error message. Then download the list again.';

/** By their published signatures; the first that fits counts. */
const FOREIGN: readonly Foreign[] = [
  { starts: ['PK\x03\x04'], holds: ['[Content_Types].xml', 'xl/'], what: 'an Excel workbook (.xlsx)', mend: EXCEL },
  { starts: ['PK\x03\x04', 'PK\x05\x06'], what: 'a ZIP archive', mend: UNPACK },
  { starts: ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'], what: 'an old Excel workbook (.xls)', mend: EXCEL },
  { starts: ['%PDF-'], what: 'a PDF document', mend: EXPORT },
  { starts: ['PAR1'], what: 'a Parquet file', mend: 'Export it as CSV, for example with DuckDB or pandas.' },
  { starts: ['SQLite format 3\0'], what: 'an SQLite database', mend: 'Export the table: sqlite3 -header -csv' },
  { starts: ['\x89PNG', '\xff\xd8\xff', 'GIF87a', 'GIF89a'], what: 'an image', mend: EXPORT },
  {
    starts: ['\xfd7zXZ\0', '\x28\xb5\x2f\xfd', '7z\xbc\xaf', 'Rar!', 'BZh9'],
    what: 'an archive, but not gzip',
    mend: UNPACK,
  },
  { starts: ['<!doctype html', '<html', '<head', '<body', '<meta', '<table'], what: 'an HTML page', mend: LOOK },
  { starts: ['<?xml'], what: 'an XML file', mend: EXCEL },
];

/** Throws an `InputError` for a file that is recognised as something else than a list, whatever its name says. */
export function refuseForeignFile(name: string, bytes: Buffer): void {
  const start = bytes.toString('latin1', 0, 4096);
  const text = start.replace(/^\xef\xbb\xbf/, '').trimStart();
  const markup = text.slice(0, 20).toLowerCase();
  for (const { starts, holds, what, mend } of FOREIGN) {
    const found = starts.some((prefix) => text.startsWith(prefix) || (prefix[0] === '<' && markup.startsWith(prefix)));
    if (found && (holds === undefined || holds.some((part) => start.includes(part)))) {
      throw new InputError(`${name} is ${what}, not a list`, mend);
    }
  }
}

/** Throws an `InputError` for decoded bytes that no text has. */
export function refuseBinary(name: string, bytes: Buffer): void {
  const start = bytes.subarray(0, 4096);
  const controls = start.filter((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x1b)).length;
  if (controls * 20 > start.length) throw new InputError(`${name} holds binary data, not a list`, EXPORT);
}
