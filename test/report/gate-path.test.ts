import { describe, expect, it } from 'vitest';
import { readGates } from '../../src/report/gate-diagnostics.ts';
import { holdGates } from '../../src/report/gate-words.ts';
import { conversionGates } from '../../src/report/outcomes/conversion-gates.ts';
import { runGates } from '../../src/report/run-gates.ts';
import { placedGates } from './placed-gates.ts';

const report = {
  counts: { read: 200, qualified: 20, unreadable: 2 },
  funnel: [
    { id: 'real', lost: 12 },
    { id: 'unique', lost: 8, share: 0.4 },
  ],
  by: [
    {
      field: 'source',
      distinct: 2,
      values: [
        { value: 'Webinar', leads: 40, qualified: 2, qualified_share: 0.05 },
        { value: 'Trade Show <2026>', leads: 10, qualified: 5, qualified_share: 0.5 },
      ],
    },
  ],
  reasons: [{ code: 'missing-email', rejected: 30 }],
  suppliers: [{ supplier: 'Acme', leads: 50, reasons: [{ code: 'missing-email', leads: 20 }] }],
  scores: { buckets: [{ from: -10, leads: 3, share: 0.3 }] },
  history: { runs: [{ as_of: '2026-10-01', read: 100, qualified: 9 }], change: { qualified_now: 0.1, reasons: [] } },
  near_competitors: null,
};

describe('gates on a run', () => {
  it.each([
    ['a counter', 'qualified<30', 20],
    ['a percentage of the rows read', 'qualified < 10.5%', 10],
    ['a counter of the funnel', 'fake>5%', 6],
    ['another', 'duplicate>7', 8],
    ['a percentage of the leads beside a count', 'by.source[Webinar].qualified<10%', 5],
    ['the same share', 'by.source[Webinar].qualified_share<10%', 5],
    ['a share as it stands', 'by.source[Webinar].qualified_share<0.1', 0.05],
    ['a share that is called otherwise', 'history.change.qualified_now<20%', 10],
    ['a percentage of the rows read, where nothing else stands beside it', 'reasons[missing-email].rejected>10%', 15],
    ['of leads too', 'by.source[Webinar].leads < 30 %', 20],
    ['of the leads above', 'suppliers[Acme].reasons[missing-email].leads>30%', 40],
    ['of the rows of that run', 'history.runs[2026-10-01].qualified<10%', 9],
    ['a name with signs', 'by.source[Trade Show <2026>].qualified>4', 5],
    ['a number as a name', 'scores.buckets[-10].leads<4', 3],
    ['what is compared by its share', 'funnel.unique<50%', 40],
    ['less than a negative number is not true', 'scores.buckets[-10].leads<-1', undefined],
    ['a share that is reached', 'qualified<10%', undefined],
    ['a number that is just not passed', 'unreadable>2', undefined],
  ])('%s', (_why, gate, value) => {
    const { gates } = readGates([gate], '', runGates());
    expect(holdGates(gates, report).failed.map((one) => one.value)).toEqual(value === undefined ? [] : [value]);
  });

  it.each([
    [
      'a percentage',
      'qualified<12.5%',
      'Gate qualified<12.5% is true: qualified is 10.0%, 2.5 points below the agreed 12.5% (exit code 1).',
    ],
    [
      'a number',
      'by.source[Webinar].leads>1.5',
      'Gate by.source[Webinar].leads>1.5 is true: by.source[Webinar].leads is 40, 38.5 above the agreed 1.5 (exit code 1).',
    ],
    [
      'what is not there',
      'by.source[Webiner].leads<1',
      'Gate by.source[Webiner].leads<1 is true: there is nothing to measure by.source[Webiner].leads by: source has Webinar, Trade Show <2026> (did you mean Webinar?) (exit code 1).',
    ],
    [
      'what is null',
      'near_competitors.leads<1',
      'Gate near_competitors.leads<1 is true: there is nothing to measure near_competitors.leads by (exit code 1).',
    ],
  ])('say what failed, and by how much: %s', (_why, gate, text) => {
    expect(holdGates(placedGates(gate), report)).toMatchObject({ failed: [{ gate, text }], unmeasured: [] });
  });

  it('are not true of more than what is not there, which is said', () => {
    expect(holdGates(placedGates('by.source[Fair].leads>1', 'near_competitors.leads>1'), report)).toEqual({
      failed: [],
      unmeasured: ['Gate by.source[Fair].leads>1 was not measured: source has Webinar, Trade Show <2026>.'],
    });
  });

  it('of no rows: less than a share is true, more is not', () => {
    const none = { counts: { read: 0, qualified: 0, unreadable: 0 } };
    const { failed } = holdGates(placedGates('qualified<5%', 'unreadable>5%', 'read<1'), none);
    expect(failed.map(({ gate, value }) => [gate, value])).toEqual([
      ['qualified<5%', 0],
      ['read<1', 0],
    ]);
  });
});

describe('gates are looked up before anything is read', () => {
  it.each([
    [
      'no gate',
      'qualified=5',
      '"qualified=5" is not a gate: write <number of the report> < or > <number or percentage>',
    ],
    [
      'a wrong counter',
      'quallified<5',
      /^"quallified" is no number of the report: the report has read, qualified, .* \(did you mean qualified\?\)$/,
    ],
    ['a wrong key', 'counts.qualfied<5', /: counts has read, qualified, nurture, .* \(did you mean qualified\?\)$/],
    ['a wrong key of an element', 'by.source[Webinar].won<5', /: Webinar has leads, qualified, /],
    [
      'a name that no element can have',
      'funnel[reel].lost<5',
      /: funnel has read, readable, .* \(did you mean real\?\)$/,
    ],
    ['a list as such', 'reasons<5', '"reasons" is no number of the report: reasons has [<code>]'],
    [
      'an element as such',
      'reasons.missing-email<5',
      /: missing-email has qualified, nurture, rejected, deciding, alone$/,
    ],
    ['a text', 'definition.name<5', /: there is nothing below name$/],
  ])('%s', (_why, gate, problem) => {
    const { gates, diagnostics } = readGates([gate], '--fail-on', runGates());
    expect(gates).toEqual([]);
    const [{ message }] = diagnostics;
    if (typeof problem === 'string') expect(message).toBe(problem);
    else expect(message).toMatch(problem);
  });

  it.each([
    'organizations.coverage.with_leads<5',
    'lists[leads.csv].unreadable>0',
    'by.source.blank.leads>10%',
    'fields.email.troubles[unreadable].cells>1%',
  ])('%s is fine', (gate) => expect(placedGates(gate)).toHaveLength(1));
});

const conversion = {
  outcomes: { leads: 90, records: 50, matched: 40, unmatched: 10, keys: [{ field: 'email', matched: 25 }] },
  waterfall: {
    units: 80,
    stages: [
      { stage: 'suspect', reached: 80, conversion: null, days_here: null },
      { stage: 'mql', reached: 20, conversion: { part: 20, whole: 80, share: 0.25 }, days_here: { median: 12.5 } },
    ],
    overall: { part: 4, whole: 80, share: 0.05 },
  },
  cohorts: { cohorts: [{ cohort: '2026-03', overall: { share: 0.1 } }] },
  sales: {
    all: { amount: 120000.5 },
    sources: [{ source: 'Trade Show', origin: 'marketing', sales: 8, won: 2 }],
  },
  by: [{ header: 'Lead Source', field: 'source', rows: [{ value: 'Webinar', overall: { share: 0.2 } }] }],
  judgement: { criteria: [{ code: 'budget', points: -5, lift: 0.8 }], score: { auc: 0.6125 } },
  suggestion: { refused: null, gain: { after: { auc: 0.7 } } },
};

describe('gates on a conversion report', () => {
  it.each([
    ['a proportion by its share', 'waterfall.overall<10%', 5],
    ['an area by itself', 'judgement.score<0.65', 0.6125],
    ['days by their median', 'waterfall.stages[mql].days_here>10', 12.5],
    ['an element behind a dot', 'waterfall.stages.mql.conversion<30%', 25],
    ['a name of two words', 'sales.sources.Trade Show.won<3', 2],
    ['an amount', 'sales.all.amount<150000', 120000.5],
    ['points', 'judgement.criteria[budget].points<-4', -5],
    ['a percentage of the records', 'outcomes.unmatched>10%', 20],
    ['of the records above', 'outcomes.keys[email].matched<60%', 50],
    ['of the units above', 'waterfall.stages[mql].reached<30%', 25],
    ['of the sales beside it', 'sales.sources[Trade Show].won<30%', 25],
    ['a lift', 'judgement.criteria[budget].lift<100%', 80],
    ['a list inside', 'cohorts[2026-03].overall<20%', 10],
    ['a column by its field', 'by.source[Webinar].overall<30%', 20],
    ['a column by its header', 'by[Lead Source].rows[Webinar].overall<30%', 20],
    ['one of several forms', 'suggestion.gain.after<80%', 70],
  ])('%s', (_why, gate, value) => {
    const { gates, diagnostics } = readGates([gate], '', conversionGates());
    expect(diagnostics).toEqual([]);
    expect(holdGates(gates, conversion).failed.map((one) => one.value)).toEqual([value]);
  });

  it.each([
    [
      'a wrong key',
      'waterfall.overal<5%',
      /: waterfall has units, stages, overall, out_of_order \(did you mean overall\?\)$/,
    ],
    ['one word', 'nonsense<5', /^"nonsense" is no number of the report: the report has run, outcomes, waterfall, /],
    ['a percentage of days', 'waterfall.stages.mql.days_here>30%', /is no share, and no part of a count$/],
    ['a percentage of what has no whole', 'run.qualified<10%', /is no share, and no part of a count$/],
    ['an origin that nobody is', 'sales.origins.partner.won<1', /: origins has marketing, sales, unknown$/],
  ])('says what is wrong: %s', (_why, gate, problem) => {
    const [{ message }] = readGates([gate], '--fail-on', conversionGates()).diagnostics;
    expect(message).toMatch(problem);
  });
});
