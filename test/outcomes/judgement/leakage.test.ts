import { describe, expect, it, test } from 'vitest';
import { columnArea, foldLeads } from '../../../src/outcomes/judgement/column-area.ts';
import { settle } from '../../../src/outcomes/judgement/group-leads.ts';
import { namesProgress } from '../../../src/outcomes/judgement/leak-words.ts';
import { findLeaks } from '../../../src/outcomes/judgement/leakage.ts';
import { definitionOf } from '../../lead.ts';
import { tablesOf } from './run-tables.ts';

/**
 * 400 leads of which every other one is won, with a column.
 * @param right how many of ten cells say what became of their lead; the others say the contrary.
 */
function leaksOf(header: string, right: number, words: readonly [string, string] = ['a', 'b'], field?: string) {
  const rows = Array.from({ length: 400 }, (_, index) => {
    const isWon = index % 2 === 0;
    const says = Math.floor(index / 2) % 10 < right;
    const cells = { [header]: words[isWon === says ? 0 : 1] };
    return { status: 'nurture', codes: ['meets-nurture'], outcome: isWon ? 'won' : 'lost', cells } as const;
  });
  const { leads, outcomes } = tablesOf(rows, [], field === undefined ? {} : { [header]: field });
  return findLeaks(leads, outcomes, definition, ['Bought']);
}

const definition = definitionOf(`
score:
  contact:
    rules:
      - { id: hot, if: { any: [{ rating: hot }, { title: CEO }] }, points: 30 }
`);

describe('a column that seems to know the outcome', () => {
  test.each<[string, string, number, readonly [string, string] | undefined, readonly string[] | undefined]>([
    ['tells nearly all, whatever it is called', 'X7', 9, undefined, ['tells-too-much']],
    ['tells something, as an honest one may', 'X7', 7, undefined, undefined],
    ['tells much, as a very good one may', 'X7', 8, undefined, undefined],
    ['is a verdict and tells something', 'Lead Quality', 7, undefined, ['verdict']],
    ['is a verdict with its words run together', 'ProfileScore', 7, undefined, ['verdict']],
    ['is a verdict by name and tells nothing', 'Lead Quality', 5, undefined, undefined],
    ['is noted at work', 'call_duration', 7, undefined, ['progress']],
    ['is overwritten with every change', 'Last Notable Activity', 7, undefined, ['progress']],
    ['is an honest last activity', 'Last Activity', 7, ['Email Opened', 'Page Visited'], undefined],
    ['holds words of the work', 'X7', 7, ['Ringing', 'Interested'], ['progress-cells']],
    ['is what was asked for', 'Bought', 10, undefined, undefined],
    ['only sounds like a verdict', 'Education Level', 7, undefined, undefined],
    ['only sounds like work', 'Lead Source', 7, undefined, undefined],
  ])('%s', (_why, header, right, words, signs) => {
    expect(leaksOf(header, right, words)[0]?.signs).toEqual(signs);
  });

  it('is known by its field where it has one, and said with the criteria that ask for it', () => {
    expect(leaksOf('Wärme', 7, ['hot', 'cold'], 'rating')).toMatchObject([
      { header: 'Wärme', field: 'rating', signs: ['verdict'], criteria: ['hot'] },
    ]);
  });

  it('is no leak by the words of its header where its field says otherwise', () => {
    expect(leaksOf('Lead Quality', 7, ['a', 'b'], 'title')).toEqual([]);
  });
});

describe('how well a column tells the outcome', () => {
  /** 1,000 leads of which the later half is won; `cell` by lead. */
  function areaOf(cell: (lead: number) => string) {
    const rows = Array.from({ length: 1000 }, (_, lead) => {
      const outcome = lead < 500 ? 'lost' : 'won';
      return { status: 'nurture', codes: ['meets-nurture'], outcome, cells: { Column: cell(lead) } } as const;
    });
    const { leads, outcomes } = tablesOf(rows);
    return columnArea(leads.columns[0], settle(outcomes), foldLeads(1000))?.auc ?? 0;
  }

  test.each<[string, (lead: number) => string, number]>([
    ['ids tell nothing of their own lead', (lead) => `n${lead}`, 0.5],
    ['one text for all tells nothing', () => 'same', 0.5],
    ['numbers tell by their neighbours', (lead) => String(lead), 1],
    ['so do numbers with signs, points and thousands', (lead) => (lead < 9 ? '-0.5' : `${lead},000`), 1],
    ['a text tells by the others that have it', (lead) => (lead < 500 ? 'no' : 'yes'), 1],
  ])('%s', (_why, cell, expected) => {
    expect(areaOf(cell)).toBeCloseTo(expected, 1);
  });
});

describe('words of the work', () => {
  test.each([
    ['Modified', true],
    ['Closed by Horizzon', true],
    ['Lost to EINS', true],
    ['switched off', true],
    ['converted', true],
    ['Converted to Lead', false],
    ['Email Opened', false],
    ['Woningbouw', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(namesProgress(text)).toBe(expected);
  });
});
