import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, launcher } from '../built.ts';
import { conversionFaults } from '../published-report.ts';
import python from './outcomes.json' with { type: 'json' };
import { qualify } from './run-list.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the conversion of the real lists is not compared; they are not there (${data}).`);

const definitions = fileURLToPath(new URL('.', import.meta.url));

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-outcomes-'));
  await build();
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Decides a list and holds the run against its outcomes. @returns the published report. */
function reportOn(list: string, definition: string, options: readonly string[]) {
  const out = join(folder, `${definition}.leadq`);
  const decided = qualify(join(data, list), out, ['--definition', join(definitions, definition), '--quiet']);
  expect([decided.status, decided.stderr]).toEqual([0, '']);
  const args = [launcher, 'report', out, '--json', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  expect([status, stderr]).toEqual([0, '']);
  const report = JSON.parse(stdout);
  expect(conversionFaults(report)).toEqual([]);
  return { out, report };
}

/** Rows of one of a run's lists, and how many of them hold a value. */
function countOf(out: string, status: string, column: string, value: string) {
  const rows: Record<string, string>[] = parse(readFileSync(join(out, `${status}.csv`)), { columns: true, bom: true });
  return { rows: rows.length, won: rows.filter((row) => row[column] === value).length };
}

describe.skipIf(!hasLists)('opportunities joined to accounts by their names', () => {
  test('the counts, rates, amounts and days are those of Python', () => {
    const { report } = reportOn('maven-crm-opportunities/accounts.csv', 'outcomes-accounts.yaml', [
      '--outcomes',
      join(data, 'maven-crm-opportunities/sales_pipeline.csv'),
    ]);
    const expected = python.mavenCrmOpportunities;
    expect(report.outcomes).toMatchObject({
      unit: 'account',
      leads: expected.accounts,
      records: expected.opportunities,
      matched: expected.matched,
      unmatched: expected.opportunities - expected.matched,
      units_with_sale: expected.accountsWithOpportunity,
      units_won: expected.accountsWon,
    });
    expect(report.sales.all).toMatchObject({
      sales: expected.opportunities,
      won: expected.won,
      lost: expected.lost,
      open: expected.open,
      win_rate: expected.winRate,
      won_amount: expected.wonAmount,
      deal_size: expected.dealSize,
      days_to_close: expected.daysToClose,
    });
    const began = report.waterfall.stages.find(({ stage }: { stage: string }) => stage === 'opportunity');
    expect(began.days_here).toEqual(expected.daysToFirstWin);
  });
});

describe.skipIf(!hasLists).each([
  ['xeducation-leads/leads.csv', 'x-education.yaml', 'Converted', '1', 'Lead Source', python.xEducation],
  ['uci-bank-marketing/bank-full.csv', 'uci-bank-marketing.yaml', 'deposit', 'yes', 'job', python.uciBankMarketing],
] as const)('%s, which holds the outcome itself', (list, definition, column, value, by, expected) => {
  test('the rates are those of Python, and those of the lists that the run wrote', () => {
    const { out, report } = reportOn(list, definition, ['--outcome', `${column}=${value}`, '--by', by]);
    expect(report.waterfall.overall).toEqual(expected.overall);
    const rates = new Map(
      report.by[0].rows.map(({ value: text, overall }: { value: string; overall: unknown }) => [text, overall]),
    );
    expect(Object.fromEntries(rates)).toEqual(expected.by);

    const { rows, won } = countOf(out, 'qualified', column, value);
    const [, mql, last] = report.waterfall.stages;
    expect([mql.stage, mql.reached, last.stage]).toEqual(['mql', rows, 'won']);
    expect(last.conversion).toMatchObject({ part: won, whole: rows });
    expect(mql.skipped).toBe(expected.overall.part - won);
  });
});
