import { describe, expect, it } from 'vitest';
import { buildReport } from '../../src/report/model.ts';
import { placedGates } from './placed-gates.ts';
import { boughtList, decided, listFacts, runFacts } from './run-facts.ts';

const stages = (report: ReturnType<typeof buildReport>) =>
  report.funnel.map(({ id, count, lost, nurtured }) => [id, count, lost, nurtured]);

describe('funnel', () => {
  it('follows the rows of a bought list to the qualified leads', () => {
    expect(stages(buildReport(boughtList()))).toEqual([
      ['read', 931, 0, 0],
      ['readable', 929, 2, 0],
      ['allowed', 912, 17, 0],
      ['real', 867, 45, 0],
      ['complete', 820, 47, 0],
      ['unique', 793, 27, 0],
      ['fitting', 692, 101, 0],
      ['qualified', 212, 480, 480],
    ]);
  });

  it('tells the incomplete leads that are nurtured', () => {
    const incomplete = decided('require', ['missing-title'], { status: 'nurture' });
    const report = buildReport(
      runFacts([
        [3, incomplete],
        [2, decided('nurture', ['meets-nurture'])],
      ]),
    );
    expect(stages(report).slice(4)).toEqual([
      ['complete', 2, 3, 3],
      ['unique', 2, 0, 0],
      ['fitting', 2, 0, 0],
      ['qualified', 0, 2, 2],
    ]);
  });

  it('gives shares of the rows read, and of no rows nothing', () => {
    expect(buildReport(boughtList()).funnel.at(-1)?.share).toBe(0.227712);
    expect(buildReport(runFacts([])).funnel.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('counts a lead where it was first stopped: a fake that is excluded too is excluded', () => {
    const report = buildReport(runFacts([[4, decided('reject', ['suppressed', 'disposable-email'])]]));
    expect(stages(report).slice(1, 4)).toEqual([
      ['readable', 4, 0, 0],
      ['allowed', 0, 4, 0],
      ['real', 0, 0, 0],
    ]);
  });
});

describe('reasons', () => {
  const { reasons } = buildReport(
    runFacts([
      [2, decided('reject', ['student', 'missing-title'])],
      [2, decided('reject', ['disposable-email'])],
      [5, decided('require', ['missing-email-or-phone', 'missing-first_name'])],
      [1, decided('auto-qualify', ['auto-dba', 'size'])],
    ]),
  );

  it('come with those that decided most first, and in order among equals', () => {
    expect(reasons.map(({ code, deciding, alone }) => [code, deciding, alone])).toEqual([
      ['missing-email-or-phone', 5, 0],
      ['disposable-email', 2, 2],
      ['student', 2, 0],
      ['auto-dba', 1, 0],
      ['missing-first_name', 0, 0],
      ['missing-title', 0, 0],
      ['size', 0, 0],
    ]);
  });

  it.each([
    ['missing-email-or-phone', 'missing', 'no email and no phone'],
    ['missing-first_name', 'missing', 'no first name'],
    ['disposable-email', 'fake', 'the email address is a throw-away one'],
    ['student', 'rule', 'a rule of the definition'],
    ['auto-dba', 'auto', 'a rule that qualifies by itself'],
  ])('%s is %s', (code, kind, means) => {
    expect(reasons.find((reason) => reason.code === code)).toMatchObject({ kind, means });
  });
});

describe('scores', () => {
  const spread = (scores: readonly (readonly [number, number])[]) =>
    buildReport(runFacts(scores.map(([score, leads]) => [leads, decided('nurture', ['meets-nurture'], { score })])))
      .scores;

  it('fall into buckets of five that name the thresholds', () => {
    expect(
      spread([
        [-1, 1],
        [14, 2],
        [20, 1],
      ]).buckets,
    ).toEqual([
      { from: -5, to: -1, leads: 1, share: 0.25, thresholds: [] },
      { from: 0, to: 4, leads: 0, share: 0, thresholds: [] },
      { from: 5, to: 9, leads: 0, share: 0, thresholds: [] },
      { from: 10, to: 14, leads: 2, share: 0.5, thresholds: [] },
      { from: 15, to: 19, leads: 0, share: 0, thresholds: [] },
      { from: 20, to: 24, leads: 1, share: 0.25, thresholds: ['nurture'] },
    ]);
  });

  it.each([
    ['no leads', [], 5, 0],
    [
      'from 0 to 100',
      [
        [0, 1],
        [100, 1],
      ],
      5,
      21,
    ],
    [
      'from -50 to 150',
      [
        [-50, 1],
        [150, 1],
      ],
      10,
      21,
    ],
    [
      'points of a million',
      [
        [0, 1],
        [1_000_000, 1],
      ],
      50_000,
      21,
    ],
  ] as const)('stay few: %s', (_why, scores, size, buckets) => {
    const spreaded = spread(scores);
    expect([spreaded.bucketSize, spreaded.buckets.length]).toEqual([size, buckets]);
  });
});

describe('impossible requirements', () => {
  const text = (leads: number, fields: string[], otherwise: 'rejected' | 'nurture', unmapped: string[]) =>
    buildReport(
      runFacts([[leads, decided('require', [`missing-${fields.join('-or-')}`])]], {
        impossible: [{ source: 'leads.csv', fields, otherwise, unmapped }],
      }),
    ).impossible[0].text;

  it.each([
    [
      'one field',
      text(931, ['phone'], 'rejected', []),
      'phone is required, and leads.csv has no phone column: all 931 leads are rejected. ' +
        'Map one with --column phone=<header>, or ask less with require: [...].',
    ],
    [
      'a choice, with headers that could be meant',
      text(1, ['email', 'company_domain'], 'rejected', ['Mailbox', 'Web\u001b[2J']),
      'email or company domain is required, and leads.csv has no column for email or company domain: its one lead is ' +
        'rejected. Map one with --column email=<header> or --column company_domain=<header> ' +
        '(not understood: "Mailbox", "Web␛[2J"), or ask less with require: [...].',
    ],
    [
      'nurtured instead',
      text(5, ['title'], 'nurture', []),
      'title is required, and leads.csv has no title column: no lead of it can be more than nurtured. ' +
        'Map one with --column title=<header>, or ask less with require: [...].',
    ],
  ])('%s', (_why, said, expected) => expect(said).toBe(expected));
});

describe('next steps', () => {
  const texts = (facts: Parameters<typeof buildReport>[0]) => buildReport(facts).nextSteps.map(({ text }) => text);

  it('are at most four, what matters most first', () => {
    expect(texts(boughtList())).toEqual([
      'The largest loss is below-nurture: 101 rows (10.8%). leadq explain --list <list> --lead <line> ' +
        'shows what one of them lacks.',
      '44 leads lack nothing required but the title: add it in the rejected list and run again.',
      'Leads could rise by what is not known of them: budget (398), employees (183), purchase timeline (398). ' +
        'leadq_missing says who lacks what.',
      'A spreadsheet seems to have damaged 37 cells of employees: ask for the list as it was exported.',
    ]);
  });

  it.each([
    ['no rows', runFacts([]), ['There are no rows: look whether this is the right list.']],
    ['nothing to do', runFacts([[3, decided('qualified', ['meets-qualified'])]]), []],
    [
      'the largest loss is what is missing',
      runFacts([
        [3, decided('qualified', ['meets-qualified'])],
        [4, decided('require', ['missing-email'], { missing: ['email'] })],
        [1, decided('require', ['missing-email', 'missing-title'], { missing: ['email', 'title'] })],
      ]),
      ['The largest loss is missing-email: 5 rows (62.5%), 4 with no other fault. Ask the supplier for it.'],
    ],
    [
      'incomplete leads that are nurtured',
      runFacts([
        [3, decided('qualified', ['meets-qualified'])],
        [2, decided('duplicate', ['duplicate'])],
        [1, decided('require', ['missing-title'], { status: 'nurture' })],
      ]),
      [
        'The largest loss is duplicate: 2 rows (33.3%). Do not pay for them twice: leadq_duplicate_of names the earlier row.',
        '1 lead lacks nothing required but the title: add it in the nurture list and run again.',
      ],
    ],
    [
      'none qualified',
      runFacts([[3, decided('reject', ['placeholder-phone'])]], { unreadable: 1 }),
      [
        'No lead is qualified: leadq explain --list <list> --lead <line> shows for one of them what it lacks.',
        'The largest loss is placeholder-phone: 3 rows (75.0%). ' +
          'Show them to the supplier: the phone number is one that nobody has.',
        '1 row could not be read: unreadable.csv has the text and the line of each.',
      ],
    ],
    [
      'a column that no list has',
      runFacts([[3, decided('require', ['missing-phone'])]], {
        impossible: ['a.csv', 'b.csv', 'c.csv'].map((source) => ({
          source,
          fields: ['phone'],
          otherwise: 'rejected' as const,
          unmapped: [],
        })),
      }),
      ['Map phone in a.csv, b.csv and 1 more, or require it no longer, and run again.'],
    ],
  ])('%s', (_why, facts, expected) => expect(texts(facts)).toEqual(expected));
});

describe('lists', () => {
  it('tells what was guessed, repaired and left out', () => {
    const list = listFacts([['Email', 'email'], ['Score'], ['leadq_status']], {
      layout: {
        delimiter: ';',
        preamble: 3,
        guesses: [
          { code: 'delimiter', facts: {} },
          { code: 'sep-line', facts: {} },
          { code: 'preamble', facts: {} },
        ],
      },
      mapping: {
        vendor: 'Apollo contacts',
        notes: [
          { code: 'vendor', facts: { vendor: 'Apollo contacts' } },
          { code: 'ambiguous', facts: { header: 'Score' } },
          { code: 'contradicted', facts: { header: 'Tel', field: 'phone', percent: 4 } },
          { code: 'date-order', facts: { header: 'Created', order: 'dmy', from: 'country' } },
        ],
        problems: [{ code: 'unknown-header', field: 'title', header: 'Rank' }],
      },
      counts: { records: 5, unreadable: 1, blankLines: 2, short: 1, transcoded: 3, footer: 1 },
    });
    const [report] = buildReport(runFacts([], { lists: [list] })).lists;
    expect(report).toMatchObject({
      rows: 6,
      vendor: 'Apollo contacts',
      mapping: [{ header: 'Email', field: 'email', how: 'header' }],
      unmapped: ['Score'],
      skipped: { preamble: 3, blank: 2, footer: 1 },
    });
    expect(report.notes.map(({ doubtful, text }) => `${doubtful ? '! ' : ''}${text}`)).toEqual([
      'Cells seem to be divided by semicolons (else --delimiter).',
      'The first line only names the delimiter.',
      '2 lines before the header left out.',
      '1 line after the last row left out.',
      '3 rows not in UTF-8, read as Windows-1252.',
      '2 blank lines left out.',
      '1 row shorter than the header, read with blanks.',
      'The leadq_ columns of an earlier run are replaced.',
      '! "Score" could mean several fields and is not used: map it with --column <field>=<header>.',
      '! "Tel" is not used as phone: only 4% of its cells can be read as that.',
      'Dates in "Created" are read as day/month/year, as in the default country: no date in it tells.',
      '! There is no column "Rank", which was to be title.',
    ]);
  });
});

describe('a report is plain data', () => {
  it.each([
    ['a bought list', boughtList()],
    ['no rows', runFacts([])],
  ])('%s survives JSON unchanged', (_why, facts) => {
    const report = buildReport(facts, placedGates('qualified<5%'));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('does not depend on the order in which leads came', () => {
    const leads = [
      [2, decided('reject', ['disposable-email'], { score: 5 })],
      [2, decided('reject', ['student'], { score: 30 })],
      [1, decided('nurture', ['meets-nurture'], { score: 20, missing: ['budget', 'users'], track: 'early' })],
    ] as const;
    expect(JSON.stringify(buildReport(runFacts(leads.toReversed())))).toBe(
      JSON.stringify(buildReport(runFacts(leads))),
    );
  });
});
