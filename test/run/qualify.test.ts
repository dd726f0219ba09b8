import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { APPENDED } from '../../src/qualify/decision.ts';
import type { RunFacts } from '../../src/run/facts.ts';
import { prepare } from '../../src/run/prepare.ts';
import { qualify } from '../../src/run/qualify.ts';
import { AS_OF } from '../lead.ts';

const folder = mkdtempSync(join(tmpdir(), 'leadq-run-'));
const LISTS = ['qualified.csv', 'nurture.csv', 'rejected.csv'];

afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly facts: RunFacts;
  /** File to its bytes. */
  readonly files: Readonly<Record<string, string>>;
}

async function run(list: string, blockSize: number, name = 'out.leadq'): Promise<Result> {
  const out = join(folder, name);
  const prepared = await prepare({
    lists: [list],
    definition: 'default',
    organizations: [],
    activities: [],
    suppress: [],
    out,
    format: undefined,
    asOf: AS_OF,
    defaultCountry: undefined,
    columns: {},
    reading: { blockSize },
    jobs: 1,
    guard: false,
    nearDuplicates: false,
  });
  const facts = await qualify(prepared, { progress() {}, render: () => [], interrupted: () => false });
  const files = Object.fromEntries(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
  return { facts, files };
}

const HEADER = ['First Name', 'Last Name', 'Email', 'Phone', 'Title', 'Company', 'Notes'];

/** Cells as lists have them: names and addresses that repeat, blanks, quotes, delimiters, line ends, any text. */
const cell = fc.oneof(
  fc.constantFrom(
    '',
    'Ana',
    'Souza',
    'Test',
    'CTO',
    'Vega Foods Ltd',
    'ana@vega.com',
    'info@vega.com',
    '+49 30 901820',
  ),
  fc.constantFrom(
    'a "quoted" word',
    'one, two',
    'line\nbreak',
    'crlf\r\nbreak',
    '=1+1',
    ' padded ',
    'Müller',
    '李',
    '"',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const rows = fc.array(fc.array(cell, { minLength: HEADER.length, maxLength: HEADER.length }), { maxLength: 25 });

function writeList(records: readonly (readonly string[])[], newline: string): string {
  const quote = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const path = join(folder, 'list.csv');
  writeFileSync(path, [HEADER, ...records].map((record) => record.map(quote).join(',') + newline).join(''));
  return path;
}

describe('a run', () => {
  it('loses nothing and passes every cell through, as another reader finds', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom('\n', '\r\n'), async (records, newline) => {
        const list = writeList(records, newline);
        const { facts, files } = await run(list, 1 << 16);
        const { read, qualified, nurture, rejected, unreadable } = facts.counts;
        expect(qualified + nurture + rejected + unreadable).toBe(read);
        const out = LISTS.flatMap((name) => parse(Buffer.from(files[name], 'latin1'), { columns: false }).slice(1));
        const line = HEADER.length + APPENDED.length - 1;
        const sorted = out.sort((a, b) => Number(a[line]) - Number(b[line]));
        const original = parse(readFileSync(list), { from_line: 1 }).slice(1);
        expect(sorted.map((record) => record.slice(0, HEADER.length))).toEqual(original);
      }),
      { numRuns: 60 },
    );
  });

  it('writes the same bytes whatever the size of the blocks, also around quotes that never close', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'Ü', ',', '"', '\n', '\r\n', '@', ' ', '5'), maxLength: 400 });
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 90 }), async (body, blockSize) => {
        const list = join(folder, 'wild.csv');
        writeFileSync(list, `First Name,Last Name,Email,Phone\n${body}`);
        const whole = await run(list, 1 << 20, 'whole.leadq');
        const pieces = await run(list, blockSize, 'pieces.leadq');
        expect(pieces.files).toEqual(whole.files);
        expect(pieces.facts.counts).toEqual(whole.facts.counts);
      }),
      { numRuns: 60 },
    );
  });
});
