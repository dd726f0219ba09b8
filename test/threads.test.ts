import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** Rows with newlines in cells, and with quotes that do not close, around every multiple of 4 KiB. */
function brokenRows(): string {
  let text = '';
  for (let row = 0; text.length < 400_000; row++) {
    const toEdge = 4_096 - (text.length % 4_096);
    const filler = 'x'.repeat(toEdge < 160 ? (row * 7) % 90 : row % 5);
    const end = row % 3 === 0 ? '\r\n' : '\n';
    if (toEdge < 120 && row % 4 === 0) text += `Bo${row},"Lumen ${filler},CTO,bo${row}@lumen${row}.com,${end}`;
    else if (row % 2 === 0) text += `"Ana ""A"" Souza${row}","Vega${end}${filler}",CTO,ana${row}@vega${row}.de,${end}`;
    else text += `Ana ${filler}ö${row},Vega,CTO,ana${row >> 1}@vega.de,+49 30 901820${end}`;
  }
  return text;
}

function qualify(name: string, ...options: readonly string[]): Map<string, string> {
  const out = join(place, name);
  const list = options[0].startsWith('-') ? ['list.csv'] : [];
  const args = [launcher, 'qualify', ...list, '-d', 'default', '-o', out, '--as-of', '2026-11-21', '-q', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return new Map(readdirSync(out).map((file) => [file, readFileSync(join(out, file), 'latin1')]));
}

describe('threads', { timeout: 240_000 }, () => {
  test('leave every byte of the result as it is', () => {
    const alone = qualify('1.leadq', '--jobs', '1');
    expect([...alone.keys()]).toEqual(expect.arrayContaining(['unreadable.csv', 'report.html']));
    for (const jobs of ['2', '3', '8']) expect(qualify(`${jobs}.leadq`, '--jobs', jobs)).toEqual(alone);
    expect(qualify('small-blocks.leadq', '--jobs', '2', '--block-size', '65536')).toEqual(alone);
  });

  test('show the same leads', () => {
    const alone = qualify('leads-1.leadq', '--jobs', '1', '--with-leads');
    const { leads } = JSON.parse(alone.get('report.json') ?? '');
    expect([leads.qualified.length, leads.nurture.length]).toEqual([25, 25]);
    for (const jobs of ['2', '3'])
      expect(qualify(`leads-${jobs}.leadq`, '--jobs', jobs, '--with-leads')).toEqual(alone);
    const small = qualify('leads-small.leadq', '--jobs', '2', '--with-leads', '--block-size', '65536');
    expect(small).toEqual(alone);
  });

  test('tell the same of companies that come near to a competitor', () => {
    writeFileSync(
      join(place, 'rivals.yaml'),
      'leadq: 1\nlists: { rivals: [Vega Foods 12 Chile, Vega Foods 7 & Sons] }\nreject: { competitors: lists.rivals }\n',
    );
    const alone = qualify('rivals-1.leadq', '--jobs', '1', '-d', 'rivals.yaml');
    const { near_competitors: nearCompetitors } = JSON.parse(alone.get('report.json') ?? '');
    expect(nearCompetitors.leads).toBeGreaterThan(100);
    for (const jobs of ['2', '3'])
      expect(qualify(`rivals-${jobs}.leadq`, '--jobs', jobs, '-d', 'rivals.yaml')).toEqual(alone);
  });

  test('count the same by supplier, source and field, more values than are kept included', () => {
    const whole = rows().filter((line) => line.includes(',+49'));
    const lines = whole.map((own, i) => {
      const line = i % 7 === 0 && i > 20_001 ? whole[i - 20_000 - (i % 3)] : own;
      const supplier = ['Acme Data', 'Listhaus', 'acme data', ''][i % 4];
      return `${line.trimEnd()},${supplier},Campaign ${i % 3_001},${i % 101 === 0 ? '20-Jan' : `${i % 900}`}\n`;
    });
    const header = 'Name,Company,Title,Email,Phone,Data Supplier,Campaign Name,Employees\n';
    writeFileSync(join(place, 'bought.csv'), header + lines.join(''));
    const run = (name: string, ...options: string[]) => qualify(name, 'bought.csv', ...options);
    const alone = run('bought-1.leadq', '--jobs', '1');
    const { suppliers, by, fields } = JSON.parse(alone.get('report.json') ?? '');
    const [acme] = suppliers;
    expect([acme.supplier, suppliers.length]).toEqual(['Acme Data', 2]);
    expect(Math.min(acme.repeats_own, acme.repeats_others)).toBeGreaterThan(100);
    expect(
      by.map(({ field, distinct, more }: { field: string; distinct: number; more: boolean }) => [
        field,
        distinct,
        more,
      ]),
    ).toEqual([
      ['campaign', 1_000, true],
      ['supplier', 2, false],
    ]);
    expect(fields.at(-1).troubles[0]).toMatchObject({ trouble: 'excel-date', examples: ['99-Aaa'] });
    for (const jobs of ['2', '3']) expect(run(`bought-${jobs}.leadq`, '--jobs', jobs)).toEqual(alone);
    expect(run('bought-blocks.leadq', '--jobs', '2', '--block-size', '65536')).toEqual(alone);
  });

  test('find the same near-duplicates', () => {
    const alone = qualify('near-1.leadq', '--jobs', '1', '--near-duplicates');
    const { near_duplicates: nearDuplicates } = JSON.parse(alone.get('report.json') ?? '');
    expect(nearDuplicates.compared).toBeGreaterThan(50_000);
    const options = ['--jobs', '3', '--near-duplicates', '--block-size', '65536'];
    expect(qualify('near-3.leadq', ...options)).toEqual(alone);
  });

  test('change nothing where quotes break at the edges of blocks', () => {
    writeFileSync(join(place, 'broken.csv'), `Name,Company,Title,Email,Phone\n${brokenRows()}`);
    const alone = qualify('broken-1.leadq', 'broken.csv', '--jobs', '1');
    expect(JSON.parse(alone.get('report.json') ?? '').counts.unreadable).toBeGreaterThan(10);
    for (const [jobs, block] of [
      ['1', 4_096],
      ['2', 4_096],
      ['3', 16_384],
      ['8', 4_096],
      ['8', 65_536],
      ['2', 8 << 20],
    ]) {
      const options = ['broken.csv', '--jobs', `${jobs}`, '--block-size', `${block}`];
      expect(qualify(`broken-${jobs}-${block}.leadq`, ...options)).toEqual(alone);
    }
  });

  test.each([
    ['leaves', 'process.exit(9);', 'a thread died (exit code 9)'],
    ['throws', "throw new Error('no room');", 'a thread died (no room)'],
    [
      'dies at work',
      "import('node:worker_threads').then(({ parentPort }) => parentPort.on('message', () => process.exit(7)).postMessage(0));",
      'a thread died (exit code 7)',
    ],
  ])('that %s fails the run, which publishes nothing', (_how, code, said) => {
    const project = join(place, 'project');
    for (const part of ['bin', 'dist', 'definitions', 'package.json']) {
      cpSync(join(launcher, '../..', part), join(project, part), { recursive: true });
    }
    writeFileSync(join(project, 'dist/evaluation-thread.js'), code);
    const out = join(place, 'dead.leadq');
    const args = [join(project, 'bin/leadq.js'), 'qualify', 'list.csv', '-o', out, '-q', '--jobs', '2'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 3,
      stderr: `leadq: ${said}; nothing was published\n  Run it again with --jobs 1, which starts no thread.\n`,
    });
    expect(readdirSync(place).filter((name) => name.includes('dead'))).toEqual([]);
  });

  test('refuse a number that is none', () => {
    const args = [launcher, 'qualify', 'list.csv', '--jobs', '0'];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: place, encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('Write a number from 1 to 64');
  });
});
