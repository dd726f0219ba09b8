import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Unreadable } from '../../src/input/list.ts';
import { createUnreadableWriter } from '../../src/output/unreadable-writer.ts';

const RECORDS: readonly Unreadable[] = [
  { source: 'leads.csv', line: 3, problem: 'extra-cells', raw: 'a,b,"c"' },
  { source: 'leads.csv', line: 9, problem: 'unclosed-quote', raw: '=cmd' },
];

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'leadq-unreadable-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

it('writes no file where every record could be read', async () => {
  const writer = createUnreadableWriter({ directory, guard: true });
  await writer.drain();
  expect(await writer.close()).toBeUndefined();
  expect(readdirSync(directory)).toEqual([]);
});

it.each([
  ['guards the raw text', true, "'=cmd", 1],
  ['leaves it where the guard is off', false, '=cmd', 0],
])('%s', async (_why, guard, raw, guardedCells) => {
  const writer = createUnreadableWriter({ directory, guard });
  for (const record of RECORDS) writer.write(record);
  await writer.drain();
  expect(await writer.close()).toMatchObject({ name: 'unreadable.csv', rows: 2 });
  expect(readFileSync(join(directory, 'unreadable.csv'), 'utf8')).toBe(
    `source,line,problem,raw\nleads.csv,3,extra-cells,"a,b,""c"""\nleads.csv,9,unclosed-quote,${raw}\n`,
  );
  expect(writer.counts).toEqual({ rows: 2, guardedCells });
});
