import { describe, expect, it } from 'vitest';
import { compareExample, type Difference } from '../../src/audit/compare-example.ts';
import type { Expectation } from '../../src/definition/definition.ts';
import type { Decision } from '../../src/qualify/decision.ts';

const DECISION: Decision = {
  status: 'nurture',
  score: 45,
  scoreMin: 45,
  scoreMax: 60,
  bar: 'mql',
  contactProfile: 'decider',
  organizationProfile: '',
  reasons: ['meets-nurture', 'decides', 'stock-name'],
  missing: ['budget', 'need'],
  track: '',
  step: 'nurture',
  sections: [45],
  asDuplicate: undefined,
};
const ANYTHING: Expectation = {
  status: undefined,
  score: undefined,
  bar: undefined,
  contactProfile: undefined,
  organizationProfile: undefined,
  reasons: undefined,
  missing: undefined,
  track: undefined,
};

function compare(expected: Partial<Expectation>): Difference[] {
  return compareExample({ ...ANYTHING, ...expected }, DECISION);
}

describe('an expectation held against a decision', () => {
  it.each<[string, Partial<Expectation>]>([
    ['nothing', {}],
    ['the status', { status: 'nurture' }],
    ['the score at the lower end', { score: { min: 45, max: 50 } }],
    ['the score at the upper end', { score: { min: 40, max: 45 } }],
    ['some reasons, in any order', { reasons: ['stock-name', 'decides'] }],
    ['no reasons in particular', { reasons: [] }],
    ['all that is missing', { missing: ['budget', 'need'] }],
    ['no track', { track: '' }],
    ['no profile', { organizationProfile: '' }],
    ['everything', { status: 'nurture', bar: 'mql', contactProfile: 'decider' }],
  ])('%s is met', (_why, expected) => {
    expect(compare(expected)).toEqual([]);
  });

  it.each<[string, Partial<Expectation>, Difference]>([
    ['another status', { status: 'qualified' }, { of: 'status', expected: 'qualified', got: 'nurture' }],
    ['a lower score', { score: { min: 44, max: 44 } }, { of: 'score', expected: '44', got: '45' }],
    ['a higher range', { score: { min: 46, max: 60 } }, { of: 'score', expected: '46..60', got: '45' }],
    ['another bar', { bar: 'sal' }, { of: 'bar', expected: 'sal', got: 'mql' }],
    ['no bar', { bar: '' }, { of: 'bar', expected: 'none', got: 'mql' }],
    ['a profile', { organizationProfile: 'x' }, { of: 'organization_profile', expected: 'x', got: 'none' }],
    ['another profile', { contactProfile: 'user' }, { of: 'contact_profile', expected: 'user', got: 'decider' }],
    [
      'one reason of two',
      { reasons: ['decides', 'student'] },
      { of: 'reasons', expected: '[decides, student]', got: '[meets-nurture, decides, stock-name]' },
    ],
    ['missing in another order', { missing: ['need', 'budget'] }, missing('[need, budget]')],
    ['less that is missing', { missing: ['budget'] }, missing('[budget]')],
    ['nothing missing', { missing: [] }, missing('[]')],
    ['a track', { track: 'early' }, { of: 'track', expected: 'early', got: 'none' }],
  ])('%s is not', (_why, expected, difference) => {
    expect(compare(expected)).toEqual([difference]);
  });
});

function missing(expected: string): Difference {
  return { of: 'missing', expected, got: '[budget, need]' };
}
