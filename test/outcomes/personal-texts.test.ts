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
import { hold, makeRun, type RowDraft } from './make-run.ts';

const definition = `leadq: 1
name: Test
description: For texts that look like persons.
blanks: { title: [Egal] }
require: []
status: { qualified: { score: 50 }, nurture: { score: 10 } }
`;

/** Thirty leads: six were referred by Zoe, three by a telephone number, one by nobody, the others by Webinar. */
const rows = Array.from({ length: 30 }, (_none, i): RowDraft => {
  const referrer = i < 6 ? 'zoe@quarter.de' : i < 9 ? '030 9018 2044' : i < 10 ? 'n/a' : 'Webinar';
  return [`p${i}@firm${i}.de,${referrer},${i < 4 ? 'roe@partner.de' : referrer},${1_000_000 + i}`, 60];
});

/** Of eight sales one came by an address, one by a telephone number, five by Webinar, and one says no source. */
const crm = `Contact Email,Stage,Lead Source
p0@firm0.de,Closed Won,
p11@firm11.de,Open,+1 212 736 5000
p12@firm12.de,Closed Won,Webinar
p9@firm9.de,Closed Won,
p13@firm13.de,kim@odd-stage.de,
p14@firm14.de,bo@odd-stage.de,
p15@firm15.de,bob@odd-stage.de,
p16@firm16.de,On ice,
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-personal-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(by: readonly string[], withLeads: boolean, qualified = rows) {
  await makeRun(folder, { header: 'Email,Referred By,Lead Source,Annual Revenue', qualified, definition });
  writeFileSync(join(folder, 'crm.csv'), crm);
  return hold(folder, { outcomes: ['crm.csv'], by, withLeads });
}

function forms(one: Awaited<ReturnType<typeof report>>): string[] {
  const page = conversionPage(one);
  const html = renderConversionHtml(one).replace(/<\/?code>/g, '');
  return [JSON.stringify(conversionJson(one)), renderPageMarkdown(page), renderPageText(page, false, 300), html];
}

describe('texts that look like an address or a telephone number', () => {
  test('are counted with the others, and are said to be left out', async () => {
    const one = await report(['Referred By', 'Lead Source'], false);
    expect(one.by.map(({ rows: told }) => told.map(({ value, units }) => [value, units]))).toEqual([
      [
        ['Webinar', 20],
        ['', 1],
      ],
      [
        ['Webinar', 20],
        ['', 1],
      ],
    ]);
    expect(one.by.map(({ rest, personal }) => [rest?.units, rest?.overall.part, personal])).toEqual([
      [9, 1, 9],
      [9, 1, 9],
    ]);
    expect(one.sales).toMatchObject({ personal: 2, sourceless: 1, sources: [{ source: 'Webinar', sales: 5 }] });
    expect(one.outcomes.unknownStages).toEqual([
      { text: 'aaa@aaa-aaa.aa', rows: 2 },
      { text: 'aa@aaa-aaa.aa', rows: 1 },
      { text: 'On ice', rows: 1 },
    ]);
    expect(conversionFaults(conversionJson(one))).toEqual([]);
    const [json, ...pages] = forms(one);
    for (const text of [json, ...pages]) expect(text).not.toMatch(/zoe@|roe@|kim@|9018 2044|212 736/);
    for (const text of pages) {
      expect(text).toContain(
        '9 leads have a text that looks like an address or a telephone number: such are shown with --with-leads only.',
      );
      expect(text).toContain(
        '2 of 8 opportunities name sources that look like an address or a telephone number: such are shown with --with-leads only.',
      );
    }
  });

  test('are shown where the report may name persons', async () => {
    const one = await report(['Referred By'], true);
    expect(one.by[0].rows.map(({ value, units }) => [value, units])).toEqual([
      ['Webinar', 20],
      ['zoe@quarter.de', 6],
      ['030 9018 2044', 3],
      ['', 1],
    ]);
    expect([one.by[0].rest, one.by[0].personal, one.sales?.personal]).toEqual([null, 0, 0]);
    expect(one.sales?.sources.map(({ source }) => source)).toEqual(['Webinar', 'roe@partner.de', '+1 212 736 5000']);
    expect(one.outcomes.unknownStages.map(({ text }) => text)).toContain('kim@odd-stage.de');
    for (const text of forms(one)) expect(text).not.toContain('with --with-leads only');
  });

  test('are not the numbers of a field of numbers', async () => {
    const few = rows.map(
      ([row, score]): RowDraft => [row.replace(/\d+$/, (text) => `${Number(text) % 3}000000`), score],
    );
    const { by } = await report(['Annual Revenue'], false, few);
    expect([by[0].rows.length, by[0].personal]).toEqual([3, 0]);
  });
});

test('counts by persons where it may name them, however few of their texts repeat', async () => {
  const { by } = await report(['email'], true);
  expect(by[0].rows).toHaveLength(30);
  const refused = hold(folder, { outcomes: ['crm.csv'], by: ['Annual Revenue'], withLeads: true });
  await expect(refused).rejects.toMatchObject({
    diagnostics: [expect.objectContaining({ code: 'too-many-values', mend: 'Name one whose texts repeat.' })],
  });
});

test('names leads by what says something', async () => {
  await makeRun(folder, {
    header: 'Contact ID,Email,Title,Phone,Mobile Phone',
    nurture: [
      ['660737,p0@firm0.de,EGAL,n/a,030 9018 2044', 20],
      ['660738,-,CEO,,', 30],
    ],
    definition,
  });
  writeFileSync(join(folder, 'crm.csv'), 'Contact ID,Stage\n660737,Closed Won\n660738,Closed Won\n');
  const { leads } = await hold(folder, { outcomes: ['crm.csv'], withLeads: true });
  expect(leads?.missed).toMatchObject([
    { id: '660738', email: null, title: 'CEO', phone: null },
    { id: '660737', email: 'p0@firm0.de', title: null, phone: '030 9018 2044' },
  ]);
});
