import { describe, expect, it } from 'vitest';
import { countOf, drawBar, formatCount, formatShare, shareOf } from '../../src/report/figures.ts';

describe('formatCount', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('%d', (count, expected) => expect(formatCount(count)).toBe(expected));
});

describe('countOf', () => {
  it.each([
    ['one', countOf(1, 'row'), '1 row'],
    ['none', countOf(0, 'row'), '0 rows'],
    ['many', countOf(2500, 'row'), '2,500 rows'],
    ['an irregular plural', countOf(2, 'entry', 'entries'), '2 entries'],
  ])('%s', (_why, text, expected) => expect(text).toBe(expected));
});

describe('shares', () => {
  it.each([
    ['nothing of nothing', shareOf(0, 0), '0.0%'],
    ['nothing', shareOf(0, 5), '0.0%'],
    ['hardly anything', shareOf(1, 1_000_000), '<0.1%'],
    ['a part', shareOf(212, 931), '22.8%'],
    ['almost all', shareOf(999_999, 1_000_000), '>99.9%'],
    ['all', shareOf(5, 5), '100.0%'],
  ])('%s', (_why, share, expected) => expect(formatShare(share)).toBe(expected));
});

describe('drawBar', () => {
  it.each([
    ['nothing', 0, ''],
    ['hardly anything still shows', 0.000001, '▏'],
    ['a half', 0.5, '██'],
    ['parts of a block', 0.4, '█▋'],
    ['all', 1, '████'],
  ])('%s', (_why, share, expected) => expect(drawBar(share, 4)).toBe(expected));
});
