import { describe, expect, it } from 'vitest';
import { type Chart, renderChart } from '../../../src/report/html/charts/chart.ts';

const about = { title: 'T', unit: 'share' } as const;
const row = (name: string) => ({ name, brief: name, figure: `${name}!` });

/** Attributes of what is drawn: of `<rect class="bar" .../>`, those that are named. */
function drawn(chart: Chart, tag: RegExp, ...attributes: string[]): string[][] {
  return [...renderChart(chart).markup.matchAll(tag)].map(([element]) =>
    attributes.map((name) => new RegExp(` ${name}="(.*?)"`).exec(element)?.[1] ?? ''),
  );
}

const ticks = (chart: Chart) =>
  [...renderChart(chart).markup.matchAll(/class="step.*?x="(.*?)%".*?>(.*?)</g)].map(([, at, text]) => [at, text]);

describe('rates', () => {
  const rates: Chart = {
    ...about,
    draws: 'rates',
    rates: [
      { ...row('a'), share: 0.25, interval: { low: 0.2, high: 0.4 } },
      { ...row('b'), share: 0.5, interval: null, emphasis: true },
    ],
    band: { low: 0.1, high: 0.3, text: 'agreed' },
  };

  it('draw bars to their shares, and whiskers to the ends of their intervals', () => {
    expect(drawn(rates, /<rect class="(?:bar|good)".*?>/g, 'class', 'width')).toEqual([
      ['bar', '50%'],
      ['good', '100%'],
    ]);
    expect(drawn(rates, /(?<=class="whisker">)<line.*?>/g, 'x1', 'x2')).toEqual([['40%', '80%']]);
  });

  it('draw what was agreed behind them', () => {
    expect(drawn(rates, /<rect class="ground".*?>/g, 'x', 'width')).toEqual([['20%', '40%']]);
    expect(renderChart(rates).markup).toContain('>agreed</text>');
  });

  it('count in percent, up to no more than all', () => {
    expect(ticks(rates)).toEqual([
      ['0', '0%'],
      ['20', '10%'],
      ['40', '20%'],
      ['60', '30%'],
      ['80', '40%'],
      ['100', '50%'],
    ]);
    const all: Chart = { ...about, draws: 'rates', rates: [{ ...row('a'), share: 1, interval: null }] };
    expect(ticks(all).at(-1)).toEqual(['100', '100%']);
  });
});

describe('lifts', () => {
  it('stand as far from once when they are twice as when they are half', () => {
    const lifts: Chart = {
      ...about,
      draws: 'lifts',
      lifts: [
        { ...row('half'), ratio: 0.5, interval: null },
        { ...row('twice'), ratio: 2, interval: { low: 1, high: 2 } },
      ],
    };
    expect(drawn(lifts, /<circle.*?>/g, 'cx')).toEqual([['0%'], ['100%']]);
    expect(drawn(lifts, /(?<=class="mark">)<line.*?>/g, 'x1')).toEqual([['50%']]);
    expect(drawn(lifts, /(?<=class="whisker">)<line.*?>/g, 'x1', 'x2')).toEqual([['50%', '100%']]);
    expect(ticks(lifts)).toEqual([
      ['0', '0.5×'],
      ['50', '1×'],
      ['100', '2×'],
    ]);
  });

  it('end at the last step of the scale, however high they are', () => {
    const lifts: Chart = { ...about, draws: 'lifts', lifts: [{ ...row('all'), ratio: 5000, interval: null }] };
    expect(drawn(lifts, /<circle.*?>/g, 'cx')).toEqual([['100%']]);
  });
});

describe('spans', () => {
  it('reach as far as half of them, and hatched as far as nine of ten', () => {
    const spans: Chart = { ...about, draws: 'spans', spans: [{ ...row('won'), median: 20, p90: 100 }] };
    expect(drawn(spans, /<rect class="bar".*?>/g, 'width')).toEqual([['20%']]);
    expect(drawn(spans, /<rect class="lost".*?>/g, 'x', 'width')).toEqual([['20%', '80%']]);
  });

  it('of no days divide by nothing', () => {
    const spans: Chart = { ...about, draws: 'spans', spans: [{ ...row('won'), median: 0, p90: 0 }] };
    expect(renderChart(spans).markup).not.toMatch(/NaN|Infinity/);
  });
});
