import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { areaUnderCurve, compareAreas } from '../../../src/outcomes/judgement/area-under-curve.ts';
import { foldOf } from '../../../src/outcomes/judgement/fold.ts';
import { liftOf } from '../../../src/outcomes/judgement/lift.ts';
import { fitLogistic, logLoss } from '../../../src/outcomes/judgement/logistic.ts';
import { solve } from '../../../src/outcomes/judgement/solve.ts';
import { quantile } from '../../../src/outcomes/quantile.ts';
import { wilsonInterval } from '../../../src/outcomes/wilson.ts';

describe('the interval of a rate', () => {
  // Newcombe (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [29, 29, 0.883, 1],
  ])('of %i in %i is that of the literature', (part, whole, low, high) => {
    const interval = wilsonInterval(part, whole);
    expect(interval?.low).toBeCloseTo(low, 4);
    expect(interval?.high).toBeCloseTo(high, 4);
  });

  it('is none of no case', () => {
    expect(wilsonInterval(0, 0)).toBe(null);
  });
});

describe('quantiles', () => {
  test.each([
    ['the middle of three', [1, 5, 9], 0.5, 5],
    ['between the middle two', [1, 5, 7, 9], 0.5, 6],
    ['nine tenths of the way', [0, 10, 20, 30, 40], 0.9, 36],
    ['of one value that value', [7], 0.9, 7],
    ['of none nothing', [], 0.5, null],
  ])('%s', (_why, values, share, expected) => {
    expect(quantile(values, share)).toBe(expected);
  });
});

describe('the area under the curve', () => {
  const counts = fc.record({ score: fc.integer({ min: -3, max: 3 }), won: fc.nat(4), lost: fc.nat(4) });

  it('is the share of pairs that the score ranks rightly, ties counted half', () => {
    const property = fc.property(fc.array(counts, { maxLength: 8 }), (groups) => {
      let right = 0;
      let pairs = 0;
      for (const a of groups) {
        for (const b of groups) {
          pairs += a.won * b.lost;
          right += a.won * b.lost * (a.score > b.score ? 1 : a.score === b.score ? 0.5 : 0);
        }
      }
      const area = areaUnderCurve(groups);
      if (pairs === 0) expect(area).toBe(null);
      else expect(area?.auc).toBeCloseTo(right / pairs, 12);
    });
    fc.assert(property);
  });

  it('has the interval of DeLong, worked out by hand', () => {
    // Won 3 and 1, lost 2 and 0: placements 1 and 0.5 of the won, 0.5 and 1 of the lost, each with a variance of 0.125.
    const area = areaUnderCurve([3, 2, 1, 0].map((score) => ({ score, won: score % 2, lost: 1 - (score % 2) })));
    expect(area?.auc).toBe(0.75);
    expect(area?.interval?.low).toBeCloseTo(0.75 - 1.959964 * Math.sqrt(0.125), 6);
    expect(area?.interval?.high).toBe(1);
  });

  it('has no interval where one lead alone was won', () => {
    expect(areaUnderCurve([{ score: 1, won: 1, lost: 5 }])).toEqual({ auc: 0.5, interval: null, won: 1, lost: 5 });
  });

  it('differs from that of the same score by nothing at all', () => {
    const groups = [1, 2, 3].map((score) => ({ before: score, after: 10 * score, won: score, lost: 4 - score }));
    expect(compareAreas(groups)).toEqual({ difference: 0, interval: { low: 0, high: 0 } });
  });

  it('differs from that of a better score by the areas between them', () => {
    const groups = [
      { before: 0, after: 2, won: 10, lost: 0 },
      { before: 0, after: 1, won: 0, lost: 10 },
      { before: 1, after: 2, won: 10, lost: 0 },
      { before: 1, after: 1, won: 0, lost: 10 },
    ];
    const compared = compareAreas(groups);
    expect(compared?.difference).toBe(0.5);
    expect(compared?.interval?.low).toBeGreaterThan(0);
  });
});

describe('lift', () => {
  it('is the ratio of two rates with the interval of Katz', () => {
    const { lift, interval } = liftOf({ cases: 100, won: 20 }, { cases: 100, won: 10 });
    expect(lift).toBe(2);
    // exp(±1.959964 · √(1/20 − 1/100 + 1/10 − 1/100)) = exp(±0.706682)
    expect(interval?.low).toBeCloseTo(2 / 2.02726, 4);
    expect(interval?.high).toBeCloseTo(2 * 2.02726, 4);
  });

  test.each([
    ['nobody without it was won', { cases: 5, won: 2 }, { cases: 5, won: 0 }, { lift: null, interval: null }],
    ['nobody has it', { cases: 0, won: 0 }, { cases: 5, won: 1 }, { lift: null, interval: null }],
    ['nobody with it was won', { cases: 5, won: 0 }, { cases: 5, won: 1 }, { lift: 0, interval: null }],
  ])('%s', (_why, having, lacking, expected) => {
    expect(liftOf(having, lacking)).toEqual(expected);
  });
});

describe('the logistic regression', () => {
  it('finds the coefficients that made the outcomes', () => {
    const coefficient = fc.double({ min: -2, max: 2, noNaN: true });
    const property = fc.property(coefficient, fc.tuple(coefficient, coefficient, coefficient), (intercept, truth) => {
      const cases = [[], [0], [1], [2], [0, 1], [0, 2], [1, 2], [0, 1, 2]].map((features) => {
        const odds = features.reduce((sum, feature) => sum + truth[feature], intercept);
        const share = 1 / (1 + Math.exp(-odds));
        return { features, won: 1000 * share, lost: 1000 * (1 - share) };
      });
      const model = fitLogistic(cases, 3, 1e-9);
      expect(model.intercept).toBeCloseTo(intercept, 4);
      for (const [i, one] of truth.entries()) expect(model.coefficients[i]).toBeCloseTo(one, 4);
    });
    fc.assert(property);
  });

  it('with a penalty stops where the pull of the cases equals it', () => {
    const cases = [
      { features: [], won: 10, lost: 30 },
      { features: [0], won: 30, lost: 10 },
    ];
    const { intercept, coefficients } = fitLogistic(cases, 1, 5);
    const [coefficient] = coefficients;
    const pull = 30 - 40 / (1 + Math.exp(-intercept - coefficient));
    expect(pull).toBeCloseTo(5 * coefficient, 6);
    expect(coefficient).toBeGreaterThan(0);
    expect(coefficient).toBeLessThan(Math.log(9));
  });

  it('finds the best fit of any cases', () => {
    const count = fc.integer({ min: 0, max: 100_000 });
    const cases = fc.tuple(count, count, count, count, count, count, count, count).map((n) => [
      { features: [], won: n[0], lost: n[1] },
      { features: [0], won: n[2], lost: n[3] },
      { features: [1], won: n[4], lost: n[5] },
      { features: [0, 1], won: n[6], lost: n[7] },
    ]);
    const property = fc.property(cases, fc.constantFrom(0.01, 1, 100), (some, penalty) => {
      const { intercept, coefficients } = fitLogistic(some, 2, penalty);
      const total = some.reduce((sum, { won, lost }) => sum + won + lost, 1);
      for (const feature of [0, 1]) {
        const pull = some
          .filter(({ features }) => features.includes(feature))
          .reduce((sum, { features, won, lost }) => {
            const odds = features.reduce((odd, one) => odd + coefficients[one], intercept);
            return sum + won - (won + lost) / (1 + Math.exp(-odds));
          }, 0);
        expect(Math.abs(pull - penalty * coefficients[feature]) / total).toBeLessThan(1e-4);
      }
    });
    fc.assert(property);
  });

  it('stays finite where all cases with a feature were won', () => {
    const cases = [
      { features: [], won: 1, lost: 999 },
      { features: [0], won: 500, lost: 0 },
    ];
    const { coefficients } = fitLogistic(cases, 1, 0.1);
    expect(coefficients[0]).toBeGreaterThan(5);
    expect(coefficients[0]).toBeLessThan(50);
  });

  it('is worth less, the worse it foretells', () => {
    const cases = [{ features: [], won: 1, lost: 1 }];
    expect(logLoss({ intercept: 0, coefficients: [] }, cases)).toBeCloseTo(Math.log(2), 12);
    expect(logLoss({ intercept: 2, coefficients: [] }, cases)).toBeGreaterThan(Math.log(2));
  });

  it('solves its equations', () => {
    const [x, y] = solve(Float64Array.of(4, 2, 2, 3), Float64Array.of(10, 8));
    expect(x).toBeCloseTo(1.75, 12);
    expect(y).toBeCloseTo(1.5, 12);
  });
});

describe('folds', () => {
  it('are of about equal size, and neighbours fall into any', () => {
    const counts = new Array<number>(6).fill(0);
    for (let lead = 0; lead < 6000; lead++) counts[foldOf(lead, 6)]++;
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
    expect(new Set(Array.from({ length: 12 }, (_, lead) => foldOf(lead, 6))).size).toBeGreaterThan(3);
  });
});
