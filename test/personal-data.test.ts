import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, launcher } from './built.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
const NOTICE = 'This report names people.';

let folder: string;
beforeAll(async () => {
  await build();
  folder = mkdtempSync(join(tmpdir(), 'leadq-personal-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Names, addresses and telephone numbers of a list, as they are written. */
function peopleOf(list: string): string[] {
  const rows: Record<string, string>[] = parse(readFileSync(join(fixtures, list)), { columns: true });
  const texts = rows.flatMap((row) => {
    const name = [row['First Name'], row['Last Name']].filter(Boolean);
    return [...(name.length === 2 ? [name.join(' ')] : []), row.Email, row['Phone Number'] ?? row.Phone];
  });
  return [...new Set(texts.filter((text) => text !== ''))];
}

function leadq(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
}

/** What a run or a report says: its files, and what it prints. */
function said(printed: string, out: string, names: RegExp): Map<string, string> {
  const files = readdirSync(join(folder, out)).filter((file) => names.test(file));
  const texts = files.map((file) => [file, readFileSync(join(folder, out, file), 'utf8')] as const);
  return new Map([['the terminal', printed], ...texts]);
}

function namedIn(text: string, people: readonly string[]): string[] {
  const shown = text.replaceAll('&#39;', "'").replaceAll('\\"', '"');
  return people.filter((person) => shown.includes(person));
}

const qualify = (list: string, out: string, ...more: readonly string[]) =>
  said(leadq('qualify', join(fixtures, list), '--as-of', '2026-11-21', '-o', out, ...more), out, /^report\.|^manifest/);

describe('reports', () => {
  const people = peopleOf('leads.csv');

  test('of a run name nobody', () => {
    const files = qualify('leads.csv', 'plain', '--by', 'company_domain', '--near-duplicates');
    expect([...files.keys()].sort()).toEqual([
      'manifest.json',
      'report.html',
      'report.json',
      'report.md',
      'the terminal',
    ]);
    for (const [file, text] of files) {
      expect(namedIn(text, people), file).toEqual([]);
      expect(text, file).not.toContain(NOTICE);
    }
  });

  test('of a run name leads where they may', () => {
    const files = qualify('leads.csv', 'named', '--with-leads', '--by', 'email');
    for (const [file, text] of files) {
      if (file === 'manifest.json') continue;
      expect(namedIn(text, people).length, file).toBeGreaterThan(file === 'the terminal' ? 4 : 30);
      expect(text.replace(/\s+/g, ' '), file).toContain(NOTICE);
    }
    expect(namedIn(files.get('manifest.json') ?? '', people)).toEqual([]);
    expect(JSON.parse(files.get('manifest.json') ?? '').options.with_leads).toBe(true);
  });

  test('on outcomes name nobody, and leads where they may', () => {
    const list = 'services-pipeline.csv';
    qualify(list, 'sold.leadq', '-d', 'services-pipeline', '--quiet');
    const outcomes = ['--outcomes', join(fixtures, 'services-pipeline-opportunities.csv')];
    const report = (out: string, ...more: readonly string[]) =>
      said(leadq('report', 'sold.leadq', ...outcomes, '-o', out, ...more), out, /^conversion\./);
    const plain = report('plain-conversion', '--by', 'source', '--by', 'Country');
    expect(plain.size).toBe(4);
    for (const [file, text] of plain) {
      expect(namedIn(text, peopleOf(list)), file).toEqual([]);
      expect(text, file).not.toContain(NOTICE);
    }
    for (const [file, text] of report('named-conversion', '--with-leads')) {
      expect(namedIn(text, peopleOf(list)).length, file).toBeGreaterThan(1);
      if (!file.endsWith('.json')) expect(text.replace(/\s+/g, ' '), file).toContain(NOTICE);
    }
  });
});
