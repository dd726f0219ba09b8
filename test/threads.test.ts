import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { build, launcher } from './built.ts';

/** Threads only start for lists longer than some ten thousand rows. */
const ROWS = 70_000;

let place: string;

beforeAll(async () => {
  await build();
  place = mkdtempSync(join(tmpdir(), 'leadq-threads-'));
  writeFileSync(join(place, 'list.csv'), `Name,Company,Title,Email,Phone\n${rows().join('')}`);
}, 180_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Duplicates far apart, broken records, newlines in cells, cells of a spreadsheet's making. */
function rows(): string[] {
  return Array.from({ length: ROWS }, (_, i) => {
    const person = i % 7 === 0 ? i >> 3 : i;
    const name = i % 11 === 0 ? 'Johnny Prospect' : `Ana Souza${person}`;
    const company = i % 13 === 0 ? `"Vega\nFoods ${i % 997}"` : `Vega Foods ${i % 997}`;
    const title = ['CTO', 'Intern', '"Manager, IT"', '=2+2', 'Director of IT'][i % 5];
    const email = `ana.souza${person}@${i % 17 === 0 ? 'gmail.com' : `vega-foods${i % 997}.de`}`;
    if (i % 9973 === 5) return `"${name},${company},${title},${email},\n`;
    if (i % 5003 === 7) return `${name},${company},${title},${email},1,2,3\n`;
    return `${name},${company},${title},${email},+49 30 9018${String(20 + (i % 80)).padStart(2, '0')}\n`;
  });
}

function qualify(name: string, ...options: readonly string[]): Map<string, string> {
  const out = join(place, name);
  const args = [launcher, 'qualify', 'list.csv', '-d', 'default', '-o', out, '--as-of', '2026-11-21', '-q', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
}

describe('threads', { timeout: 240_000 }, () => {
  test('leave every byte of the result as it is', () => {
    const alone = qualify('1.leadq', '--jobs', '1');
    expect([...alone.keys()]).toContain('unreadable.csv');
    for (const jobs of ['2', '3', '8']) expect(qualify(`${jobs}.leadq`, '--jobs', jobs)).toEqual(alone);
    expect(qualify('small-blocks.leadq', '--jobs', '2', '--block-size', '65536')).toEqual(alone);
  });

  test('tell the same of companies that come near to a competitor', () => {
    writeFileSync(
      join(place, 'rivals.yaml'),
      'leadq: 1\nlists: { rivals: [Vega Foods 12 Chile, Vega Foods 7 & Sons] }\nreject: { competitors: lists.rivals }\n',
    );
    const alone = qualify('rivals-1.leadq', '--jobs', '1', '-d', 'rivals.yaml');
    const { nearCompetitors } = JSON.parse(alone.get('report.json') ?? '');
    expect(nearCompetitors.leads).toBeGreaterThan(100);
    for (const jobs of ['2', '3'])
      expect(qualify(`rivals-${jobs}.leadq`, '--jobs', jobs, '-d', 'rivals.yaml')).toEqual(alone);
  });

  test('find the same near-duplicates', () => {
    const alone = qualify('near-1.leadq', '--jobs', '1', '--near-duplicates');
    const { nearDuplicates } = JSON.parse(alone.get('report.json') ?? '');
    expect(nearDuplicates.compared).toBeGreaterThan(50_000);
    const options = ['--jobs', '3', '--near-duplicates', '--block-size', '65536'];
    expect(qualify('near-3.leadq', ...options)).toEqual(alone);
  });

  test('refuse a number that is none', () => {
    const args = [launcher, 'qualify', 'list.csv', '--jobs', '0'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Write a number from 1 to 64');
  });
});
