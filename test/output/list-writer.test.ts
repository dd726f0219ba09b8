import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { guardText } from '../../src/output/formula-guard.ts';
import { createListWriter, type ListOptions } from '../../src/output/list-writer.ts';
import { OutputError } from '../../src/output/output-error.ts';
import { createRows, RowLists } from '../../src/output/row-renderer.ts';
import type { Batch } from '../../src/qualify/batch.ts';
import { APPENDED, type Decision } from '../../src/qualify/decision.ts';
import { batchOf, decisionOf } from './batch-of.ts';

const APPENDED_TEXT = APPENDED.join(',');
const QUALIFIED = decisionOf({
  score: 65,
  scoreMin: -5,
  scoreMax: 80,
  bar: 'sal',
  contactProfile: 'decision-maker',
  organizationProfile: 'enterprise',
  reasons: ['decides', 'size-band'],
  missing: ['budget', 'need'],
});
const NURTURE = decisionOf({ status: 'nurture', track: 'early' });
const REJECTED = decisionOf({ status: 'rejected', reasons: ['duplicate'] });

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leadq-lists-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const read = (name: string) => readFileSync(join(directory, name), 'utf8');

function options(changes: Partial<ListOptions>): ListOptions {
  return {
    directory,
    format: 'csv',
    header: ['name', 'phone'],
    delimiter: ',',
    newline: '\n',
    bom: false,
    guard: true,
    ...changes,
  };
}

/** A writer that is given its leads one by one. */
function openLists(from: ListOptions) {
  const writer = createListWriter(from);
  const lists = new RowLists(createRows(writer.options), (bytes) => new ArrayBuffer(bytes));
  return {
    write(batch: Batch, record: number, decision: Decision, duplicateOf: string, source: string) {
      lists.clear();
      lists.add(batch, record, decision, duplicateOf, source);
      writer.write(lists.rendered());
    },
    drain: () => writer.drain(),
    close: () => writer.close(),
    get counts() {
      return writer.counts;
    },
  };
}

/** Writes every record of a batch as a qualified lead of `leads.csv`. */
async function writeAll(batch: Batch, changes: Partial<ListOptions>) {
  const writer = openLists(options(changes));
  for (let record = 0; record < batch.count; record++) writer.write(batch, record, QUALIFIED, '', 'leads.csv');
  await writer.close();
  return writer.counts;
}

describe('CSV lists', () => {
  it('go to the list of their status with the appended columns', async () => {
    const batch = batchOf('Ana,1\n"Bo, Jr",2\nCy,\n');
    const writer = openLists(options({}));
    writer.write(batch, 0, QUALIFIED, '', 'leads.csv');
    writer.write(batch, 1, NURTURE, '', 'leads.csv');
    writer.write(batch, 2, REJECTED, 'leads.csv:2', 'leads.csv');
    await writer.drain();
    const files = await writer.close();

    expect(read('qualified.csv')).toBe(
      `name,phone,${APPENDED_TEXT}\nAna,1,qualified,65,-5,80,sal,decision-maker,enterprise,decides;size-band,budget;need,,,leads.csv,2\n`,
    );
    expect(read('nurture.csv')).toBe(`name,phone,${APPENDED_TEXT}\n"Bo, Jr",2,nurture,0,0,0,,,,,,early,,leads.csv,3\n`);
    expect(read('rejected.csv')).toBe(
      `name,phone,${APPENDED_TEXT}\nCy,,rejected,0,0,0,,,,duplicate,,,leads.csv:2,leads.csv,4\n`,
    );
    expect(writer.counts).toEqual({ qualified: 1, nurture: 1, rejected: 1, guardedCells: 0 });
    expect(files.map(({ name, rows }) => [name, rows])).toEqual([
      ['qualified.csv', 1],
      ['nurture.csv', 1],
      ['rejected.csv', 1],
    ]);
    for (const { name, sha256, bytes } of files) {
      expect(sha256).toBe(createHash('sha256').update(read(name)).digest('hex'));
      expect(bytes).toBe(Buffer.byteLength(read(name)));
    }
  });

  it('exist without a row, with byte order mark, delimiter and line end of the input', async () => {
    await createListWriter(
      options({ header: ['=a', 'b;c', 'd"e'], delimiter: ';', newline: '\r\n', bom: true }),
    ).close();
    const header = `\uFEFF'=a;"b;c";"d""e";${APPENDED.join(';')}\r\n`;
    for (const status of ['qualified', 'nurture', 'rejected']) expect(read(`${status}.csv`)).toBe(header);
  });

  it('quote what leadq appends where the delimiter asks for it', async () => {
    const batch = batchOf('Ana;1\r\n', ';');
    const writer = openLists(options({ delimiter: ';', newline: '\r\n' }));
    writer.write(batch, 0, QUALIFIED, 'a;b.csv:7', 'a;b.csv');
    await writer.close();
    expect(read('qualified.csv').split('\r\n')[1]).toBe(
      'Ana;1;qualified;65;-5;80;sal;decision-maker;enterprise;"decides;size-band";"budget;need";;"a;b.csv:7";"a;b.csv";2',
    );
  });

  it.each([
    ['a formula', '=1+1,x\n', "'=1+1,x", 1],
    ['a quoted formula', '"=quoted",x\n', `"'=quoted",x`, 1],
    ['a quoted formula with quotes', 'x,"=HYPERLINK(""u"")"\n', `x,"'=HYPERLINK(""u"")"`, 1],
    ['two cells of a row', '@SUM,"+cmd|\' /C calc\'!A0"\n', `'@SUM,"'+cmd|' /C calc'!A0"`, 2],
    ['a sum', 'x,-2+3\n', "x,'-2+3", 1],
    ['a phone', 'x,+49 30 123456\n', 'x,+49 30 123456', 0],
    ['a negative number', 'x,-5\n', 'x,-5', 0],
    ['blank cells', ',""\n', ',""', 0],
  ])('guard %s', async (_why, csv, expected, guardedCells) => {
    const counts = await writeAll(batchOf(csv), {});
    expect(read('qualified.csv').split('\n')[1]).toBe(
      `${expected},qualified,65,-5,80,sal,decision-maker,enterprise,decides;size-band,budget;need,,,leads.csv,2`,
    );
    expect(counts.guardedCells).toBe(guardedCells);
  });

  it('keep formulas where the guard is off', async () => {
    const counts = await writeAll(batchOf('=1+1,"@x"\n'), { header: ['=a', 'b'], guard: false });
    expect(read('qualified.csv')).toMatch(/^=a,b,.*\n=1\+1,"@x",/);
    expect(counts.guardedCells).toBe(0);
  });

  it('guard what leadq appends, but not the place of a lead of standard input', async () => {
    const writer = openLists(options({}));
    const batch = batchOf('Ana,1\nBo,2\n');
    writer.write(batch, 0, REJECTED, '=x.csv:2', '=x.csv');
    writer.write(batch, 1, REJECTED, '-:2', '-');
    await writer.close();
    expect(read('rejected.csv').split('\n').slice(1, 3)).toEqual([
      "Ana,1,rejected,0,0,0,,,,duplicate,,,'=x.csv:2,'=x.csv,2",
      'Bo,2,rejected,0,0,0,,,,duplicate,,,-:2,-,3',
    ]);
    expect(writer.counts.guardedCells).toBe(2);
  });

  it('hold every cell as it came, read by csv-parse', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', '7', 'é', '😀', ' ', ',', ';', '"', '\n', '\r', "'", '=', '+', '-', '@'),
      maxLength: 6,
    });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
      );
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';'),
        fc.boolean(),
        fc.boolean(),
        async (cells, delimiter, guard, crlf) => {
          const newline = crlf ? '\r\n' : '\n';
          const batch = batchOf(
            stringify(cells, { delimiter, record_delimiter: newline, quote_record_delimiter: true }),
            delimiter,
          );
          const header = cells[0].map((_, column) => `column ${column}`);
          rmSync(directory, { recursive: true });
          directory = mkdtempSync(join(tmpdir(), 'leadq-lists-'));
          const { guardedCells } = await writeAll(batch, { header, delimiter, newline, guard });

          const expected = guard ? cells.map((row) => row.map(guardText)) : cells;
          const written: string[][] = parse(read('qualified.csv'), { delimiter, record_delimiter: newline });
          expect(written[0]).toEqual([...header, ...APPENDED]);
          expect(written.slice(1).map((row) => row.slice(0, header.length))).toEqual(expected);
          expect(written.slice(1).every((row) => row.length === header.length + APPENDED.length)).toBe(true);
          expect(guardedCells).toBe(cells.flat().filter((text, index) => text !== expected.flat()[index]).length);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('hold many records, and records larger than the buffer', async () => {
    const long = 'x'.repeat(700_000);
    const row = (record: number) => (record % 1000 === 7 ? `${record},${long}` : `${record},a phone`);
    const count = 20_000;
    const batch = batchOf(Array.from({ length: count }, (_, record) => `${row(record)}\n`).join(''));
    const writer = openLists(options({}));
    for (let record = 0; record < count; record++) {
      writer.write(batch, record, NURTURE, '', 'leads.csv');
      if (record % 500 === 0) await writer.drain();
    }
    const [, file] = await writer.close();
    const text = read('nurture.csv');
    const lines = text.split('\n');
    expect(lines).toHaveLength(count + 2);
    for (let record = 0; record < count; record++) {
      if (lines[record + 1] !== `${row(record)},nurture,0,0,0,,,,,,early,,leads.csv,${record + 2}`) {
        expect.fail(`record ${record} came out as ${lines[record + 1].slice(0, 100)}`);
      }
    }
    expect(file.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  });

  it('refuse a record of another width, which is a bug', () => {
    const writer = openLists(options({ header: ['one'] }));
    expect(() => writer.write(batchOf('a,b\n'), 0, QUALIFIED, '', 'x')).toThrow(
      'a record of 2 cells under a header of 1',
    );
  });

  it('say why they cannot be written', () => {
    const missing = join(directory, 'missing');
    expect(() => openLists(options({ directory: missing }))).toThrow(OutputError);
  });
});

describe('JSON lists', () => {
  const OBJECTS = ['{"name":"Ana","n": 1.50}', '{ }'];
  const LEADQ =
    '{"leadq_status":"qualified","leadq_score":65,"leadq_score_min":-5,"leadq_score_max":80,"leadq_bar":"sal",' +
    '"leadq_contact_profile":"decision-maker","leadq_organization_profile":"enterprise",' +
    '"leadq_reasons":["decides","size-band"],"leadq_missing":["budget","need"],"leadq_track":"",' +
    '"leadq_duplicate_of":"","leadq_source":"leads.csv","leadq_line":';

  it('keep the objects of a JSON list, one on a line', async () => {
    await writeAll(batchOf('Ana,1.50\n,\n', ',', OBJECTS), { format: 'json' });
    expect(read('qualified.json')).toBe(`[\n{"name":"Ana","n": 1.50,"leadq":${LEADQ}2}},\n{ "leadq":${LEADQ}3}}\n]\n`);
    expect(JSON.parse(read('nurture.json'))).toEqual([]);
  });

  it('come as NDJSON', async () => {
    await writeAll(batchOf('Ana,1.50\n,\n', ',', OBJECTS), { format: 'ndjson' });
    expect(read('qualified.ndjson')).toBe(`{"name":"Ana","n": 1.50,"leadq":${LEADQ}2}}\n{ "leadq":${LEADQ}3}}\n`);
    expect(read('nurture.ndjson')).toBe('');
  });

  it('hold the cells of a CSV list as texts, unguarded, each under a name of its own', async () => {
    const header = ['Email', 'Email', 'Email (2)', 'leadq'];
    const counts = await writeAll(batchOf('=1+1,"a ""b""\n",leadq,4\n'), { format: 'ndjson', header });
    expect(read('qualified.ndjson')).toBe(
      `{"Email":"=1+1","Email (3)":"a \\"b\\"\\n","Email (2)":"leadq","leadq (2)":"4","leadq":${LEADQ}2}}\n`,
    );
    expect(counts).toEqual({ qualified: 1, nurture: 0, rejected: 0, guardedCells: 0 });
  });
});
