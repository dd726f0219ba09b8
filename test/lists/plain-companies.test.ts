import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { placeholderCompany } from '../../src/checks/placeholder-company.ts';
import { company } from '../../src/fields/company.ts';
import { PlainCell } from '../../src/fields/plain-reader.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the real lists are not there (${data}).`);

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 0 } as const;

/** Of a hundred names at least so many are plain, and at most so many of these stand out. */
const MOST = 95;
const FEW = 5;

describe.skipIf(!hasLists).each([
  ['company-lists/fortune1000-2016.csv', 'company'],
  ['company-lists/fortune1000-2024.csv', 'Company'],
  ['company-lists/sp500-constituents.csv', 'Security'],
  ['company-lists/inc5000.csv', 'COMPANY NAME'],
  ['company-lists/builtin-companies-employee-ranges.csv', 'Company Name'],
  ['us-500/us-500.csv', 'company_name'],
  ['datablist-samples/organizations-10000.csv', 'Name'],
])('companies of %s', (name, header) => {
  test('are plain, nearly all, and then read as ever', () => {
    const rows: Record<string, string>[] = parse(readFileSync(join(data, name)), { bom: true, columns: true });
    const cells = rows.map((row) => row[header]).filter((cell) => cell !== '');
    const reader = company.plain?.reader(context);
    const plainCell = new PlainCell();
    const plain = cells.flatMap((cell) => {
      const bytes = Buffer.from(cell);
      if (!reader?.read(bytes, 0, bytes.length, plainCell)) return [];
      const { text, keyEnd } = plainCell;
      const key = Buffer.from(text.subarray(0, keyEnd)).toString('latin1');
      return { cell, key, standsOut: placeholderCompany.standsOut?.(text, 0, keyEnd) };
    });

    const expected = plain.map(({ cell }) => company.read(cell.trim(), context).value?.key);
    expect(plain.map(({ key }) => key)).toEqual(expected);
    expect((100 * plain.length) / cells.length).toBeGreaterThan(MOST);
    expect((100 * plain.filter(({ standsOut }) => standsOut).length) / plain.length).toBeLessThan(FEW);
  });
});
