import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { Scanner } from '../../src/input/scanner.ts';
import { cellText } from '../../src/qualify/batch.ts';

const COMMA = 0x2c;
/** Bytes that are scanned at a time. */
const CHUNK = 131_072;

/** All records of regular CSV, with their lines. */
function scanAll(text: string, width: number, cells = 1 << 20) {
  const bytes = Buffer.from(text);
  const scanner = new Scanner(width, COMMA, cells);
  scanner.line = 1;
  const records: string[][] = [];
  const lines: number[] = [];
  for (let stop = 'full'; stop === 'full'; ) {
    scanner.reset();
    stop = scanner.scan(bytes, bytes.length, true);
    expect(stop).not.toBe('irregular');
    const { count, starts, ends } = scanner;
    const batch = { bytes, count, width, starts, ends, lines: scanner.lines };
    for (let record = 0; record < count; record++) {
      records.push(Array.from({ length: width }, (_, column) => cellText(batch, record, column)));
      lines.push(scanner.lines[record]);
    }
  }
  return { records, lines };
}

describe('the scanner', () => {
  const NASTY = '"a ""b"" \n,c","","ü€😀"\r\n\n ,"""",\r\nx,"y\r\nz",\n';

  test.each([64, 4_096, CHUNK])('reads what csv-parse reads, whatever stands at the edge of %d bytes', (edge) => {
    for (let shift = 0; shift <= NASTY.length + 8; shift++) {
      const before = edge - shift;
      const filler =
        before < 9 ? '' : `${'g,h,i\n'.repeat(Math.floor(before / 6) - 1)}${'f'.repeat(before % 6)}h,i,j\n`;
      const text = `${filler}${NASTY}${'g,h,i\n'.repeat(30)}${NASTY.trimEnd()}`;
      const { records, lines } = scanAll(text, 3);
      const expected: string[][] = parse(text, { record_delimiter: ['\r\n', '\n'], relax_column_count: true });
      expect(records).toEqual(expected.filter(({ length }) => length === 3));
      const first = filler.split('\n').length;
      expect(lines.slice(first - 1, first + 3)).toEqual([first, first + 3, first + 4, first + 6]);
    }
  });

  test('holds as many records as it has room for, and goes on behind them', () => {
    const text = 'a,"b\n",c\n'.repeat(1_000);
    const { records, lines } = scanAll(text, 3, 3 * 64);
    expect(records).toHaveLength(1_000);
    expect(lines.slice(-2)).toEqual([1_997, 1_999]);
  });

  test.each([
    ['a quote within a cell', 'a,b"c,d'],
    ['text behind a quoted cell', 'a,"b"c,d'],
    ['a blank before a quote', 'a, "b",c'],
    ['a CR behind a quote', 'a,"b"\rx,c'],
    ['a cell too few', 'a,b'],
    ['a cell too many', 'a,b,c,d'],
    ['a record that is longer than any regular one', `a,${'b'.repeat(65_536)},c`],
    ['a quote that never closes', `a,b,"c${'\nd,e,f'.repeat(30_000)}`],
  ])('stops before %s', (_why, record) => {
    for (const before of [0, 1, 7, 8, 9, 4_000]) {
      const good = 'g,h,i\n'.repeat(before);
      const bytes = Buffer.from(`${good}${record}\ng,h,i\n`);
      const scanner = new Scanner(3, COMMA, 1 << 20);
      expect(scanner.scan(bytes, bytes.length, true)).toBe('irregular');
      expect([scanner.count, scanner.position, scanner.line]).toEqual([before, good.length, before + 1]);
    }
  });

  test('is compiled from its source', () => {
    const folder = mkdtempSync(join(tmpdir(), 'leadq-wasm-'));
    const fresh = join(folder, 'scan-binary.ts');
    execFileSync(process.execPath, ['.ci/wasm.mjs', fresh]);
    expect(readFileSync('src/input/scan-binary.ts', 'utf8')).toBe(readFileSync(fresh, 'utf8'));
    rmSync(folder, { recursive: true });
  });
});
