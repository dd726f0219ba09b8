import { describe, expect, it } from 'vitest';
import { proportionOf } from '../../../src/outcomes/proportion.ts';
import type { ConversionReport } from '../../../src/outcomes/shapes/conversion.ts';
import type { StatusRate } from '../../../src/outcomes/shapes/judgement.ts';
import { headlineText } from '../../../src/report/outcomes/headline.ts';
import { standingText } from '../../../src/report/outcomes/share-words.ts';
import { sayTheDifference } from '../../../src/report/outcomes/verdict.ts';

/** @param became of the units handed over, an opportunity; null where nothing tells of that stage. */
function headline(unit: 'lead' | 'account', known: number, units: number, became: number | null, won: number): string {
  const report = {
    outcomes: { unit, known },
    run: { nurture: 20, rejected: 1_200 },
    handedOver: {
      units,
      opportunities: became === null ? null : proportionOf(became, units),
      won: proportionOf(won, units),
    },
  };
  return headlineText(report as ConversionReport);
}

describe('the headline', () => {
  it.each<[Parameters<typeof headline>, string]>([
    [['lead', 4611, 1170, null, 953], '953 of 1,170 qualified leads were won (81.5%)'],
    [['lead', 10, 3, 2, 1], '2 of 3 qualified leads became opportunities (66.7%), and 1 was won (33.3%)'],
    [['account', 1, 1, 1, 0], '1 of 1 qualified account became an opportunity (100.0%), and 0 were won (0.0%)'],
    [['lead', 5, 0, 0, 0], 'No lead of 1,220 was qualified'],
    [['account', 0, 5, 0, 0], 'No outcome is known of any account of this run'],
  ])('of %j is: %s', (facts, expected) => {
    expect(headline(...facts)).toBe(expected);
  });
});

function rate(status: StatusRate['status'], leads: number, known: number, won: number): StatusRate {
  const { share, interval } = proportionOf(won, known);
  return { status, leads, known, won, rate: share, interval };
}

describe('the verdict on a definition', () => {
  it.each([
    [
      'clearly more',
      [rate('qualified', 1170, 1170, 953), rate('nurture', 1187, 1187, 459), rate('rejected', 2254, 2254, 375)],
      'Qualified leads were won 3.4 times as often as the others: 953 of 1,170 (81.5%), against 834 of 3,441 others (24.2%).',
    ],
    [
      'clearly less',
      [rate('qualified', 100, 100, 10), rate('rejected', 100, 100, 60)],
      'Qualified leads were won less often than the others: 10 of 100 (10.0%), against 60 of 100 others (60.0%).',
    ],
    [
      'what chance can do',
      [rate('qualified', 6, 4, 3), rate('rejected', 20, 1, 0)],
      'The outcomes do not show that qualified leads are won more often than the others: 3 of 4 whose end is known (75.0%), against 0 of 1 others (0.0%).',
    ],
    [
      'none of the others',
      [rate('qualified', 100, 100, 50), rate('rejected', 100, 100, 0)],
      'Only qualified leads were won: 50 of 100 (50.0%), against 0 of 100 others (0.0%).',
    ],
    [
      'nobody else is known',
      [rate('qualified', 10, 10, 5), rate('rejected', 10, 0, 0)],
      'Of the qualified leads 5 of 10 (50.0%) were won; of the others no outcome is known.',
    ],
    [
      'no qualified one is known',
      [rate('qualified', 10, 0, 0), rate('rejected', 10, 4, 1)],
      'No qualified lead has a known outcome; 1 of 4 others (25.0%) were won.',
    ],
  ])('%s', (_what, statuses, expected) => {
    expect(sayTheDifference({ statuses })).toBe(expected);
  });
});

describe("where marketing's share stands", () => {
  it.each([
    ['above', 'above', 'above by count and by amount'],
    ['within', 'below', 'within by count and below by amount'],
    ['within', null, 'within by count'],
    [null, null, 'neither above nor below yet'],
  ] as const)('%s by count, %s by amount: %s', (byCount, byAmount, expected) => {
    expect(standingText({ byCount, byAmount })).toBe(expected);
  });
});
