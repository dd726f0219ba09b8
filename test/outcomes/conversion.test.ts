import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readGates } from '../../src/report/gate-diagnostics.ts';
import { holdGates } from '../../src/report/gate-words.ts';
import { conversionGates } from '../../src/report/outcomes/conversion-gates.ts';
import { conversionJson } from '../../src/report/outcomes/conversion-json.ts';
import { hold, makeRun, type RunDraft } from './make-run.ts';

const definition = `leadq: 1
name: Test
description: For the conversion report.
require: []
status: { qualified: { score: 50 }, nurture: { score: 10 } }
funnel:
  stages: [suspect, mql, sal, sql, opportunity, won]
  marketing_sources: [Webinar, Trade Show]
  marketing_share: { between: [25%, 35%] }
`;

const draft: RunDraft = {
  header: 'Email,Full Name,Company,Title,Lead Source,Create Date',
  qualified: [
    ['ann@alpha.com,Ann Lee,Alpha,CEO,Webinar,2026-01-05', 50],
    ['bob@beta.com,Bob Ray,Beta,CEO,Cold Call,2026-01-10', 60],
    ['cy@gamma.com,Cy Fox,Gamma,CEO,Trade Show,2026-02-01', 50],
  ],
  rejected: [
    ['dee@delta.com,Dee Orr,Delta,Clerk,Webinar,2026-02-03', 0],
    ['eve@eps.com,Eve Poe,Epsilon,Clerk,Partner,2026-02-10', 0],
  ],
  definition,
};

/** Ann bought once and has another sale open, Bob's was lost, Dee bought though she was rejected, Zoe is no lead. */
const sales = `Opportunity ID,Contact Email,Account Name,Stage,Amount,Lead Source,SAL Date,SQL Date,Opportunity Date,Close Date,Lost Reason
1,ANN@alpha.com,Alpha,Closed Won,1000,Webinar,2026-01-08,2026-01-15,2026-01-20,2026-03-01,
2,ann@alpha.com,Alpha,Negotiation,500,Webinar,,,2026-04-01,2026-12-01,
3,bob@beta.com,Beta,Closed Lost,300,Cold Call,2026-01-20,2026-01-18,2026-01-25,2026-02-25,Price
4,dee@delta.com,Delta,Closed Won,200,,2026-02-10,2026-02-12,2026-02-13,2026-02-20,
5,zoe@zeta.com,Zeta,Prospecting,700,Partner,,,2026-03-01,2026-12-31,
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leadq-conversion-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function report(file: string, request: Parameters<typeof hold>[1] = {}, run = draft) {
  await makeRun(folder, run);
  writeFileSync(join(folder, 'crm.csv'), file);
  return hold(folder, { outcomes: ['crm.csv'], ...request });
}

describe('a file of sales with the days of their stages', () => {
  test('finds its leads by their addresses, and counts what finds none', async () => {
    const { outcomes } = await report(sales);
    expect(outcomes).toMatchObject({
      unit: 'lead',
      leads: 5,
      known: 3,
      records: 5,
      matched: 4,
      unmatched: 1,
      sales: 5,
      matchedSales: 4,
      unitsWithSale: 3,
      unitsWon: 2,
      unknownStages: [],
    });
  });

  test('gives the waterfall', async () => {
    const { waterfall } = await report(sales);
    const rows = waterfall.stages.map(({ stage, reached, skipped, open, lost, unheard, conversion }) => [
      stage,
      reached,
      skipped,
      open,
      lost,
      unheard,
      conversion && `${conversion.part}/${conversion.whole}`,
    ]);
    expect(rows).toEqual([
      ['suspect', 5, 0, 0, 0, 1, null],
      ['mql', 3, 1, 0, 0, 1, '3/5'],
      ['sal', 3, 0, 0, 0, 0, '2/3'],
      ['sql', 3, 0, 0, 0, 0, '3/3'],
      ['opportunity', 3, 0, 0, 1, 0, '3/3'],
      ['won', 2, 0, 0, 0, 0, '2/3'],
    ]);
    expect(waterfall.overall).toMatchObject({ part: 2, whole: 5, share: 0.4 });
    expect(waterfall.outOfOrder).toBe(1);
    expect(waterfall.untold).toEqual([]);
  });

  test('gives the days from stage to stage, and leaves out those that run backwards', async () => {
    const { waterfall } = await report(sales);
    const times = waterfall.stages.map(({ stage, daysHere, daysTo }) => [stage, daysHere, daysTo]);
    expect(times).toEqual([
      ['suspect', null, null],
      ['mql', null, null],
      ['sal', { count: 2, median: 4.5, p90: 6.5 }, { count: 3, median: 7, p90: 9.4 }],
      ['sql', { count: 3, median: 5, p90: 6.6 }, { count: 3, median: 9, p90: 9.8 }],
      ['opportunity', { count: 2, median: 23.5, p90: 36.7 }, { count: 3, median: 15, p90: 15 }],
      ['won', null, { count: 2, median: 36, p90: 51.2 }],
    ]);
  });

  test('counts by the month in which the leads were made', async () => {
    const { cohorts } = await report(sales);
    expect(cohorts.cohorts.map(({ cohort, units, overall }) => [cohort, units, overall.part])).toEqual([
      ['2026-01', 2, 1],
      ['2026-02', 3, 1],
    ]);
    const { cohorts: quarters } = await hold(folder, { outcomes: ['crm.csv'], span: 'quarter' });
    expect(quarters.cohorts.map(({ cohort, units }) => [cohort, units])).toEqual([['2026-Q1', 5]]);
  });

  test("holds marketing's share of all sales against what was agreed; a sale without a source has its lead's", async () => {
    const { marketingShare, sales: summary } = await report(sales);
    expect(marketingShare).toMatchObject({
      pipeline: { byCount: { part: 3, whole: 5, share: 0.6 }, byAmount: { part: 1700, whole: 2700 } },
      won: { byCount: { part: 2, whole: 2 }, byAmount: { part: 1200, whole: 1200, share: 1 } },
      standing: { byCount: 'above', byAmount: 'above' },
      unknown: 1,
      atMost: 0.8,
    });
    expect(summary?.origins.map(({ origin, sales: count, won }) => [origin, count, won])).toEqual([
      ['marketing', 3, 2],
      ['sales', 1, 0],
      ['unknown', 1, 0],
    ]);
    expect(summary?.all).toMatchObject({ won: 2, lost: 1, open: 2, daysToClose: { count: 2, median: 23.5 } });
  });

  test('says why sales said no', async () => {
    const { turnDowns } = await report(sales);
    expect(turnDowns).toEqual({ records: 1, silent: 0, reasons: [{ reason: 'Price', records: 1 }], others: 0 });
  });

  test('joins by what it is told, and counts a company once', async () => {
    const both: RunDraft = {
      ...draft,
      rejected: [...(draft.rejected ?? []), ['amy@alpha.com,Amy Lee,Alpha Inc.,Clerk,Webinar,2025-12-24', 0]],
    };
    const keys = [{ column: 'Account Name', field: 'company' }];
    const { outcomes, waterfall, cohorts } = await report(sales, { keys }, both);
    expect(outcomes).toMatchObject({ unit: 'account', leads: 6, represented: 1, known: 3, matched: 4 });
    expect(waterfall.units).toBe(5);
    expect(cohorts.cohorts.map(({ cohort, units }) => [cohort, units])).toEqual([
      ['2025-12', 1],
      ['2026-01', 1],
      ['2026-02', 3],
    ]);
  });

  test('adds amounts of one currency only, and counts the others', async () => {
    const file = sales.replace(',500,', ',$500,').replace(',1000,', ',€1000,').replace(',200,', ',€200,');
    const { sales: summary } = await report(file);
    expect([summary?.currency, summary?.all.amount]).toEqual(['EUR', 1200]);
    expect(summary?.otherCurrencies).toEqual([
      { currency: 'USD', sales: 1, amount: 500 },
      { currency: '', sales: 2, amount: 1000 },
    ]);
  });

  test('takes gates over its numbers', async () => {
    const published = conversionJson(await report(sales));
    const gates = [
      'marketing_share.pipeline.by_count>35%',
      'waterfall.stages.mql.conversion<50%',
      'outcomes.unmatched>0',
    ];
    const hold = (texts: string[]) => holdGates(readGates(texts, '--fail-on', conversionGates()).gates, published);
    expect(hold(gates).failedGates.map(({ text }) => text)).toEqual([
      'Gate marketing_share.pipeline.by_count>35% is true: marketing_share.pipeline.by_count is 60.0%, 25.0 points above the agreed 35% (exit code 1).',
      'Gate outcomes.unmatched>0 is true: outcomes.unmatched is 1, 1 above the agreed 0 (exit code 1).',
    ]);
    expect(hold(['waterfall.stages.mqls.conversion>50%']).unmeasuredGates.map(({ text }) => text)).toEqual([
      'Gate waterfall.stages.mqls.conversion>50% was not measured, as stages has suspect, mql, sal, sql, opportunity, won (did you mean mql?).',
    ]);
  });
});

describe('other forms of outcomes', () => {
  test('events: a row for each stage that a lead came to', async () => {
    const events = `Email,Stage,Date
ann@alpha.com,MQL,2026-01-06
ann@alpha.com,SQL,2026-01-16
ann@alpha.com,Closed Won,2026-02-05
bob@beta.com,MQL,2026-01-12
bob@beta.com,Disqualified,2026-01-20
`;
    const { outcomes, waterfall } = await report(events);
    expect(outcomes).toMatchObject({ records: 2, matched: 2, sales: 1 });
    expect(waterfall.untold).toEqual(['sal', 'opportunity']);
    expect(
      waterfall.stages.map(({ stage, reached, lost, daysHere }) => [stage, reached, lost, daysHere?.median]),
    ).toEqual([
      ['suspect', 5, 0, 1.5],
      ['mql', 3, 1, 10],
      ['sql', 1, 0, 20],
      ['won', 1, 0, undefined],
    ]);
  });

  test("a CRM's leads: a status each, and the words of a status are the reason where none is given", async () => {
    const leads = `Email,Lead Status
ann@alpha.com,Working - Contacted
bob@beta.com,Bad Timing
cy@gamma.com,Open - Not Contacted
dee@delta.com,Closed - Converted
`;
    const { waterfall, turnDowns } = await report(leads);
    expect(waterfall.stages.map(({ stage, reached, open, lost }) => [stage, reached, open, lost])).toEqual([
      ['suspect', 5, 0, 0],
      ['mql', 3, 1, 1],
      ['sal', 2, 1, 0],
      ['opportunity', 1, 1, 0],
      ['won', 0, 0, 0],
    ]);
    expect(turnDowns?.reasons).toEqual([{ reason: 'Bad Timing', records: 1 }]);
  });

  test('a lead that the file says is less than an MQL is none', async () => {
    const { waterfall } = await report(
      'Email,Lifecycle Stage\nann@alpha.com,Lead\nbob@beta.com,Marketing Qualified Lead\n',
    );
    expect(waterfall.stages.map(({ stage, reached }) => [stage, reached])).toEqual([
      ['suspect', 5],
      ['mql', 2],
    ]);
  });

  test('stages of its own, named by the definition', async () => {
    const own = {
      ...draft,
      definition: definition.replace('[suspect, mql, sal, sql, opportunity, won]', '[Target, MQL, Trial, Deal]'),
    };
    const { waterfall } = await report(
      'Email,Stage,Trial Date\nann@alpha.com,Deal,2026-01-15\nbob@beta.com,Trial,2026-02-09\n',
      {},
      own,
    );
    expect(waterfall.stages.map(({ stage, reached, daysTo }) => [stage, reached, daysTo?.median])).toEqual([
      ['Target', 5, undefined],
      ['MQL', 3, undefined],
      ['Trial', 2, 20],
      ['Deal', 1, undefined],
      ['won', 0, undefined],
    ]);
  });

  test('a column of the lists', async () => {
    const listed: RunDraft = {
      ...draft,
      header: 'Email,Bought',
      qualified: [
        ['a@alpha.com,yes', 50],
        ['b@beta.com,no', 50],
      ],
      nurture: [['c@gamma.com,', 20]],
      rejected: [['d@delta.com,yes', 0]],
    };
    await makeRun(folder, listed);
    const { outcomes, waterfall } = await hold(folder, { outcome: { column: 'Bought', value: undefined } });
    expect(outcomes.known).toBe(3);
    expect(waterfall.stages.map(({ stage, reached, skipped }) => [stage, reached, skipped])).toEqual([
      ['suspect', 4, 0],
      ['mql', 2, 1],
      ['won', 2, 0],
    ]);
    expect(waterfall.stages[2].conversion).toMatchObject({ part: 1, whole: 2 });
  });
});
