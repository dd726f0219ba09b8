import { scaleLinear } from 'd3-scale';
import { formatCount } from '../../figures.ts';
import { html } from '../markup.ts';
import type { Drawing } from './chart.ts';
import { drawRows, type Row } from './rows.ts';

/** Lengths of time: how far half of them reach, and behind it how far nine of ten do. */
export interface Spans {
  readonly draws: 'spans';
  readonly spans: readonly Span[];
}

interface Span extends Row {
  /** Days. */
  readonly median: number;
  readonly p90: number;
}

const TICKS = 5;

export function drawSpans({ spans }: Spans): Drawing {
  const scale = scaleLinear([0, Math.max(1, ...spans.map(({ p90 }) => p90))], [0, 100]).nice(TICKS);
  const ticks = scale
    .ticks(TICKS)
    .filter(Number.isInteger)
    .map((at) => ({ at: scale(at), text: formatCount(at) }));
  return drawRows(
    spans,
    ticks,
    ({ median, p90 }, top, thickness) => {
      const [half, most] = [scale(median), scale(p90)];
      return html`<rect class="bar" y="${top}" width="${half}%" height="${thickness}"/><rect class="lost" x="${half}%" y="${top}" width="${most - half}%" height="${thickness}"/>\n`;
    },
    () => html``,
  );
}
