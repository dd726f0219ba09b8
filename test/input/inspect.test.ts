import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inspectList } from '../../src/input/inspect.ts';
import type { ListLayout, ReadOptions } from '../../src/input/list.ts';
import { knowsHeader, temporaryLists } from './reading.ts';

const lists = temporaryLists();
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

async function inspect(content: string | Uint8Array, options: ReadOptions = {}): Promise<ListLayout> {
  return inspectList(lists.write('list.csv', content), options, knowsHeader);
}

const NAMES = 'First Name,Last Name,Email\nZoë,Smith,z@example.com\n';
const LINKEDIN = `Notes:
"When exporting your connection data, you may notice that some email addresses are missing, because of settings."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Ada,Smith,https://www.linkedin.com/in/ada,,Acme,CEO,05 Mar 2024
`;

describe('inspectList', () => {
  it.each<[why: string, content: string | Uint8Array, expected: Partial<ListLayout>]>([
    [
      'CSV',
      NAMES,
      { format: 'csv', encoding: 'utf-8', bom: false, delimiter: ',', newline: '\n', firstLine: 2, guesses: [] },
    ],
    ['CRLF', 'Email\r\na\r\n', { newline: '\r\n', header: ['Email'], carriageReturns: false }],
    ['gzip, whatever its name', gzipSync(NAMES), { compressed: true, header: ['First Name', 'Last Name', 'Email'] }],
    [
      'a byte order mark',
      `\ufeff${NAMES}`,
      { encoding: 'utf-8', bom: true, header: ['First Name', 'Last Name', 'Email'] },
    ],
    [
      'UTF-16LE with its mark',
      Buffer.from(`\ufeff${NAMES}`, 'utf16le'),
      { encoding: 'utf-16le', bom: true, guesses: [], header: ['First Name', 'Last Name', 'Email'] },
    ],
    [
      'UTF-16BE with its mark',
      utf16be(`\ufeff${NAMES}`),
      { encoding: 'utf-16be', bom: true, sample: [['Zoë', 'Smith', 'z@example.com']] },
    ],
    [
      'UTF-16LE without',
      Buffer.from(NAMES, 'utf16le'),
      { encoding: 'utf-16le', bom: false, guesses: [{ code: 'encoding', facts: { encoding: 'utf-16le' } }] },
    ],
    [
      'UTF-16BE without',
      utf16be(NAMES),
      { encoding: 'utf-16be', bom: false, sample: [['Zoë', 'Smith', 'z@example.com']] },
    ],
    [
      'Windows-1252',
      Buffer.from('Company,Email\nCaf\xe9 \x80,x\n', 'latin1'),
      {
        encoding: 'windows-1252',
        sample: [['Café €', 'x']],
        guesses: [{ code: 'encoding', facts: { encoding: 'windows-1252' } }],
      },
    ],
    [
      'UTF-8 with one other line',
      Buffer.concat([Buffer.from('Company,Email\né,x\n'), Buffer.from('\xe9,y\n', 'latin1')]),
      {
        encoding: 'utf-8',
        sample: [
          ['é', 'x'],
          ['é', 'y'],
        ],
        guesses: [{ code: 'mixed-encoding', facts: { lines: 1 } }],
      },
    ],
    [
      'semicolons, with decimal commas',
      'Company;Email;Score\na;x;1,5\nb;y;2,5\n',
      { delimiter: ';', guesses: [{ code: 'delimiter', facts: { delimiter: ';' } }] },
    ],
    [
      'semicolons, with commas in addresses',
      'Company;Street\na;1 Main St, X, IL\nb;2 Main St, Y, IL\n',
      { delimiter: ';' },
    ],
    ['semicolons that agree better', 'foo;bar\na;1 Main St, X, IL\nb;2 Main St, Y, IL\n', { delimiter: ';' }],
    [
      'semicolons that give a known header',
      'Company;Street, City\na;1 Main St, X\nb;2 Main St, Y\n',
      { delimiter: ';' },
    ],
    ['semicolons within quotes', 'Company,Email\n"a;b",x\n"c;d",y\n', { delimiter: ',' }],
    ['tabs', 'Company\tEmail\na, b\tx\n', { delimiter: '\t', header: ['Company', 'Email'] }],
    ['bars', 'Company|Email\na|x\n', { delimiter: '|' }],
    ['one column', 'Email\nx\n', { delimiter: ',', header: ['Email'], headless: false }],
    [
      'a sep= line',
      'sep=;\r\nCompany;Email, or not\r\na;x\r\n',
      {
        delimiter: ';',
        preamble: 1,
        firstLine: 3,
        header: ['Company', 'Email, or not'],
        guesses: [{ code: 'sep-line', facts: { delimiter: ';' } }],
      },
    ],
    [
      'old Mac line ends',
      'Company,Email\ra,x\rb,y\r',
      {
        carriageReturns: true,
        newline: '\n',
        firstLine: 2,
        sample: [
          ['a', 'x'],
          ['b', 'y'],
        ],
        guesses: [{ code: 'carriage-returns', facts: {} }],
      },
    ],
    [
      'a title that is a known header',
      'Notes:\n\nfoo,bar,baz\na,b,c\n',
      { preamble: 2, header: ['foo', 'bar', 'baz'] },
    ],
    [
      'LinkedIn connections',
      LINKEDIN,
      {
        preamble: 3,
        firstLine: 5,
        guesses: [{ code: 'preamble', facts: { lines: 3 } }],
        sample: [['Ada', 'Smith', 'https://www.linkedin.com/in/ada', '', 'Acme', 'CEO', '05 Mar 2024']],
      },
    ],
    [
      'a report title',
      'My Leads\n\nAs of 2024-01-01\nCompany,Email,Score\na,x,1\n',
      { preamble: 3, firstLine: 5, header: ['Company', 'Email', 'Score'] },
    ],
    [
      'a title over headers that nobody knows',
      'My Leads\n\nfoo,bar,baz\na,b,c\n',
      { preamble: 2, firstLine: 4, header: ['foo', 'bar', 'baz'] },
    ],
    [
      'unknown headers, and rows that are short',
      'foo,bar,baz\na,b\nc,d\n',
      { header: ['foo', 'bar', 'baz'], firstLine: 2 },
    ],
    [
      'a header over two lines',
      '"First\nName",Email\na,x\n',
      { header: ['First\nName', 'Email'], firstLine: 3, preamble: 0 },
    ],
    ['header only', 'Company,Email\n', { header: ['Company', 'Email'], firstLine: 2, sample: [], headless: false }],
    [
      'no header: an email address',
      'Ada,ada@example.com\nBob,\n',
      {
        headless: true,
        header: ['column 1', 'column 2'],
        firstLine: 1,
        preamble: 0,
        sample: [
          ['Ada', 'ada@example.com'],
          ['Bob', ''],
        ],
        guesses: [{ code: 'no-header', facts: { columns: 2 } }],
      },
    ],
    ['no header: a phone number', 'Ada,+1 (415) 555-1234\n', { headless: true }],
    ['no header: a date', 'Ada,2024-03-05\n', { headless: true }],
    ['no header: a legal form', 'Ada,Acme Ltd.\n', { headless: true }],
    [
      'a header that has numbers',
      'Region,Revenue 2023,Q4\nEMEA,5,6\n',
      { headless: false, header: ['Region', 'Revenue 2023', 'Q4'] },
    ],
    ['a broken first row below the header', 'Company,Email\n"a,x\nb,y\n', { sample: [['b', 'y']] }],
    [
      'NDJSON',
      '{"a":{"b":1},"c":[1,2]}\n{"d":null,"a":{"b":2}}\n',
      {
        format: 'ndjson',
        delimiter: ',',
        header: ['a.b', 'c', 'd'],
        sample: [
          ['1', '1;2', ''],
          ['2', '', ''],
        ],
      },
    ],
    ['a JSON array', '\ufeff [ {"a":1} ]', { format: 'json', bom: true, header: ['a'] }],
    ['an empty JSON array', '[]', { format: 'json', header: [], sample: [] }],
    ['a JSON array in UTF-16', Buffer.from('\ufeff[{"ä":1}]', 'utf16le'), { format: 'json', header: ['ä'] }],
    ['CSV that begins with a bracket', '[Company],[Email]\na,x\n', { format: 'csv', header: ['[Company]', '[Email]'] }],
  ])('%s', async (_, content, expected) => {
    expect(await inspect(content)).toMatchObject(expected);
  });

  it.each<[why: string, content: string | Uint8Array, options: ReadOptions, expected: Partial<ListLayout>]>([
    [
      'delimiter',
      'Company,Email;x\na,b;c\n',
      { delimiter: ';' },
      { delimiter: ';', header: ['Company,Email', 'x'], guesses: [] },
    ],
    ['delimiter, against the sep= line', 'sep=,\nCompany;Email\n', { delimiter: ';' }, { delimiter: ';', preamble: 1 }],
    [
      'encoding',
      Buffer.from('Company\n\xc3\xa9\n', 'latin1'),
      { encoding: 'windows-1252' },
      { encoding: 'windows-1252', sample: [['Ã©']], guesses: [] },
    ],
    [
      'no header',
      'Company,Email\na,x\n',
      { header: false },
      {
        headless: true,
        firstLine: 1,
        sample: [
          ['Company', 'Email'],
          ['a', 'x'],
        ],
        guesses: [],
      },
    ],
    ['a header', '2023,2024\n5,6\n', { header: true }, { headless: false, header: ['2023', '2024'] }],
  ])('takes from the options: %s', async (_, content, options, expected) => {
    expect(await inspect(content, options)).toMatchObject(expected);
  });

  it.each<[why: string, content: string | Uint8Array, message: string]>([
    ['nothing', '', 'is empty: no header, no rows'],
    ['white space only', '\ufeff \r\n', 'is empty: no header, no rows'],
    ['nothing, compressed', gzipSync(''), 'is empty: no header, no rows'],
    [
      'xlsx',
      Buffer.from('PK\x03\x04\x14\x00\x06\x00\x08\x00[Content_Types].xml\x00\x00', 'latin1'),
      'is an Excel workbook (.xlsx)',
    ],
    ['zip', Buffer.from('PK\x03\x04\x14\x00\x00\x00\x08\x00Connections.csv\x00', 'latin1'), 'is a ZIP archive'],
    ['xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'is an old Excel workbook (.xls)'],
    ['PDF', '%PDF-1.7\n', 'is a PDF document'],
    ['Parquet', 'PAR1\x15\x04', 'is a Parquet file'],
    ['an image', Buffer.from('89504e470d0a1a0a', 'hex'), 'is an image'],
    ['HTML', '\ufeff\n<!DOCTYPE html>\n<html>', 'is an HTML page'],
    ['XML', '<?xml version="1.0"?>', 'is an XML file'],
    ['HTML, compressed', gzipSync('<html>'), 'is an HTML page'],
    ['other binary data', Buffer.from([1, 2, 3, 4, 5, 6, 7, 8, 10, 0x41]), 'holds binary data'],
    ['one open quote', '"Company,Email\n', 'no line that can be read as CSV'],
    ['one JSON object over many lines', '{\n  "a": 1\n}\n', 'holds no JSON object with a member'],
    ['objects without members', '[{}]', 'holds no JSON object with a member'],
  ])('refuses %s', async (_, content, message) => {
    await expect(inspect(content)).rejects.toMatchObject({
      name: 'InputError',
      message: expect.stringContaining(message),
    });
  });

  it.each(['', '\n', '"', ';;', 'é'])('refuses the delimiter %j', async (delimiter) => {
    await expect(inspect(NAMES, { delimiter })).rejects.toThrow('cannot be a delimiter');
  });

  it('refuses what is not there, and directories', async () => {
    const missing = join(lists.path, 'missing.csv');
    await expect(inspectList(missing, {}, knowsHeader)).rejects.toMatchObject({
      name: 'InputError',
      message: `${missing} does not exist`,
    });
    const directory = join(lists.path, 'folder');
    mkdirSync(directory);
    await expect(inspectList(directory, {}, knowsHeader)).rejects.toMatchObject({
      name: 'InputError',
      message: `${directory} is a directory, not a list`,
    });
  });

  it('looks at no more than the first MiB, and at whole records of it', async () => {
    const row = `${'x'.repeat(600)},é\n`;
    const layout = await inspect(`Company,Email\n${row.repeat(3_000)}`);
    expect(layout.encoding).toBe('utf-8');
    expect(layout.sample).toHaveLength(999);
    const wide = await inspect(`Company,Email\n${`${'é'.repeat(30_000)},x\n`.repeat(30)}`);
    expect(wide).toMatchObject({ encoding: 'utf-8', guesses: [] });
    expect(wide.sample).toHaveLength(17);
    expect(wide.sample.every(([company]) => company.length === 30_000)).toBe(true);
  });
});
