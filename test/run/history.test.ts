import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { appendHistory, compareHistory, historyEntry, readHistory } from '../../src/run/history.ts';

const place = mkdtempSync(join(tmpdir(), 'leadq-history-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const entry = (asOf: string, qualified: number, name = 'Default', list = 'a') =>
  historyEntry(
    {
      asOf,
      definition: { name, sha256: '1'.repeat(64) },
      inputs: [{ source: 'list.csv', sha256: list.repeat(64), rows: 8 }],
    },
    { read: 8, qualified, nurture: 1, rejected: 6 - qualified, unreadable: 1 },
    new Map([
      ['missing-email', { first: 2 }],
      ['below-nurture', { first: 3 }],
      ['student', { first: 0 }],
    ]),
  );

describe('a history of runs', () => {
  it('grows by a line a run, which holds what the run came to', async () => {
    const path = join(place, 'grows.ndjson');
    for (const [asOf, qualified] of [
      ['2026-10-01', 1],
      ['2026-11-01', 2],
    ] as const) {
      const history = await readHistory(path, undefined);
      await appendHistory(history, compareHistory(history, entry(asOf, qualified)));
    }
    const [first, second] = readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first).toEqual({
      format: 1,
      as_of: '2026-10-01',
      definition: { name: 'Default', sha256: '1'.repeat(64) },
      inputs: [{ source: 'list.csv', sha256: 'a'.repeat(64), rows: 8 }],
      counts: { read: 8, qualified: 1, nurture: 1, rejected: 5, unreadable: 1 },
      shares: { qualified: 0.125, nurture: 0.125, rejected: 0.625, unreadable: 0.125 },
      reasons: [
        { code: 'below-nurture', leads: 3 },
        { code: 'missing-email', leads: 2 },
      ],
    });
    expect([second.as_of, second.counts.qualified]).toEqual(['2026-11-01', 2]);
  });

  it('compares with earlier runs of the same definition, and leaves out the run itself', async () => {
    const path = join(place, 'compares.ndjson');
    const entries = [entry('2026-09-01', 1), entry('2026-09-02', 1, 'Other'), entry('2026-10-01', 2)];
    for (const one of entries) {
      const history = await readHistory(path, undefined);
      await appendHistory(history, compareHistory(history, one));
    }
    const again = compareHistory(await readHistory(path, undefined), entry('2026-10-01', 2));
    expect(again.earlier.map(({ asOf }) => asOf)).toEqual(['2026-09-01']);
    expect([again.heldAt, again.differsFrom]).toEqual([3, undefined]);
    const changed = compareHistory(await readHistory(path, undefined), entry('2026-10-01', 3));
    expect(changed.earlier.map(({ asOf }) => asOf)).toEqual(['2026-09-01', '2026-10-01']);
    expect([changed.heldAt, changed.differsFrom]).toEqual([undefined, 3]);
    const otherList = compareHistory(await readHistory(path, undefined), entry('2026-10-01', 3, 'Default', 'b'));
    expect(otherList.differsFrom).toBeUndefined();
  });

  it('keeps a last line that lacks its end, and what others wrote meanwhile', async () => {
    const path = join(place, 'ends.ndjson');
    const first = await readHistory(path, undefined);
    await appendHistory(first, compareHistory(first, entry('2026-09-01', 1)));
    writeFileSync(path, readFileSync(path, 'utf8').trimEnd());
    await appendHistory(first, compareHistory(first, entry('2026-10-01', 1)));
    expect((await readHistory(path, undefined)).entries.map(({ entry: { asOf } }) => asOf)).toEqual([
      '2026-09-01',
      '2026-10-01',
    ]);
  });

  it.each([
    ['no JSON', '\nstatus,count\n', ':2 is no line of JSON'],
    ['other JSON', '{"format":2}\n', ':1 is no run of leadq: its format is missing or wrong'],
    ['a list', '[]\n', ':1 is no run of leadq: it is missing or wrong'],
  ])('refuses %s', async (_what, text, message) => {
    const path = join(place, 'broken.ndjson');
    writeFileSync(path, text);
    await expect(readHistory(path, undefined)).rejects.toThrow(message);
  });

  it('refuses a place that is not there, or that the results take', async () => {
    await expect(readHistory(join(place, 'no', 'runs.ndjson'), undefined)).rejects.toThrow('there is no folder');
    await expect(readHistory(place, undefined)).rejects.toThrow('cannot read');
    await expect(readHistory(join(place, 'out', 'runs.ndjson'), join(place, 'out'))).rejects.toThrow('replaces');
  });
});
