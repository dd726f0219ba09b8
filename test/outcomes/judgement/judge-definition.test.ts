import { describe, expect, it, test } from 'vitest';
import { judgeDefinition } from '../../../src/outcomes/judgement/index.ts';
import { definitionOf } from '../../lead.ts';
import { type Row, tablesOf, times } from './run-tables.ts';

const definition = definitionOf(`
score:
  contact:
    rules:
      - { id: boss, if: { title: CEO }, points: 30 }
      - { id: intern, if: { title: Intern }, points: 10 }
qualify:
  - { id: referred, if: { source: Referral } }
status:
  qualified: { score: 30 }
  nurture: { score: 10 }
`);

const BOSS: Row = { status: 'qualified', score: 30, codes: ['meets-qualified', 'boss'] };
const INTERN: Row = { status: 'nurture', score: 10, codes: ['meets-nurture', 'intern'] };
const NOBODY: Row = { status: 'rejected', score: 0, codes: ['below-nurture'] };
const REFERRED: Row = { status: 'qualified', score: 10, codes: ['auto-referred', 'intern'] };
const FAKE: Row = { status: 'rejected', score: 30, codes: ['placeholder-email'] };

function judge(rows: readonly Row[], capacity?: number, stages: readonly string[] = []) {
  const { leads, outcomes } = tablesOf(rows, stages);
  return judgeDefinition(leads, outcomes, { definition, capacity, outcomeColumns: [] });
}

const ROWS: readonly Row[] = [
  ...times(30, { ...BOSS, outcome: 'won' }),
  ...times(10, { ...BOSS, outcome: 'lost' }),
  ...times(5, { ...BOSS, outcome: 'open' }),
  ...times(5, BOSS),
  ...times(4, { ...REFERRED, outcome: 'won' }),
  ...times(1, { ...REFERRED, outcome: 'lost' }),
  ...times(5, { ...INTERN, outcome: 'won' }),
  ...times(45, { ...INTERN, outcome: 'lost' }),
  ...times(10, { ...NOBODY, outcome: 'won' }),
  ...times(30, { ...NOBODY, outcome: 'lost' }),
  ...times(1, { ...FAKE, outcome: 'won' }),
  ...times(9, { ...FAKE, outcome: 'lost' }),
];

describe('a definition is judged', () => {
  const judgement = judge(ROWS);

  it('by leads whose outcome is known; open ones are counted apart', () => {
    expect(judgement).toMatchObject({ leads: 155, overall: { known: 145, won: 50, rate: 0.344828 }, open: 5 });
  });

  it('by status', () => {
    expect(judgement.statuses).toMatchObject([
      { status: 'qualified', leads: 55, known: 45, won: 34 },
      { status: 'nurture', leads: 50, known: 50, won: 5, rate: 0.1 },
      { status: 'rejected', leads: 50, known: 50, won: 11, rate: 0.22 },
    ]);
  });

  it('by the won leads that it did not let through, and why', () => {
    expect(judgement.missed.map(({ status, reason, won }) => [status, reason, won])).toEqual([
      ['rejected', 'below-nurture', 10],
      ['nurture', 'meets-nurture', 5],
      ['rejected', 'placeholder-email', 1],
    ]);
  });

  it('by score, where points counted: not of fakes', () => {
    expect(judgement.scored).toBe(145);
    expect(judgement.bands.map(({ from, to, leads, won }) => [from, to, leads, won])).toEqual([
      [0, 4, 40, 10],
      [10, 14, 55, 9],
      [30, 34, 50, 30],
    ]);
  });

  it('by criterion: leads with it beside those without it', () => {
    const [boss, intern, referred] = judgement.criteria;
    expect(boss).toMatchObject({ code: 'boss', of: 'contact', points: 30, says: 'more', contradicts: false });
    expect(boss).toMatchObject({ having: { known: 40, won: 30 }, lacking: { known: 95, won: 19 }, lift: 3.75 });
    expect(intern).toMatchObject({ code: 'intern', says: 'less', contradicts: true });
    expect(referred).toMatchObject({ code: 'auto-referred', points: null, says: 'too-few', having: { known: 5 } });
  });

  it('by how well the score ranks', () => {
    // Won 30, 9, 10 and lost 10, 46, 30 at scores 30, 10, 0: (30·76 + 9·30 + (30·10 + 9·46 + 10·30)/2) / (49·86)
    expect(judgement.score).toMatchObject({ won: 49, lost: 86, auc: 0.725439 });
  });

  it('by other thresholds; what qualifies by itself is handed over at each', () => {
    expect(
      judgement.thresholds.map(({ threshold, handedOver, won, recall, isCurrent }) => [
        threshold,
        handedOver,
        won,
        recall,
        isCurrent,
      ]),
    ).toEqual([
      [0, 145, 49, 0.98, false],
      [10, 105, 39, 0.78, false],
      [30, 55, 34, 0.68, true],
    ]);
    expect(judgement.capacity).toBe(null);
  });

  it('by other thresholds without those that now reach the score and fail something else', () => {
    const failing: Row = { status: 'nurture', score: 40, codes: ['meets-nurture', 'boss', 'intern'], outcome: 'won' };
    const { thresholds } = judge([...ROWS, ...times(7, failing)]);
    expect(thresholds.map(({ threshold, handedOver }) => [threshold, handedOver])).toEqual([
      [0, 145],
      [10, 105],
      [30, 55],
    ]);
  });
});

describe('the threshold for a capacity', () => {
  const dated = ROWS.map((row, index) => ({ ...row, created: 20_000 + (index % 14) }));

  test.each([
    ['fits all', 100, 0],
    ['fits those of 10 points', 60, 10],
    ['fits those of 30 points', 27.5, 30],
    ['is too small for any', 5, null],
  ])('that %s', (_why, capacity, threshold) => {
    const judged = judge(dated, capacity);
    expect(judged.capacity).toEqual({ capacity, basis: 'created', weeks: 2, threshold });
    expect(judged.thresholds.find(({ fillsCapacity }) => fillsCapacity)?.threshold ?? null).toBe(threshold);
  });

  it('takes the list as the leads of one week where no day is known', () => {
    expect(judge(ROWS, 60).capacity).toEqual({ capacity: 60, basis: 'one-week', weeks: 1, threshold: 30 });
  });
});

describe('what sales made of the qualified leads', () => {
  const stages = ['mql', 'sal', 'won'];

  it('counts what was accepted and what was turned down, and why', () => {
    const rows: Row[] = [
      ...times(6, { ...BOSS, outcome: 'open', stage: 'sal' }),
      ...times(1, { ...BOSS, outcome: 'won', stage: 'won' }),
      ...times(2, { ...BOSS, outcome: 'lost', stage: 'mql', turnedDown: 'no budget' }),
      ...times(1, { ...BOSS, outcome: 'lost', stage: 'mql' }),
      ...times(4, { ...BOSS, outcome: 'open', stage: 'mql' }),
      ...times(9, { ...NOBODY, outcome: 'lost', turnedDown: 'student' }),
    ];
    expect(judge(rows, undefined, stages).acceptance).toMatchObject({
      qualified: 14,
      accepted: 7,
      turnedDown: 3,
      rate: 0.7,
      reasons: [
        { reason: 'no budget', leads: 2 },
        { reason: '', leads: 1 },
      ],
    });
  });

  it('is not told by a list that knows only who bought', () => {
    expect(judge(ROWS, undefined, stages).acceptance).toBe(null);
    const won = ROWS.map((row): Row => (row.outcome === 'won' ? { ...row, stage: 'won' } : { ...row, stage: 'mql' }));
    expect(judge(won, undefined, stages).acceptance).toBe(null);
  });
});

describe('warnings', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    ['of enough leads none', ROWS, []],
    ['no outcome at all', times(3, BOSS), ['no-outcomes']],
    ['few won', [...ROWS.filter(({ outcome }) => outcome === 'lost'), { ...BOSS, outcome: 'won' }], ['few-won']],
    ['few lost', [...ROWS.filter(({ outcome }) => outcome === 'won'), { ...BOSS, outcome: 'lost' }], ['few-lost']],
    ['only the qualified were worked on', [...ROWS, ...times(200, NOBODY)], ['rejected-unknown']],
  ])('%s', (_why, rows, codes) => {
    expect(judge(rows).warnings.map(({ code }) => code)).toEqual(codes);
  });

  it('says that other demands are not known below the threshold', () => {
    const { leads, outcomes } = tablesOf(ROWS);
    const demanding = {
      ...definition,
      status: { ...definition.status, qualified: { score: 30, sections: { contact: 20 }, ready: undefined } },
    };
    const { warnings } = judgeDefinition(leads, outcomes, {
      definition: demanding,
      capacity: undefined,
      outcomeColumns: [],
    });
    expect(warnings).toEqual([{ code: 'more-demands' }]);
  });
});

describe('where outcomes call nothing lost', () => {
  it('what is known and not won counts as not won', () => {
    const rows = ROWS.map((row): Row => (row.outcome === 'lost' ? { ...row, outcome: 'open' } : row));
    expect(judge(rows)).toMatchObject({ overall: { known: 150, won: 50 }, open: 0 });
  });
});

describe('without the definition', () => {
  it('criteria are the codes that leads name, and no threshold is judged', () => {
    const { leads, outcomes } = tablesOf(ROWS);
    const judged = judgeDefinition(leads, outcomes, { definition: undefined, capacity: 3, outcomeColumns: [] });
    expect(judged.criteria.map(({ code }) => code)).toEqual(['auto-referred', 'boss', 'intern']);
    expect(judged).toMatchObject({ thresholds: [], capacity: null });
  });
});
