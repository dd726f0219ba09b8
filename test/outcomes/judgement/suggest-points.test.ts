import { describe, expect, it, test } from 'vitest';
import { choosePenalty } from '../../../src/outcomes/judgement/choose-penalty.ts';
import { editPoints } from '../../../src/outcomes/judgement/edit-points.ts';
import { suggestPoints } from '../../../src/outcomes/judgement/index.ts';
import { scaleToPoints } from '../../../src/outcomes/judgement/scale-to-points.ts';
import { scoreOf } from '../../../src/outcomes/judgement/scorecard.ts';
import { unifiedDiff } from '../../../src/outcomes/judgement/unified-diff.ts';
import type { SuggestedPoints } from '../../../src/outcomes/shapes/suggestion.ts';
import { readDefinition } from '../../../src/run/read-definition.ts';
import { type Row, tablesOf } from './run-tables.ts';

const TEXT = `leadq: 1
name: Made up
score:
  contact:  # who it is
    max: 50
    rules:
      - { id: boss, if: { title: CEO }, points: 10 }  # agreed in May
      - id: intern
        if: { title: Intern }
        points: "20"
  interest:
    half_life: 30 days
    rules:
      - { id: asked, if: { country: US }, points: 30 }
      - { id: rare, if: { country: NO }, points: 7 }
      - { id: clicked, if: { activity: email_click }, points: 5 }
status:
  qualified: { score: 40 }
  nurture: { score: 10 }
`;

function definitionFrom(text: string) {
  const { definition, diagnostics } = readDefinition(text, 'made-up.yaml');
  if (!definition) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return definition;
}

/** Leads whose log-odds of being won are the sum of what their criteria are truly worth. */
function simulate(count: number, truth: Readonly<Record<string, number>>, intercept: number): Row[] {
  const points: Readonly<Record<string, number>> = { boss: 10, intern: 20, asked: 30 };
  let state = 12345;
  // Numerical Recipes' generator: the same leads each time.
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const codes = Object.keys(points).filter(() => next() < 0.4);
    const odds = codes.reduce((sum, code) => sum + truth[code], intercept);
    const outcome = next() < 1 / (1 + Math.exp(-odds)) ? 'won' : 'lost';
    const score = codes.reduce((sum, code) => sum + points[code], 0);
    const status = score >= 40 ? 'qualified' : score >= 10 ? 'nurture' : 'rejected';
    const first = score >= 40 ? 'meets-qualified' : score >= 10 ? 'meets-nurture' : 'below-nurture';
    return { status, score, codes: [first, ...codes], outcome };
  });
}

function suggest(rows: readonly Row[], text = TEXT) {
  const { leads, outcomes } = tablesOf(rows);
  return suggestPoints(leads, outcomes, { definition: definitionFrom(text), text, file: 'made-up.yaml' });
}

describe('suggested points', () => {
  const rows = simulate(9000, { boss: 2, intern: -1, asked: 1 }, -1);
  const suggestion = suggest(rows) as SuggestedPoints;
  const [boss, intern, asked] = suggestion.rules;

  it('are in the proportion of what the criteria are worth, and say what turns round', () => {
    expect(boss.suggested / asked.suggested).toBeGreaterThan(1.7);
    expect(boss.suggested / asked.suggested).toBeLessThan(2.4);
    expect(intern).toMatchObject({ points: 20, turns: true });
    expect(intern.suggested / asked.suggested).toBeLessThan(-0.7);
    expect(intern.suggested / asked.suggested).toBeGreaterThan(-1.3);
    expect(boss.turns).toBe(false);
  });

  it('leave as they are what depends on the lead and what is rare', () => {
    expect(suggestion.kept).toEqual([
      { code: 'rare', points: 7, why: 'rare' },
      { code: 'clicked', points: 5, why: 'varying' },
    ]);
  });

  it('are measured on leads that they were not estimated by', () => {
    const { gain, estimatedBy } = suggestion;
    expect(estimatedBy + gain.known).toBe(9000);
    expect(gain.known / 9000).toBeCloseTo(1 / 3, 1);
    expect(gain.says).toBe('better');
    expect(gain.after?.auc).toBeGreaterThan((gain.before?.auc ?? 1) + 0.1);
  });

  it('are shown in the definition, whose every other letter stays', () => {
    expect(suggestion.diff).toEqual([
      '--- made-up.yaml',
      '+++ made-up.yaml',
      '@@ -4,14 +4,14 @@',
      '   contact:  # who it is',
      '     max: 50',
      '     rules:',
      '-      - { id: boss, if: { title: CEO }, points: 10 }  # agreed in May',
      `+      - { id: boss, if: { title: CEO }, points: ${boss.suggested} }  # agreed in May`,
      '       - id: intern',
      '         if: { title: Intern }',
      '-        points: "20"',
      `+        points: ${intern.suggested}`,
      '   interest:',
      '     half_life: 30 days',
      '     rules:',
      '-      - { id: asked, if: { country: US }, points: 30 }',
      `+      - { id: asked, if: { country: US }, points: ${asked.suggested} }`,
      '       - { id: rare, if: { country: NO }, points: 7 }',
      '       - { id: clicked, if: { activity: email_click }, points: 5 }',
      ' status:',
    ]);
  });

  it('are the same for the same leads', () => {
    expect(suggest(rows)).toEqual(suggestion);
  });

  it('are no better where the definition was right', () => {
    const right = suggest(simulate(9000, { boss: 0.5, intern: 1, asked: 1.5 }, -1)) as SuggestedPoints;
    expect(right.gain.says).toBe('unclear');
    expect(right.rules.every(({ turns }) => !turns)).toBe(true);
  });

  it('are refused where too few leads were won', () => {
    expect(suggest(simulate(200, { boss: 0, intern: 0, asked: 0 }, -4))).toMatchObject({
      refused: 'few-outcomes',
      enough: 30,
    });
  });

  it('are refused where the definition gives none', () => {
    expect(suggest(rows, 'leadq: 1\nstatus: { qualified: { score: 1 } }\n')).toEqual({ refused: 'no-rules' });
  });

  it('leave out leads that a rule qualifies by itself: their points decide nothing', () => {
    const automatic = rows.map((row): Row => ({ ...row, status: 'qualified', codes: ['auto-vip', ...row.codes] }));
    expect(suggest(automatic)).toEqual({ refused: 'no-rules' });
  });
});

describe('the scale of points', () => {
  const rules = [
    { code: 'a', points: 30, cap: 100, profile: 0, path: [] },
    { code: 'b', points: 10, cap: 25, profile: 1, path: [] },
  ];

  it('keeps the total where no threshold gives a meaning', () => {
    expect(scaleToPoints(rules, [1, 3], [], undefined)).toEqual([10, 25]);
    expect(scaleToPoints(rules, [1, 1], [], undefined)).toEqual([20, 20]);
    expect(scaleToPoints(rules, [0, 0], [], undefined)).toEqual([0, 0]);
  });

  it('lets as many leads reach the threshold as before', () => {
    const groups = [
      { features: [0], score: 30, rest: 0, won: 5, lost: 5 },
      { features: [1], score: 10, rest: 0, won: 5, lost: 0 },
    ];
    const [a, b] = scaleToPoints(rules, [1, 0.5], groups, 30);
    expect(a).toBeGreaterThanOrEqual(30);
    expect(b).toBeLessThan(30);
  });
});

describe('a scorecard', () => {
  it('sums each profile up to its cap', () => {
    const rule = { code: '', points: 0, cap: 10, path: [] };
    const rules = [
      { ...rule, profile: 0 },
      { ...rule, profile: 0 },
      { ...rule, profile: 1 },
    ];
    expect(scoreOf(rules, [8, 8, -20], [0, 1, 2])).toBe(-10);
    expect(scoreOf(rules, [8, 8, 7], [1, 2])).toBe(15);
    expect(scoreOf(rules, [8, 8, 7], [])).toBe(0);
  });
});

describe('the penalty', () => {
  const fold = (share: number, cases: number) => [
    { features: [], won: cases / 2, lost: cases / 2 },
    { features: [0], won: share * cases, lost: (1 - share) * cases },
  ];

  it('is high where the folds contradict each other', () => {
    expect(choosePenalty([fold(0.9, 20), fold(0.1, 20), fold(0.5, 20)], 1)).toBe(300);
  });

  it('is low where they agree and are many', () => {
    expect(choosePenalty([fold(0.9, 4000), fold(0.9, 4000), fold(0.9, 4000)], 1)).toBeLessThan(3);
  });
});

describe('points written into a definition', () => {
  test.each([
    ['in a flow mapping', 'score: { a: { rules: [{ id: x, points: 5 }] } }', 'points: 5', 'points: -12'],
    ['with Windows line ends', 'score:\r\n  a:\r\n    rules:\r\n      - points: 5\r\n', 'points: 5', 'points: -12'],
    ['behind a byte order mark', '\uFEFFscore: { a: { rules: [{ points: 5 }] } }', 'points: 5', 'points: -12'],
  ])('%s', (_why, text, before, after) => {
    expect(editPoints(text, [{ path: ['score', 'a', 'rules', 0, 'points'], points: -12 }])).toBe(
      text.replace(before, after),
    );
  });

  test.each([
    ['nothing stands', 'score: {}'],
    ['they take several lines', 'score:\n  a:\n    rules:\n      - points: >-\n          5\n'],
  ])('are not written where %s', (_why, text) => {
    expect(editPoints(text, [{ path: ['score', 'a', 'rules', 0, 'points'], points: 1 }])).toBe(undefined);
  });
});

describe('a unified diff', () => {
  const numbers = (count: number) => Array.from({ length: count }, (_, index) => `${index + 1}\n`).join('');

  it('shows changes far apart in hunks of their own', () => {
    const before = numbers(20);
    expect(unifiedDiff(before, before.replace('2\n', 'two\n').replace('15\n', 'fifteen\n'), 'f')).toEqual([
      ...['--- f', '+++ f', '@@ -1,5 +1,5 @@', ' 1', '-2', '+two', ' 3', ' 4', ' 5'],
      ...['@@ -12,7 +12,7 @@', ' 12', ' 13', ' 14', '-15', '+fifteen', ' 16', ' 17', ' 18'],
    ]);
  });

  it('shows changes near each other in one hunk', () => {
    const before = numbers(9);
    expect(unifiedDiff(before, before.replace('2\n', 'two\n').replace('8\n', 'eight\n'), 'f')).toEqual([
      ...['--- f', '+++ f', '@@ -1,9 +1,9 @@', ' 1', '-2', '+two', ' 3', ' 4', ' 5', ' 6', ' 7', '-8', '+eight', ' 9'],
    ]);
  });

  it('has no line for equal texts', () => {
    expect(unifiedDiff('a\n', 'a\n', 'f')).toEqual([]);
  });
});
