import { describe, expect, it } from 'vitest';
import { readGates } from '../../src/report/gate-diagnostics.ts';
import { holdGates } from '../../src/report/gate-words.ts';
import { conversionGates } from '../../src/report/outcomes/conversion-gates.ts';
import { placedGates, ruledGates } from './placed-gates.ts';

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
        { value: 'Web.inar [EU] 50%', leads: 6, qualified: 0, qualified_share: 0 },
        { value: ' Web\nFair', leads: 4, qualified: 0, qualified_share: 0 },
        { value: 'blank', leads: 2, qualified: 0, qualified_share: 0 },
      ],
      other: { leads: 0 },
      blank: { leads: 7 },
    },
    { field: 'campaign', values: [{ value: 'A', leads: 9 }], other: { leads: 30 }, blank: { leads: 0 } },
  ],
  reasons: [{ code: 'missing-email', rejected: 30 }],
  reason_pairs: [
    { first: 'missing-email', second: 'duplicate', leads: 6 },
    { first: 'missing-email', second: 'role-email', leads: 5 },
  ],
  missing: [],
  fields: [{ field: 'email', valid_share: 0.88889 }],
  suppliers: [{ supplier: 'Acme', leads: 50, reasons: [{ code: 'missing-email', leads: 20 }] }],
  scores: { buckets: [{ from: -10, leads: 3, share: 0.3 }] },
  organizations: { coverage: { all: 0, with_leads: 0 }, lists: [] },
  shared_phones: { phones: [{ masked: '+1212*****87', leads: 3 }], found: 1 },
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
    ['a name with brackets', 'by.source[Web.inar [EU] 50%].leads>5', 6],
    ['a name as it is shown', 'by.source[Web Fair].leads>3', 4],
    ['in brackets an element, not a key', 'by.source[blank].leads>1', 2],
    ['behind a dot a key, not an element', 'by.source.blank.leads>1', 7],
    ['a pair', 'reason_pairs[missing-email + duplicate].leads>5', 6],
    ['a number that is known by some of its digits', 'shared_phones.phones[+1212*****87].leads>2', 3],
    ['no lead at all of a reason', 'reasons[duplicate].rejected<1', 0],
    ['no lead that lacks a field', 'missing[title].leads<1%', 0],
    ['no lead of any source that is kept', 'by.source[Fair].leads<1', 0],
    ['a share that is reached', 'qualified<10%', undefined],
    ['a share that is reached, where it is divided', 'scores.buckets[-10].share>30%', undefined],
    ['a number that is just not passed', 'unreadable>2', undefined],
  ])('%s', (_why, gate, value) => {
    const { gates } = readGates([gate], '', ruledGates());
    expect(holdGates(gates, report).failedGates.map((one) => one.value)).toEqual(value === undefined ? [] : [value]);
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
      'a number that is just missed',
      'fields.email.valid_share<0.88891',
      'Gate fields.email.valid_share<0.88891 is true: fields.email.valid_share is 0.8889, less than 0.0001 below the agreed 0.88891 (exit code 1).',
    ],
    [
      'a value that no lead has',
      'by.source[Webiner].leads<1',
      'Gate by.source[Webiner].leads<1 is true: by.source[Webiner].leads is 0, 1 below the agreed 1, as [source] has Webinar, Trade Show <2026>, Web.inar [EU] 50%, Web Fair, blank (did you mean Webinar?) (exit code 1).',
    ],
    [
      'a share of none',
      'suppliers[Acne].qualified_share<1%',
      'Gate suppliers[Acne].qualified_share<1% is true: there is nothing to measure suppliers[Acne].qualified_share by, as suppliers has Acme (did you mean Acme?) (exit code 1).',
    ],
    [
      'what is null',
      'near_competitors.leads<1',
      'Gate near_competitors.leads<1 is true: there is nothing to measure near_competitors.leads by, as the report has no near_competitors (exit code 1).',
    ],
    [
      'a percentage of nothing',
      'organizations.coverage.with_leads<5%',
      'Gate organizations.coverage.with_leads<5% is true: there is nothing to measure organizations.coverage.with_leads by, as it would be a percentage of nothing (exit code 1).',
    ],
  ])('say what failed, and by how much: %s', (_why, gate, text) => {
    expect(holdGates(placedGates(gate), report)).toMatchObject({ failedGates: [{ gate, text }], unmeasuredGates: [] });
  });

  it.each([
    [
      'a value that no lead has',
      'by.source[Fair].leads>1',
      'is not true: by.source[Fair].leads counts as 0, as [source] has Webinar, Trade Show <2026>, Web.inar [EU] 50%, Web Fair, blank.',
    ],
    ['what is null', 'near_competitors.leads>1', 'was not measured, as the report has no near_competitors.'],
    [
      'a percentage of nothing',
      'organizations.coverage.with_leads>5%',
      'was not measured, as it would be a percentage of nothing.',
    ],
    [
      'a value that may have been cut off',
      'by.campaign[B].leads<1',
      'was not measured, as only 1 of [campaign] are kept, and B is not among these.',
    ],
    [
      'a name of several',
      'reason_pairs[missing-email].leads<9',
      'was not measured, as reason_pairs has several that are called missing-email: missing-email + duplicate, missing-email + role-email.',
    ],
  ])('say what is not true for another reason than its number: %s', (_why, gate, text) => {
    expect(holdGates(placedGates(gate), report)).toEqual({
      failedGates: [],
      unmeasuredGates: [{ gate, text: `Gate ${gate} ${text}` }],
    });
  });

  it('say nothing of reasons and fields that are known and occur nowhere', () => {
    const gates = placedGates(
      'reasons[missing-phone-or-mobile].rejected>1',
      'missing[title].leads>5%',
      'reason_pairs[duplicate + budget].leads>1',
    );
    expect(holdGates(gates, report)).toEqual({ failedGates: [], unmeasuredGates: [] });
  });

  it('are not true of the change since a run that never was', () => {
    const first = { history: { runs: [], change: null } };
    expect(holdGates(placedGates('history.change.qualified_now<5%'), first)).toMatchObject({
      failedGates: [],
      unmeasuredGates: [{ text: 'Gate history.change.qualified_now<5% was not measured, as history has no change.' }],
    });
  });

  it('of no rows: less than a share is true, more is not', () => {
    const none = { counts: { read: 0, qualified: 0, unreadable: 0 } };
    const { failedGates } = holdGates(placedGates('qualified<5%', 'unreadable>5%', 'read<1'), none);
    expect(failedGates.map(({ gate, value }) => [gate, value])).toEqual([
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
    ['a wrong key of an element', 'by.source[Webinar].won<5', /: \[Webinar\] has leads, qualified, /],
    [
      'a name that no element can have',
      'funnel[reel].lost<5',
      /: funnel has read, readable, .* \(did you mean real\?\)$/,
    ],
    ['a list as such', 'reasons<5', '"reasons" is no number of the report: reasons has [<code>]'],
    [
      'an element as such',
      'reasons.missing-email<5',
      /: \[missing-email\] has qualified, nurture, rejected, deciding, alone$/,
    ],
    ['a text', 'definition.name<5', /: there is nothing below name$/],
    ['a name that is taken for an element', 'lists.mapping>5', /: \[mapping\] has rows, unreadable, /],
    ['a reason that nothing gives', 'reasons[budgit].rejected>5', /: reasons has .* \(did you mean budget\?\)$/],
    [
      'half a pair',
      'reason_pairs[duplicate + missing-emial].leads>5',
      /: reason_pairs has .* \(did you mean missing-email\?\)$/,
    ],
    ['what is no field', 'fields.emial.valid_share>5%', /: fields has .* \(did you mean email\?\)$/],
    ['people', 'leads.qualified[a.csv].score>5', /^"leads.*: the report has read, qualified, /],
    ['a share that is none', 'by.source[a.b].rejected_share>20', /is a share, from 0 to 1, and never 20$/],
    ['a percentage of points', 'scores.thresholds.qualified>5%', /is no share, and no part of a count$/],
    ['of the points of a bucket', 'scores.bucket_size>5%', /is no share, and no part of a count$/],
    ['of rows of other lists', 'organizations.lists[b.csv].rows>5%', /is no share, and no part of a count$/],
    ['of columns', 'fields.email.columns>5%', /is no share, and no part of a count$/],
  ])('%s', (_why, gate, problem) => {
    const { gates, diagnostics } = readGates([gate], '--fail-on', ruledGates());
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
    'near_competitors.companies[Acme].leads>1',
    'next_steps[largest-loss].leads>1',
    'by.source[Webinar].rejected_share>0.2',
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
  judgement: {
    criteria: [{ code: 'budget', of: 'fit', points: -5, lift: 0.8 }],
    score: { auc: 0.6125 },
    missed: [
      { status: 'rejected', reason: 'duplicate', won: 316 },
      { status: 'rejected', reason: 'role-email', won: 59 },
    ],
  },
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
    ['a reason of missed leads', 'judgement.missed[role-email].won<60', 59],
    ['one of several forms', 'suggestion.gain.after<80%', 70],
  ])('%s', (_why, gate, value) => {
    const { gates, diagnostics } = readGates([gate], '', conversionGates());
    expect(diagnostics).toEqual([]);
    expect(holdGates(gates, conversion).failedGates.map((one) => one.value)).toEqual([value]);
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
    ['a share that is none', 'waterfall.overall<50', /is a share, from 0 to 1, and never 50$/],
    ['an area that is none', 'judgement.score<90', /is a share, from 0 to 1, and never 90$/],
    ['a percentage of a threshold', 'judgement.thresholds[70].threshold>50%', /is no share, and no part of a count$/],
    ['a percentage of points', 'judgement.criteria[large].points>10%', /is no share, and no part of a count$/],
    ['what is taken for an element', 'cohorts.units>5', /: \[units\] has units, stages, /],
    ['an origin that nobody is', 'sales.origins.partner.won<1', /: origins has marketing, sales, unknown$/],
  ])('says what is wrong: %s', (_why, gate, problem) => {
    const [{ message }] = readGates([gate], '--fail-on', conversionGates()).diagnostics;
    expect(message).toMatch(problem);
  });
});
