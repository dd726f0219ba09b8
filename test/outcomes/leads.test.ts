import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderConversionHtml } from '../../src/report/html/conversion-page.ts';
import { conversionJson } from '../../src/report/outcomes/conversion-json.ts';
import { conversionPage } from '../../src/report/outcomes/conversion-page.ts';
import { renderPageMarkdown } from '../../src/report/page-markdown.ts';
import { renderPageText } from '../../src/report/page-text.ts';
import { conversionFaults } from '../published-report.ts';
import { hold, makeRun, type RunDraft } from './make-run.ts';

const definition = `leadq: 1
name: Test
description: For the leads of a conversion report.
require: []
status: { qualified: { score: 50 }, nurture: { score: 10 } }
funnel: { stages: [suspect, mql, sal, sql, opportunity, won] }
`;

const hostile = `<script>alert(1)</script>|=cmd\u202e🎪`;
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const draft: RunDraft = {
  header: 'Email,Full Name,Company,Title,Direct Phone',
  qualified: [
    ['ann@alpha.com,Ann Lee,Alpha,CEO,+1 212 736 5001', 50],
    ['bob@beta.com,Bob Ray,Beta,CEO,+1 212 736 5002', 60],
    [`cy@gamma.com,${quoted(hostile)},${quoted(hostile)},CEO,`, 70],
    [`fay@phi.com,Fay Poe,"'=1+1",CEO,`, 55],
  ],
  nurture: [['gus@gamma.com,Gus Orr,Gamma,Clerk,', 20, 'meets-nurture;clerk']],
  rejected: [
    ['dee@delta.com,Dee Orr,Delta,Clerk,', 5],
    ['eve@eps.com,Eve Poe,Epsilon,Clerk,', 0],
  ],
  definition,
};

/** Ann and Fay are still open, Fay for longer; Bob and Cy were turned down; Dee and Gus bought. */
const crm = `Opportunity ID,Contact Email,Stage,SAL Date,SQL Date,Close Date,Lost Reason
1,ann@alpha.com,SAL,2026-03-01,,,
2,bob@beta.com,Disqualified,,,,Price
3,cy@gamma.com,Disqualified,,,,call 212-736-5003 or bo@x.com
4,dee@delta.com,Closed Won,,,2026-04-01,
5,fay@phi.com,SQL,2026-01-10,2026-02-01,,
6,gus@gamma.com,Closed Won,,,2026-04-01,
7,eve@eps.com,Disqualified,,,,Price
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-shown-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(request: Parameters<typeof hold>[1] = {}) {
  await makeRun(folder, draft);
  writeFileSync(join(folder, 'crm.csv'), crm);
  return hold(folder, { outcomes: ['crm.csv'], ...request });
}

function forms(one: Awaited<ReturnType<typeof report>>): string[] {
  const page = conversionPage(one);
  return [
    JSON.stringify(conversionJson(one)),
    renderPageMarkdown(page),
    renderPageText(page, false, 200),
    renderConversionHtml(one),
  ];
}

describe('a conversion report', () => {
  test('names nobody unless it is asked to', async () => {
    const one = await report({ by: ['Title', 'Company'] });
    expect(one.leads).toBeNull();
    expect(one.judgement.acceptance).toMatchObject({
      turnedDown: 2,
      reasons: [{ reason: 'Price', leads: 1 }],
      others: 1,
    });
    for (const form of forms(one)) {
      expect(form).not.toMatch(/Lee|Ray|Poe|Orr|[a-z]@[a-z]|212.736|This report names people/);
    }
  });

  test('names the leads behind its sentences', async () => {
    const one = await report({ withLeads: true });
    const place = (status: string, line: number) => ({ source: join(folder, `${status}.csv`), line });
    expect(one.leads).toMatchObject({
      missed: [
        { ...place('nurture', 2), name: 'Gus Orr', score: 20, status: 'nurture', reason: 'meets-nurture' },
        { ...place('rejected', 2), name: 'Dee Orr', score: 5, status: 'rejected', reason: 'rule-of-rejected' },
      ],
      turnedDown: [
        { ...place('qualified', 4), name: hostile, company: hostile, reason: 'call 212-736-5003 or bo@x.com' },
        { ...place('qualified', 3), name: 'Bob Ray', email: 'bob@beta.com', phone: '+1 212 736 5002', reason: 'Price' },
      ],
      waiting: [
        { ...place('qualified', 5), name: 'Fay Poe', company: '=1+1', stage: 'sql', since: '2026-02-01' },
        { ...place('qualified', 2), name: 'Ann Lee', stage: 'sal', since: '2026-03-01' },
      ],
    });
    expect(conversionFaults(conversionJson(one))).toEqual([]);
  });

  test('says that it names people, and shows hostile cells as they are', async () => {
    const one = await report({ withLeads: true });
    const [json, markdown, text, html] = forms(one);
    for (const form of [markdown, text, html]) {
      expect(form).toContain('This report names people. Handle it as you handle the list.');
      expect(form).not.toContain('\u202e');
    }
    expect(JSON.parse(json).leads.turned_down[0].name).toBe(hostile);
    expect(markdown).toContain('| &lt;script&gt;alert(1)&lt;/script&gt;\\|=cmdU+202E🎪 |');
    expect(text).toContain('<script>alert(1)</script>…  <script>');
    expect(html).toContain('<bdi>&lt;script&gt;alert(1)&lt;/script&gt;|=cmdU+202E🎪</bdi>');
    expect(html).not.toContain('nobody of whom they are');
  });

  test('is counted by persons only where it may name them', async () => {
    const refused = expect.objectContaining({ code: 'personal' });
    await expect(report({ by: ['Full Name'] })).rejects.toMatchObject({ diagnostics: [refused] });
    const { by } = await hold(folder, { outcomes: ['crm.csv'], by: ['Full Name'], withLeads: true });
    expect(by[0].rows.map(({ value }) => value)).toContain('Ann Lee');
  });
});
