import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build } from '../built.ts';
import { customers, leads, lists } from './real-lists.ts';
import { compareWithPython, hasPython, qualify, readReport } from './run-list.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the real lists are not there (${data}).`);
else if (!hasPython) console.warn('Skipped: cells of real lists are not compared without python3.');

const definitions = fileURLToPath(new URL('.', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-lists-'));
  await build();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!hasLists).each(Object.entries(lists))('%s', (name, { rows, columns, vendor }) => {
  const list = join(data, name);

  test('maps its columns, counts its rows, and hands over every cell as it came', () => {
    const out = join(folder, 'kept');
    const run = qualify(list, out, ['--keep-formulas', '--quiet']);
    expect([run.status, run.stdout, run.stderr]).toEqual([0, '', '']);

    const { counts, lists: read } = readReport(out);
    expect(counts.read).toBe(rows);
    expect(counts.qualified + counts.nurture + counts.rejected).toBe(rows);
    expect(counts).toMatchObject({ unreadable: 0, guarded_cells: 0 });
    expect(Object.fromEntries(read[0].mapping.map(({ header, field }) => [header, field]))).toEqual(columns);
    expect(read[0]).toMatchObject({ delimiter: ',', vendor: vendor ?? null });
    if (hasPython) expect(compareWithPython(list, out)).toEqual({ rows, guarded: 0, differences: [] });
  });

  test.skipIf(!hasPython)('guards cells, counts them, and changes nothing else', () => {
    const out = join(folder, 'guarded');
    expect(qualify(list, out, ['--quiet']).status).toBe(0);
    const guarded = readReport(out).counts.guarded_cells;
    expect(compareWithPython(list, out)).toEqual({ rows, guarded, differences: [] });
  });
});

describe.skipIf(!hasLists).each([
  ['datablist-samples/leads-100-a.csv', leads],
  ['datablist-samples/customers-100.csv', customers],
])('%s joined with companies', (name, { rows }) => {
  test('hands over every cell as it came', () => {
    const out = join(folder, 'joined');
    const companies = join(data, 'datablist-samples/organizations-10000.csv');
    expect(qualify(join(data, name), out, ['--organizations', companies, '--quiet']).status).toBe(0);

    const { counts, organizations } = readReport(out);
    expect(counts.qualified + counts.nurture + counts.rejected).toBe(rows);
    const matched = Object.values(organizations?.matched ?? {}).reduce((sum, leads) => sum + leads, 0);
    expect(matched).toBeGreaterThan(0);
    expect(matched + (organizations?.unmatched ?? 0)).toBe(rows);
    if (hasPython) expect(compareWithPython(join(data, name), out)).toMatchObject({ rows, differences: [] });
  });
});

describe.skipIf(!hasLists).each([
  ['xeducation-leads/leads.csv', 'x-education.yaml', 'Converted', '1'],
  ['uci-bank-marketing/bank-full.csv', 'uci-bank-marketing.yaml', 'deposit', 'yes'],
])('%s held against %s', (name, definition, outcome, won) => {
  test('the qualified are few and buy most often, the rejected least', () => {
    const out = join(folder, 'held');
    const run = qualify(join(data, name), out, ['--definition', join(definitions, definition), '--quiet']);
    expect([run.status, run.stderr]).toEqual([0, '']);

    const { read, qualified } = readReport(out).counts;
    expect(qualified / read).toBeGreaterThan(0.1);
    expect(qualified / read).toBeLessThan(0.35);

    const [best, middle, least] = ['qualified', 'nurture', 'rejected'].map((status) => {
      const rows: Record<string, string>[] = parse(readFileSync(join(out, `${status}.csv`)), {
        columns: true,
        bom: true,
      });
      return rows.filter((row) => row[outcome] === won).length / rows.length;
    });
    expect(best / middle).toBeGreaterThan(2);
    expect(middle / least).toBeGreaterThan(1.5);
  });
});
