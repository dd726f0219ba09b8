import { describe, expect, it } from 'vitest';
import { fieldById } from '../../src/fields/catalogue.ts';
import type { Field } from '../../src/fields/field.ts';
import { Breakdown } from '../../src/qualify/breakdown.ts';
import { renderHtml } from '../../src/report/html/report-page.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { compareHistory, historyEntry } from '../../src/run/history.ts';
import { boughtList, decided, listFacts, runFacts } from './run-facts.ts';

const context = { country: 'US', dateOrder: 'mdy', scale: 1, asOf: 20_000 } as const;
const good = decided('qualified', ['meets-qualified']);
const incomplete = decided('require', ['missing-email']);
const duplicate = decided('duplicate', ['duplicate']);

/** A run whose leads came from some suppliers. */
function supplied(leads: readonly (readonly [supplier: string, decision: typeof good, repeats?: 'own' | 'others'])[]) {
  const supplier = fieldById('supplier') as Field;
  const breakdown = new Breakdown(supplier, true);
  for (const [name, decision, repeats] of leads) {
    const cell = name === '' ? undefined : supplier.kind.read(name, context);
    breakdown.count(breakdown.numberOfCell(cell), decision, repeats);
  }
  const facts = runFacts(
    leads.map(([, decision]) => [1, decision] as const),
    { by: ['supplier'] },
  );
  facts.tally.addValues('supplier', breakdown.take());
  return facts;
}

const hostile = '<script>alert(1)</script>|=cmd|\u202eevil😀\u001b[2J';
const facts = supplied([
  ['Acme Data', good],
  ['Acme Data', incomplete],
  ['Acme Data', duplicate, 'own'],
  ['Acme Data', duplicate, 'others'],
  [hostile, incomplete],
  ['', good],
]);

describe('leads by the values of a field', () => {
  it('are told with their shares, the most first', () => {
    const [{ field, distinct, more, values, other, blank }] = buildReport(facts).by;
    expect([field, distinct, more]).toEqual(['supplier', 2, false]);
    expect(values[0]).toEqual({
      value: 'Acme Data',
      leads: 4,
      qualified: 1,
      nurture: 0,
      rejected: 3,
      qualifiedShare: 0.25,
      nurtureShare: 0,
      rejectedShare: 0.75,
    });
    expect([other.leads, blank.leads, blank.qualifiedShare]).toEqual([0, 1, 1]);
  });

  it('are the first hundred and the others', () => {
    const many = supplied(Array.from({ length: 130 }, (_, i) => [`Supplier ${i}`, good] as const));
    const [{ values, other, distinct }] = buildReport(many).by;
    expect([values.length, other.leads, other.qualified, distinct]).toEqual([100, 30, 30, 130]);
  });
});

describe('values that look like persons', () => {
  const report = buildReport(
    supplied([
      ['jane.roe@partner.de', good],
      ['jane.roe@partner.de', duplicate, 'own'],
      ['030 9018 2044', incomplete],
      ['Acme Data', good],
      ['', good],
    ]),
  );
  const SAID =
    'The supplier of 3 leads looks like an address or a telephone number: such are shown with --with-leads only.';

  it('are among the others, with how many they are', () => {
    const [{ distinct, more, values, other, personal, blank }] = report.by;
    expect(values.map(({ value, leads }) => [value, leads])).toEqual([['Acme Data', 1]]);
    expect([distinct, more, other.leads, other.qualified, personal, blank.leads]).toEqual([1, false, 3, 1, 3, 1]);
    expect(report.suppliers.map(({ supplier }) => supplier)).toEqual(['Acme Data']);
  });

  it('are said to be left out in every form, and are in none', () => {
    const forms = [
      renderMarkdown(report),
      renderHtml(report).replace(/<\/?code>/g, ''),
      renderTerminal(report, { color: false, width: 100, by: ['supplier'] }),
    ];
    for (const text of forms) expect(text.replace(/\s+/g, ' ')).toContain(SAID);
    for (const text of [...forms, JSON.stringify(report)]) expect(text).not.toMatch(/jane|9018/);
    expect(renderMarkdown(buildReport(facts))).not.toContain('looks like an address');
  });

  it('are no supplier, campaign or source where all of them do', () => {
    const page = renderMarkdown(buildReport(supplied([['jane.roe@partner.de', good]])));
    expect(page).toContain('## Suppliers\n\nThe supplier of 1 lead looks like an address');
  });
});

describe('a supplier', () => {
  it('is told why its leads are rejected, and whose they repeat', () => {
    const [acme] = buildReport(facts).suppliers;
    expect([acme.supplier, acme.rejectedShare, acme.repeatsOwn, acme.repeatsOthers]).toEqual(['Acme Data', 0.75, 1, 1]);
    expect(acme.reasons).toEqual([
      { code: 'duplicate', means: 'the lead repeats an earlier row', leads: 2, share: 0.5 },
      { code: 'missing-email', means: 'no email', leads: 1, share: 0.25 },
    ]);
  });

  it('does no harm by its name', () => {
    const report = buildReport(facts);
    expect(renderHtml(report)).not.toContain('<script>');
    const page = renderMarkdown(report);
    expect(page).toContain('Why leads of &lt;script&gt;');
    for (const harm of ['<script', '\u202e', '\u001b']) expect(page).not.toContain(harm);
    const text = renderTerminal(report, { color: false, width: 80, by: ['supplier'] });
    for (const harm of ['\u202e', '\u001b']) expect(text).not.toContain(harm);
  });
});

it('counts reasons that turn leads away together, in either order', () => {
  const report = buildReport(
    runFacts([
      [3, decided('reject', ['placeholder-name', 'missing-title'])],
      [2, decided('require', ['missing-title', 'placeholder-name', 'missing-email'])],
      [9, decided('below-nurture', ['below-nurture', 'size-band'])],
    ]),
  );
  expect(report.reasonPairs).toEqual([
    { first: 'missing-title', second: 'placeholder-name', leads: 5, share: 0.357143 },
    { first: 'missing-email', second: 'missing-title', leads: 2, share: 0.142857 },
    { first: 'missing-email', second: 'placeholder-name', leads: 2, share: 0.142857 },
  ]);
});

it('says how far leads come that show interest, where the definition scores it', () => {
  const leads = runFacts([
    [2, good],
    [5, decided('nurture', ['meets-nurture'], { sections: [10, 5] })],
    [4, decided('nurture', ['meets-nurture'], { sections: [10, 0] })],
    [1, decided('below-nurture', ['below-nurture'], { sections: [0, 5] })],
  ]);
  const interested = buildReport({ ...leads, definition: { ...leads.definition, interest: 1 } }).funnel.slice(-3);
  expect(interested.map(({ id, count, lost, nurtured }) => [id, count, lost, nurtured])).toEqual([
    ['fitting', 11, 1, 0],
    ['interested', 7, 4, 4],
    ['qualified', 2, 5, 5],
  ]);
  expect(buildReport(leads).funnel.map(({ id }) => id)).not.toContain('interested');
});

it('tells what the cells of a field are like, and how those in trouble are built', () => {
  const list = listFacts([['Mail', 'email'], ['Staff', 'employees'], ['Web']], {
    mapping: { sources: { employees: [1], email: [0], title: [2] } },
    counts: { records: 10 },
  });
  const leads = runFacts([[10, good]], { lists: [list] });
  const census = leads.tally.censusOf('employees');
  census.filled = 8;
  for (const text of ['250', '20-Jan', '11-50', 'many']) census.meet(text, undefined);
  for (const [code, shape] of [
    ['excel-date', '99-Aaa'],
    ['unreadable', 'aaa'],
    ['unreadable', 'aaa'],
  ] as const) {
    leads.tally.trouble('employees', code);
    census.countShape(code, shape, 1);
  }
  leads.tally.censusOf('email').filled = 10;
  const { fields } = buildReport(leads);
  expect(fields.map(({ field }) => field)).toEqual(['email', 'employees']);
  expect(fields[1]).toMatchObject({
    ...{ columns: 1, cells: 10, filled: 8, filledShare: 0.8, valid: 6, validShare: 0.75, distinct: 4, isExact: true },
    troubles: [
      { trouble: 'unreadable', cells: 2, examples: ['aaa'] },
      { trouble: 'excel-date', cells: 1, examples: ['99-Aaa'] },
    ],
  });
});

describe('the history', () => {
  const run = (asOf: string, qualified: number, missing: number, sha256: string) =>
    historyEntry(
      { asOf, definition: { name: 'Default', sha256 }, inputs: [] },
      { read: 10, qualified, nurture: 0, rejected: 10 - qualified, unreadable: 0 },
      new Map([
        ['missing-email', { first: missing }],
        ['meets-qualified', { first: qualified }],
      ]),
    );
  const told = (...runs: readonly ReturnType<typeof run>[]) => {
    const entries = runs.slice(0, -1).map((entry, index) => ({ line: index + 1, entry }));
    const history = compareHistory({ path: 'runs.ndjson', entries }, runs[runs.length - 1]);
    return buildReport({ ...boughtList(), history }).history;
  };

  it.each([
    [
      'fallen',
      4,
      2,
      'Since the run as of 2026-09-01 qualified fell by 20.0 points to 20.0% (the same lists, a changed definition). Most changed: missing-email, from 10.0% to 50.0%.',
    ],
    [
      'risen',
      1,
      2,
      'Since the run as of 2026-09-01 qualified rose by 10.0 points to 20.0% (the same lists, a changed definition). Most changed: missing-email, from 10.0% to 50.0%.',
    ],
  ])('says what changed: %s', (_how, before, now, text) => {
    expect(told(run('2026-09-01', before, 1, '1'), run('2026-10-01', now, 5, '2'))?.change?.text).toBe(text);
  });

  it('holds the last ten runs, and no change for the first', () => {
    const first = told(run('2026-09-01', 4, 1, '1'));
    expect([first?.runs.length, first?.change]).toEqual([1, null]);
    const days = Array.from({ length: 12 }, (_, i) => run(`2026-09-${10 + i}`, 4, 1, i < 11 ? '1' : '2'));
    const runs = told(...days)?.runs ?? [];
    expect(runs.map(({ asOf }) => asOf)).toEqual(days.slice(2).map(({ asOf }) => asOf));
    expect(runs.map(({ definitionChanged }) => definitionChanged)).toEqual([...Array(9).fill(false), true]);
  });
});
