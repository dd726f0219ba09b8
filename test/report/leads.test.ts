import { describe, expect, it } from 'vitest';
import type { ChosenLead } from '../../src/qualify/chosen-leads.ts';
import { renderHtml } from '../../src/report/html/report-page.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { buildReport } from '../../src/report/model.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import type { RunFacts } from '../../src/run/facts.ts';
import { reportFaults } from '../published-report.ts';
import { boughtList, decided, runFacts } from './run-facts.ts';

const ann: ChosenLead = {
  list: 0,
  line: 12,
  status: 'qualified',
  score: 70,
  scoreMax: 70,
  reasons: ['meets-qualified', 'decides', 'size-band'],
  missing: [],
  repeats: '',
  cells: { first_name: 'Ann', last_name: 'Lee', email: 'ann@alpha.com', mobile: '+1 212 736 5000', title: 'CEO' },
  blanks: [],
};
const NOTICE = 'This report names people. Handle it as you handle the list.';

/** A run of one lead of each kind, which are shown. */
function shown(leads: readonly ChosenLead[], looksAt: Readonly<Record<string, readonly string[]>> = {}): RunFacts {
  const facts = runFacts(
    leads.map(({ status, reasons }) => [
      1,
      decided(status === 'rejected' ? 'reject' : status === 'nurture' ? 'nurture' : 'qualified', reasons),
    ]),
  );
  return { ...facts, shownLeads: { leads, looksAt: new Map(Object.entries(looksAt)) } };
}

describe('leads in a report', () => {
  it('are not there where nobody asked for them', () => {
    const report = buildReport(boughtList());
    expect(report.leads).toBeNull();
    for (const text of [renderMarkdown(report), renderHtml(report), terminal(report)]) {
      expect(text).not.toContain(NOTICE);
      expect(text).not.toMatch(/The best qualified|Best leads/);
    }
    expect(renderHtml(report)).toContain('This page holds counts and codes, and no cell of a lead.');
  });

  it('are told with what names them, and with what speaks for them', () => {
    expect(buildReport(shown([ann])).leads?.qualified).toEqual([
      {
        source: 'leads.csv',
        line: 12,
        id: null,
        name: 'Ann Lee',
        title: 'CEO',
        company: null,
        email: 'ann@alpha.com',
        phone: '+1 212 736 5000',
        score: 70,
        reasons: ['decides', 'size-band'],
      },
    ]);
  });

  it('are told with what could lift them', () => {
    const bob: ChosenLead = {
      ...ann,
      status: 'nurture',
      reasons: ['meets-nurture'],
      missing: ['budget'],
      scoreMax: 90,
    };
    expect(buildReport(shown([bob])).leads?.nurture).toMatchObject([
      { name: 'Ann Lee', scoreMax: 90, missing: ['budget'] },
    ]);
    const page = renderMarkdown(buildReport(shown([bob])));
    expect(page).toContain('| Ann Lee | CEO | ann@alpha.com | +1 212 736 5000 | leads.csv:12 | 70 | 90 | budget |');
    expect(page).toContain('| Name | Title | Email | Phone | Stands in | Score | At best | What could lift it |');
  });

  it('are told by what says something: a word for nothing names nobody, and stays where it is evidence', () => {
    const cells = { full_name: 'Ann Lee', title: 'TBD', phone: 'n/a', mobile: '030 9018 2044' };
    const lead = { ...ann, cells, blanks: ['title', 'phone'] };
    const rejected: ChosenLead = { ...lead, status: 'rejected', reasons: ['invalid-phone'] };
    const { leads } = buildReport(shown([lead, rejected], { 'invalid-phone': ['phone'] }));
    expect(leads?.qualified).toMatchObject([{ name: 'Ann Lee', title: null, phone: '030 9018 2044' }]);
    expect(leads?.rejected).toMatchObject([{ phone: '030 9018 2044', cells: [{ field: 'phone', text: 'n/a' }] }]);
  });

  it('are told by their numbers where nothing else names them', () => {
    const one: ChosenLead = { ...ann, cells: { contact_id: '660737', title: 'CEO' } };
    const report = buildReport(shown([one]));
    expect(report.leads?.qualified).toMatchObject([{ id: '660737', name: null }]);
    const page = renderMarkdown(report);
    expect(page).toContain('| Contact id | Title | Stands in | Score | Because of |');
    expect(page).toContain('| 660737 | CEO | leads.csv:12 | 70 | decides, size-band |');
    expect(terminal(report)).toContain('\nBest leads\n  70  660737  CEO  –\n');
    const named = renderMarkdown(buildReport(shown([{ ...ann, cells: { ...ann.cells, contact_id: '660737' } }])));
    expect(named).toContain('| Name | Title | Email | Phone | Stands in | Score | Because of |');
  });

  it.each([
    ['the cell that a check looks at', 'disposable-email', ['email'], [{ field: 'email', text: 'ann@alpha.com' }]],
    [
      'the parts of what is joined',
      'placeholder-name',
      ['full_name'],
      [
        { field: 'first_name', text: 'Ann' },
        { field: 'last_name', text: 'Lee' },
      ],
    ],
    ['what a field is read from', 'no-chief', ['role'], [{ field: 'title', text: 'CEO' }]],
    [
      'what is missing as blank',
      'missing-email-or-phone',
      ['email', 'phone'],
      [
        { field: 'email', text: 'ann@alpha.com' },
        { field: 'phone', text: '' },
      ],
    ],
    ['nothing where the reason looks at no cell', 'below-nurture', undefined, []],
  ])('are rejected with %s', (_what, code, fields, cells) => {
    const lead: ChosenLead = { ...ann, status: 'rejected', reasons: [code] };
    const looksAt = fields === undefined ? {} : { [code]: fields };
    expect(buildReport(shown([lead], looksAt)).leads?.rejected).toMatchObject([{ reason: code, cells, repeats: null }]);
  });

  it('are rejected with what stands in place of a missing part', () => {
    const { last_name: _gone, ...cells } = ann.cells;
    const kim: ChosenLead = { ...ann, status: 'rejected', reasons: ['missing-full_name'], cells };
    const page = renderMarkdown(buildReport(shown([kim], { 'missing-full_name': ['full_name'] })));
    expect(page).toContain('| leads.csv:12 | 70 | missing-full_name | first name: Ann; last name: (blank) |');
  });

  it('are rejected by the reasons of the most leads first, and with the row that they repeat', () => {
    const lead = (code: string, repeats = ''): ChosenLead => ({ ...ann, status: 'rejected', reasons: [code], repeats });
    const twice = shown([lead('a-rule'), lead('duplicate', 'old.csv:7'), lead('duplicate', 'old.csv:8')]);
    const report = buildReport(twice);
    expect(report.leads?.rejected.map(({ reason, repeats }) => [reason, repeats])).toEqual([
      ['duplicate', 'old.csv:7'],
      ['duplicate', 'old.csv:8'],
      ['a-rule', null],
    ]);
    expect(renderMarkdown(report)).toContain('| Ann Lee | leads.csv:12 | 70 | duplicate | repeats old.csv:7 |');
  });

  it('say in every form that they are people', () => {
    const report = buildReport(shown([ann]));
    for (const text of [renderMarkdown(report), renderHtml(report), terminal(report), renderJson(report)]) {
      expect(text).toContain(NOTICE);
      expect(text).toContain('Ann Lee');
    }
    expect(renderHtml(report)).not.toContain('no cell of a lead');
    expect(terminal(report)).toContain('\nBest leads\n  70  Ann Lee  CEO  –\n');
  });
});

/** Each in every cell that names a lead. */
const HOSTILE: readonly (readonly [string, string, { markdown: string; html: string; terminal: string }])[] = [
  [
    'markup',
    '<script>alert(1)</script>',
    {
      markdown: '&lt;script&gt;alert(1)&lt;/script&gt;',
      html: '&lt;script&gt;alert(1)&lt;/script&gt;',
      terminal: '<script>alert(1)</script>',
    },
  ],
  [
    'a formula',
    "=cmd|' /C calc'!A0",
    { markdown: "=cmd\\|' /C calc'!A0", html: '=cmd|&#39; /C calc&#39;!A0', terminal: "=cmd|' /C calc'!A0" },
  ],
  [
    'a turned direction',
    'Ann\u202egnp.exe',
    { markdown: 'AnnU+202Egnp.exe', html: 'AnnU+202Egnp.exe', terminal: 'AnnU+202Egnp.exe' },
  ],
  ['emoji and letters from right to left', 'شركة 🎪', { markdown: 'شركة 🎪', html: 'شركة 🎪', terminal: 'شركة 🎪' }],
  [
    'pipes and line ends',
    'a | b\r\n## c',
    { markdown: 'a \\| b \\#\\# c', html: 'a | b ## c', terminal: 'a | b ## c' },
  ],
  [
    'a link',
    '[x](javascript:a)',
    { markdown: '\\[x\\](javascript:a)', html: '[x](javascript:a)', terminal: '[x](javascript:a)' },
  ],
  [
    'what becomes a link by itself',
    'see HTTP://a.b or www.c.d',
    {
      markdown: 'see HTTP:\\/\\/a.b or www\\.c.d',
      html: 'see HTTP://a.b or www.c.d',
      terminal: 'see HTTP://a.b or www.c.d',
    },
  ],
  [
    'a call of somebody',
    '@octocat, and ann@alpha.com',
    {
      markdown: '@&#8203;octocat, and ann@alpha.com',
      html: '@octocat, and ann@alpha.com',
      terminal: '@octocat, and ann@alpha.com',
    },
  ],
  ['an escape of terminals', 'a\u001b[2Jb', { markdown: 'a␛\\[2Jb', html: 'a␛[2Jb', terminal: 'a␛[2Jb' }],
];

describe('hostile cells of leads', () => {
  it.each(HOSTILE)('do no harm: %s', (_what, text, expected) => {
    const cells = { full_name: text, title: text, company: text, email: text, phone: text };
    const rejected: ChosenLead = { ...ann, status: 'rejected', reasons: ['a-rule'], cells };
    const nurture: ChosenLead = { ...ann, status: 'nurture', reasons: ['meets-nurture'], cells };
    const report = buildReport(shown([{ ...ann, cells }, nurture, rejected], { 'a-rule': ['title'] }));
    const json = JSON.parse(renderJson(report));
    expect(json.leads.qualified[0].name).toBe(text);
    expect(reportFaults(json)).toEqual([]);

    const page = renderMarkdown(report);
    const row = Array(5).fill(expected.markdown).join(' | ');
    expect(page).toContain(`\n| ${row} | leads.csv:12 | 70 | decides, size-band |\n`);
    expect(page).toContain(`\n| ${row} | leads.csv:12 | 70 | 70 | – |\n`);
    expect(page).toContain(`| leads.csv:12 | 70 | a-rule | title: ${expected.markdown} |\n`);

    const html = renderHtml(report);
    expect(html.split(`<bdi>${expected.html}</bdi>`)).toHaveLength(13);
    expect(html).toContain(`<bdi>title: ${expected.html}</bdi>`);
    const shownOnTerminal = terminal(report);
    expect(shownOnTerminal).toContain(expected.terminal.slice(0, 23));
    for (const mark of ['\u001b', '\u202e', '\r']) expect(shownOnTerminal).not.toContain(mark);
  });
});

function terminal(report: Parameters<typeof renderTerminal>[0]): string {
  return renderTerminal(report, { color: false, width: 100 });
}
