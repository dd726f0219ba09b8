import { describe, expect, it } from 'vitest';
import { judgeDefinition } from '../../../src/outcomes/judgement/index.ts';
import type { SuggestedPoints } from '../../../src/outcomes/shapes/suggestion.ts';
import { judgementParts } from '../../../src/report/outcomes/judgement.ts';
import { renderDiffMarkdown, renderDiffText } from '../../../src/report/outcomes/judgement-diff.ts';
import { suggestionParts } from '../../../src/report/outcomes/judgement-suggestion.ts';
import { renderPageMarkdown } from '../../../src/report/page-markdown.ts';
import { renderPageText } from '../../../src/report/page-text.ts';
import { definitionOf } from '../../lead.ts';
import { type Row, tablesOf, times } from '../../outcomes/judgement/run-tables.ts';

const definition = definitionOf(`
score:
  contact:
    rules:
      - { id: boss, if: { title: CEO }, points: 30 }
      - { id: intern, if: { title: Intern }, points: 10 }
status:
  qualified: { score: 30 }
`);

const ROWS: readonly Row[] = [
  ...times(30, { status: 'qualified', score: 30, codes: ['meets-qualified', 'boss'], outcome: 'won' }),
  ...times(10, {
    status: 'qualified',
    score: 30,
    codes: ['meets-qualified', 'boss'],
    outcome: 'lost',
    turnedDown: '<script>',
  }),
  ...times(5, { status: 'rejected', score: 10, codes: ['below-nurture', 'intern'], outcome: 'won' }),
  ...times(45, { status: 'rejected', score: 10, codes: ['below-nurture', 'intern'], outcome: 'lost' }),
];

function judge(rows: readonly Row[], capacity?: number) {
  const { leads, outcomes } = tablesOf(rows);
  return judgeDefinition(leads, outcomes, { definition, capacity, outcomeColumns: [] });
}

const page = (rows: readonly Row[], capacity?: number) => ({
  title: 'T',
  intro: [],
  parts: judgementParts(judge(rows, capacity)),
});

describe('a judgement in words', () => {
  const text = renderPageText(page(ROWS, 50), false, 200);

  it.each([
    ['- Qualified leads were won 7.5 times as often as the others: 30 of 40 (75.0%), against 5 of 50 others (10.0%).'],
    ['- In all, 90 leads have a known outcome, and 35 of them were won (38.9%).'],
    ['- 5 of 35 won leads (14.3%) had not been qualified, for these reasons:'],
    [
      '- Sales accepted 30 of the 40 qualified leads that it decided on (75.0%; 95%: 59.8% to 85.8%), and turned 10 down.',
    ],
    [
      '- Of the lowest scores 5 of 50 with 10 to 14 points (10.0%) were won, of the highest 30 of 40 with 30 to 34 points',
    ],
    ['- All leads were scored.'],
    ['- The strongest is boss: 75.0% of 40 leads with it were won, and 10.0% of 50 without it, 7.50× as often.'],
    ['hands over 40 leads: 30 of 40 with a known outcome were won (75.0%), which is 85.7% of all won leads.'],
    ['the won one has the higher score in 83.8% of cases'],
    ['- The outcomes speak against the points of intern.'],
    ['- For 50 leads a week the threshold would be 30: it hands over 40 a week'],
    ['as it is, fills the capacity'],
  ])('says %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('shows each criterion with its rates and its lift', () => {
    const line = text.split('\n').find((one) => one.startsWith('  boss')) ?? '';
    expect(line.trim().split(/ {2,}/)).toEqual([
      ...['boss', '+30', '40', '75.0%', '10.0%', '7.50×', '3.20× to 17.56×', 'won more often'],
    ]);
  });

  it('says nothing but that where no outcome is known', () => {
    const unknown = ROWS.map(({ outcome, turnedDown, ...row }) => row);
    expect(judgementParts(judge(unknown))).toEqual([]);
  });

  it('is harmless in Markdown whatever sales wrote', () => {
    const markdown = renderPageMarkdown(page(ROWS));
    expect(markdown).toContain('&lt;script&gt;');
    expect(markdown).not.toContain('<script>');
  });
});

const SUGGESTED: SuggestedPoints = {
  refused: null,
  rules: [
    { code: 'boss', points: 30, suggested: -4, turns: true },
    { code: 'intern', points: 10, suggested: 0, turns: false },
  ],
  kept: [{ code: 'rare', points: 5, why: 'rare' }],
  penalty: 3,
  estimatedBy: 2000,
  gain: {
    known: 1000,
    won: 100,
    rate: 0.1,
    interval: { low: 0.08, high: 0.12 },
    before: { auc: 0.7, interval: { low: 0.65, high: 0.75 }, won: 100, lost: 900 },
    after: { auc: 0.75, interval: { low: 0.7, high: 0.8 }, won: 100, lost: 900 },
    difference: { difference: 0.05, interval: { low: 0.02, high: 0.08 } },
    says: 'better',
    qualified: {
      threshold: 30,
      before: { known: 200, won: 40, rate: 0.2, interval: { low: 0.15, high: 0.26 } },
      after: { known: 210, won: 63, rate: 0.3, interval: { low: 0.24, high: 0.37 } },
    },
    nurture: null,
  },
  diff: ['--- d.yaml', '+++ d.yaml', '@@ -1,1 +1,1 @@', '-points: 30 # ```\u001b[2J', '+points: -4 # ```\u001b[2J'],
};

describe('suggested points in words', () => {
  const text = renderPageText({ title: 'T', intro: [], parts: suggestionParts(SUGGESTED) }, false, 300);

  it.each([
    ['These points are better.'],
    ['in 75.0% of cases instead of 70.0%: a change by +5.0 percentage points (95%: +2.0 to +8.0).'],
    ['From a score of 30 on, 30.0% of 210 leads were won (95%: 24.0% to 37.0%), instead of 20.0% of 200.'],
    ['Estimated by 2,000 leads and measured on 1,000 others'],
    ['Turned round, from giving points to taking them or back: boss.'],
    ['Worth nothing beside the others: intern.'],
    ['rare: too few leads have it, or lack it.'],
    ['Nothing was changed.'],
  ])('say %s', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('say why there are none', () => {
    const refused = suggestionParts({ refused: 'few-outcomes', won: 7, lost: 900, enough: 50 });
    expect(refused[0].statements[0].text).toContain('7 leads were won and 900 not');
    expect(refused[0].statements[0].text).toContain('there must be 50 of each');
  });

  it('come with a diff that keeps its layout and moves no cursor', () => {
    const lines = renderDiffText(SUGGESTED.diff ?? [], false).split('\n');
    expect(lines.slice(0, 4)).toEqual(['--- d.yaml', '+++ d.yaml', '@@ -1,1 +1,1 @@', '-points: 30 # ```␛[2J']);
  });

  it('come with a diff that nothing in it can end in Markdown', () => {
    const lines = renderDiffMarkdown(SUGGESTED.diff ?? []).split('\n');
    expect([lines[0], lines.at(-2)]).toEqual(['````diff', '````']);
  });
});
