import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ManifestFacts, readManifest, writeManifest } from '../../src/output/manifest.ts';

const SHA = 'a'.repeat(64);
const FACTS: ManifestFacts = {
  leadq: '0.1.0',
  definition: { name: 'Default', source: 'leadq.yaml', sha256: SHA },
  asOf: '2026-11-01',
  options: {
    format: 'csv',
    nearDuplicates: true,
    columns: [{ field: 'company_domain', header: 'webSite' }],
    guard: true,
  },
  lists: [{ name: 'disposable domains', version: '1.26.0' }],
  inputs: [{ source: 'leads.csv', sha256: SHA, bytes: 12, rows: 2 }],
  counts: { read: 2, qualified: 1, nurture: 0, rejected: 1, unreadable: 0, guardedCells: 3 },
  outputs: [
    { name: 'qualified.csv', sha256: SHA, bytes: 100, rows: 1 },
    { name: 'report.html', sha256: SHA, bytes: 50 },
  ],
};

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leadq-manifest-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const text = () => readFileSync(join(directory, 'manifest.json'), 'utf8');

describe('manifest', () => {
  it('comes back as written', async () => {
    await writeManifest(directory, FACTS);
    expect(await readManifest(directory)).toEqual({
      ...FACTS,
      format: 1,
      outputs: [
        { file: 'qualified.csv', sha256: SHA, bytes: 100, rows: 1 },
        { file: 'report.html', sha256: SHA, bytes: 50 },
      ],
    });
  });

  it('is the same text whatever order its names came in', async () => {
    await writeManifest(directory, FACTS);
    const expected = text();
    rmSync(join(directory, 'manifest.json'));
    const backwards = (record: object) => Object.fromEntries(Object.entries(record).reverse());
    const shuffled = { ...backwards(FACTS), options: backwards(FACTS.options), counts: backwards(FACTS.counts) };
    await writeManifest(directory, shuffled as ManifestFacts);
    expect(text()).toBe(expected);
    expect(Object.keys(JSON.parse(expected))).toEqual([
      'leadq',
      'format',
      'definition',
      'as_of',
      'options',
      'lists',
      'inputs',
      'counts',
      'outputs',
    ]);
  });

  it('spells its keys as definitions do, and leaves what it holds as it is', async () => {
    await writeManifest(directory, FACTS);
    const { as_of, options, counts } = JSON.parse(text());
    expect([as_of, options.near_duplicates, counts.guarded_cells]).toEqual(['2026-11-01', true, 3]);
    expect(options.columns).toEqual([{ field: 'company_domain', header: 'webSite' }]);
  });

  it.each([
    ['no file', undefined],
    ['not JSON', 'leadq'],
    ['a manifest of something else', '{"name":"app","start_url":"/"}'],
    ['a later format', JSON.stringify({ ...FACTS, as_of: FACTS.asOf, format: 2, outputs: [] })],
  ])('is undefined where there is %s', async (_why, content) => {
    if (content !== undefined) writeFileSync(join(directory, 'manifest.json'), content);
    expect(await readManifest(directory)).toBeUndefined();
  });
});
