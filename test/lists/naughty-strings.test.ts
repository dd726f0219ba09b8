import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../built.ts';
import { compareWithPython, hasPython, qualify, readReport } from './run-list.ts';

const source = fileURLToPath(new URL('../../../shared/data/naughty-strings/blns.json', import.meta.url));
const hasStrings = existsSync(source);
if (!hasStrings) console.warn(`Skipped: the naughty strings are not there (${source}).`);
else if (!hasPython) console.warn('Skipped: cells of naughty lists are not compared without python3.');

const naughty: readonly string[] = hasStrings ? JSON.parse(readFileSync(source, 'utf8')) : [];

/** Characters that move a cursor, ring, turn the direction of writing or are invisible; not the line ends of a report. */
const unsafe = /[^\P{Cc}\n]|\p{Cf}|\p{Zl}|\p{Zp}/u;

const header = ['First Name', 'Last Name', 'Company', 'Job Title', 'Email', 'Phone', 'Notes'];

/** Leads without a fault but one: each string stands once in each column. */
const rows = header.flatMap((_title, column) =>
  naughty.map((text, place) => {
    const email = `ana.souza@vega-${column}-${place}.de`;
    return ['Ana', 'Souza', 'Vega Foods GmbH', 'CTO', email, '+49 30 901820', 'met in May'].with(column, text);
  }),
);
const objects = rows.map((row) => Object.fromEntries(header.map((title, column) => [title, row[column]])));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-naughty-'));
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function expectAllCounted(out: string, read: number) {
  const { counts } = readReport(out);
  expect(counts).toMatchObject({ read, unreadable: 0 });
  expect(counts.qualified + counts.nurture + counts.rejected).toBe(read);
  return counts;
}

describe.skipIf(!hasStrings).each([
  ['quoted where needed', { quoted: false }, ','],
  ['all quoted, with Windows line ends', { quoted: true, record_delimiter: 'windows' }, ','],
  ['parted by semicolons', { delimiter: ';' }, ';'],
  ['parted by tabs', { delimiter: '\t' }, '\t'],
] as const)('CSV %s', (_why, form, delimiter) => {
  test('comes back cell by cell', () => {
    const list = write('naughty.csv', stringify([header, ...rows], form));
    const out = join(folder, 'kept');
    const run = qualify(list, out, ['--keep-formulas', '--quiet']);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);
    expect(expectAllCounted(out, rows.length).guarded_cells).toBe(0);
    if (hasPython)
      expect(compareWithPython(list, out, delimiter)).toEqual({ rows: rows.length, guarded: 0, differences: [] });
  });

  test.skipIf(!hasPython)('guards cells, counts them, and changes nothing else', () => {
    const list = write('naughty.csv', stringify([header, ...rows], form));
    const out = join(folder, 'guarded');
    expect(qualify(list, out, ['--quiet']).status).toBe(0);
    const guarded = expectAllCounted(out, rows.length).guarded_cells;
    expect(guarded).toBeGreaterThan(0);
    expect(compareWithPython(list, out, delimiter)).toEqual({ rows: rows.length, guarded, differences: [] });
  });
});

interface HandedOver extends Record<string, unknown> {
  readonly leadq: { readonly leadq_line: number };
}

/** The objects of the three lists in the order of the list that went in, without what leadq added. */
function readBack(out: string, format: 'json' | 'ndjson') {
  const leads = ['qualified', 'nurture', 'rejected'].flatMap((status): HandedOver[] => {
    const text = readFileSync(join(out, `${status}.${format}`), 'utf8');
    return format === 'json' ? JSON.parse(text) : text.split('\n').flatMap((line) => (line ? [JSON.parse(line)] : []));
  });
  leads.sort((left, right) => left.leadq.leadq_line - right.leadq.leadq_line);
  return leads.map(({ leadq: _leadq, ...lead }) => lead);
}

describe.skipIf(!hasStrings)('JSON', () => {
  test.each([
    ['an array', 'naughty.json', JSON.stringify(objects, null, 1), 'json'],
    ['a line each', 'naughty.ndjson', objects.map((lead) => JSON.stringify(lead)).join('\n'), 'ndjson'],
    ['an array from CSV', 'naughty.csv', stringify([header, ...rows]), 'json'],
    ['a line each from CSV', 'naughty.csv', stringify([header, ...rows]), 'ndjson'],
  ] as const)('%s comes back value by value', (_why, name, content, format) => {
    const out = join(folder, 'objects');
    const run = qualify(write(name, content), out, ['--format', format, '--quiet']);
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(expectAllCounted(out, rows.length).guarded_cells).toBe(0);
    expect(readBack(out, format)).toEqual(objects);
  });

  test('strings are names of members too', () => {
    const names = naughty.filter((name, place) => naughty.indexOf(name) === place && name !== '');
    const lead = Object.fromEntries([['email', 'ana.souza@vega.de'], ...names.map((name) => [name, name])]);
    const out = join(folder, 'members');
    expect(qualify(write('members.json', JSON.stringify([lead])), out, ['--quiet']).status).toBe(0);
    expectAllCounted(out, 1);
    expect(readBack(out, 'json')).toEqual([lead]);
  });
});

describe.skipIf(!hasStrings)('headers', () => {
  test.skipIf(!hasPython)('strings come back as headers', () => {
    const titles = ['Email', ...naughty];
    const list = write('titles.csv', stringify([titles, ['ana.souza@vega.de', ...naughty]]));
    const out = join(folder, 'titles');
    expect(qualify(list, out, ['--keep-formulas', '--quiet']).status).toBe(0);
    expectAllCounted(out, 1);
    expect(compareWithPython(list, out)).toEqual({ rows: 1, guarded: 0, differences: [] });
  });

  /** Enough ordinary text that the list is not taken for a binary file. */
  const plain = Array.from({ length: 500 }, (_each, place) => [`ana.souza@vega-${place}.de`, 'Ana Souza', '12', '7']);

  const unsafeStrings = naughty.filter((text) => unsafe.test(text));

  test('there are strings that a terminal would obey', () => expect(unsafeStrings.length).toBeGreaterThan(10));

  test.each(unsafeStrings.map((text) => [JSON.stringify(text).replace(new RegExp(unsafe, 'gu'), '?'), text]))(
    '%s reaches neither the terminal nor the report',
    (_shown, text) => {
      const lead = ['ana.souza@vega.de', text, text, text];
      const list = write('terminal.csv', stringify([['Email', 'Name', text, `Score ${text}`], lead, ...plain]));
      const out = join(folder, 'terminal');
      const run = qualify(list, out);
      expect(run.status).toBe(0);
      for (const printed of [run.stdout, run.stderr, readFileSync(join(out, 'report.md'), 'utf8')]) {
        expect(unsafe.exec(printed)?.index).toBeUndefined();
      }
    },
  );

  test('nor does the name of a list', () => {
    const out = join(folder, 'terminal');
    const run = qualify(write('\u001b[31mred\u202e.csv', 'Email,Name\na@vega.de,Ana Souza\n'), out);
    expect(run.status).toBe(0);
    for (const printed of [run.stdout, run.stderr, readFileSync(join(out, 'report.md'), 'utf8')]) {
      expect(unsafe.exec(printed)?.index).toBeUndefined();
    }
  });
});
