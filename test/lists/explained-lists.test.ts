import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXPLAINED } from '../../src/audit/explain-lead.ts';
import { readingRequest } from '../../src/cli/request.ts';
import { openList } from '../../src/input/read.ts';
import { traceLead } from '../../src/qualify/trace.ts';
import { Decider } from '../../src/run/decider.ts';
import { DuplicateKeys } from '../../src/run/duplicate-keys.ts';
import { prepare } from '../../src/run/prepare.ts';
import { expectToAddUp } from '../audit/expect-trace.ts';
import { AS_OF } from '../lead.ts';
import { lists } from './real-lists.ts';

const data = fileURLToPath(new URL('../../../shared/data', import.meta.url));
const hasLists = existsSync(data);
if (!hasLists) console.warn(`Skipped: the real lists are not there (${data}).`);

const DEFINITIONS: Readonly<Record<string, string>> = {
  'xeducation-leads/leads.csv': 'x-education.yaml',
  'uci-bank-marketing/bank-full.csv': 'uci-bank-marketing.yaml',
};

/** Decides and explains every lead of a list. @returns how many there are. */
async function explainAll(list: string, definition: string): Promise<number> {
  const request = await readingRequest([list], { column: {}, header: true, color: false, asOf: AS_OF, definition });
  const prepared = await prepare(request, EXPLAINED);
  const decider = new Decider(prepared, 0, new DuplicateKeys(), undefined, undefined);
  const { compiled, delimiter, merged } = prepared;
  const columns = merged.columns[0];
  let rows = 0;
  const reader = openList(prepared.lists[0].layout, {
    ...request.reading,
    ...(columns && { columns }),
    delimiter,
    unreadable: () => {},
  });
  for await (const batch of reader.batches()) {
    for (let record = 0; record < batch.count; record++) {
      const decision = decider.decide(batch, record);
      expectToAddUp(compiled.definition, traceLead(compiled, decider.evaluator), decision, decider.duplicateOf);
      rows++;
    }
  }
  return rows;
}

describe.skipIf(!hasLists).each(Object.entries(lists))('%s', (name, { rows }) => {
  test('every lead is explained by what adds up to its score and its status', async () => {
    const own = DEFINITIONS[name];
    const definition = own === undefined ? 'default' : fileURLToPath(new URL(own, import.meta.url));
    expect(await explainAll(join(data, name), definition)).toBe(rows);
  });
});
