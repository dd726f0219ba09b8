import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hold, makeRun, type RunDraft } from './make-run.ts';

const definition = `leadq: 1
name: Test
description: For blanks that a definition declares.
blanks: { "*": [To be filled], company: [Various], source: [Select] }
require: []
status: { qualified: { score: 50 }, nurture: { score: 10 } }
funnel:
  marketing_sources: [Webinar]
`;

const draft: RunDraft = {
  header: 'Email,Company,Lead Source',
  qualified: [
    ['ann@alpha.com,Alpha,Webinar', 50],
    ['bob@beta.com,various,SELECT', 60],
    ['cy@gamma.com,to be filled,n/a', 50],
  ],
  definition,
  blanks: [
    { field: '*', texts: ['To be filled'] },
    { field: 'company', texts: ['Various'] },
    { field: 'source', texts: ['Select'] },
  ],
};

const sales = `Opportunity ID,Account Name,Stage
1,Alpha,Closed Won
2,Various,Closed Won
3,To be filled,Closed Won
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-blanks-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('blanks that the definition of a run declares are nothing in its report, like those of the catalogue', () => {
  test.each([
    ['the definition is there', draft, false],
    ['it is gone: the manifest knows', draft, true],
    ['the manifest is older: the definition knows', { ...draft, blanks: undefined }, false],
  ])('%s', async (_why, one, isGone) => {
    await makeRun(folder, one);
    if (isGone) rmSync(join(folder, 'definition.yaml'));
    writeFileSync(join(folder, 'sales.csv'), sales);
    const { outcomes, by, run } = await hold(folder, { outcomes: ['sales.csv'], by: ['Lead Source'] });
    expect(run.definitionState).toBe(isGone ? 'gone' : 'same');
    expect(outcomes).toMatchObject({ records: 3, matched: 1, unmatched: 2 });
    expect(by[0].rows.map(({ value, units }) => [value, units])).toEqual([
      ['', 2],
      ['Webinar', 1],
    ]);
  });

  test('what another definition declares does not count', async () => {
    await makeRun(folder, { ...draft, blanks: undefined, definition: definition.replace(/^blanks.*$/m, '') });
    writeFileSync(join(folder, 'sales.csv'), sales);
    const { outcomes } = await hold(folder, { outcomes: ['sales.csv'] });
    expect(outcomes).toMatchObject({ matched: 3, unmatched: 0 });
  });
});
