import { scaleLinear } from 'd3-scale';
import { html, type Markup, nothing } from '../markup.ts';
import type { Drawing } from './chart.ts';
import { drawRows, drawWhisker, type Row } from './rows.ts';

/** Shares as lying bars, each with the interval in which the true one lies. */
export interface Rates {
  readonly draws: 'rates';
  readonly rates: readonly Rate[];
  /** Between which shares all should be. */
  readonly band?: { readonly low: number; readonly high: number; readonly text: string };
}

interface Rate extends Row {
  /** From 0 to 1, as the interval is. */
  readonly share: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
  readonly emphasis?: boolean;
}

const TICKS = 5;
/** Pixels. */
const LINE = 18;
/** Percent of the width from where a text would not fit behind its place. */
const FAR = 60;

export function drawRates({ rates, band }: Rates): Drawing {
  const most = Math.max(0.01, band?.high ?? 0, ...rates.map(({ share, interval }) => interval?.high ?? share));
  const scale = scaleLinear([0, most], [0, 100]).nice(TICKS);
  const [, end] = scale.domain();
  scale.domain([0, Math.min(end, 1)]);
  const ticks = scale.ticks(TICKS).map((at) => ({ at: scale(at), text: `${Math.round(at * 1000) / 10}%` }));
  const { height, content } = drawRows(
    rates,
    ticks,
    ({ share, interval, emphasis = false }, top, thickness) =>
      html`<rect class="${emphasis ? 'good' : 'bar'}" y="${top}" width="${scale(share)}%" height="${thickness}"/>${
        interval === null ? nothing : drawWhisker(scale(interval.low), scale(interval.high), top + thickness / 2)
      }\n`,
    (rows) => (band === undefined ? nothing : drawBand(scale(band.low), scale(band.high), rows)),
  );
  if (band === undefined) return { height, content };
  const middle = scale((band.low + band.high) / 2);
  const side = middle < FAR ? html`x="${scale(band.low)}%"` : html`x="${scale(band.high)}%" class="end"`;
  return {
    height: height + LINE,
    content: html`<g class="agreed"><text ${side} y="13">${band.text}</text></g><svg y="${LINE}" width="100%" height="${height}" overflow="visible">${content}</svg>`,
  };
}

function drawBand(low: number, high: number, height: number): Markup {
  const edge = (at: number) => html`<line x1="${at}%" x2="${at}%" y1="0" y2="${height}"/>`;
  return html`<g class="agreed"><rect class="ground" x="${low}%" width="${high - low}%" height="${height}"/>${edge(low)}${edge(high)}</g>\n`;
}
