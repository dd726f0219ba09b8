import { scaleLog } from 'd3-scale';
import { html, nothing } from '../markup.ts';
import type { Drawing } from './chart.ts';
import { drawRows, drawWhisker, type Row } from './rows.ts';

/** Ratios on a logarithmic scale, so that twice and half are equally far from once. */
export interface Lifts {
  readonly draws: 'lifts';
  readonly lifts: readonly Lift[];
}

interface Lift extends Row {
  /** Above 0, as the interval is. */
  readonly ratio: number;
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];
/** Pixels. */
const RADIUS = 5;

export function drawLifts({ lifts }: Lifts): Drawing {
  const ends = lifts.flatMap(({ ratio, interval }) => (interval ? [interval.low, interval.high] : [ratio]));
  const [least, most] = [STEPS[0], STEPS[STEPS.length - 1]];
  const from = STEPS.findLast((step) => step <= Math.min(0.5, ...ends)) ?? least;
  const to = STEPS.find((step) => step >= Math.max(2, ...ends)) ?? most;
  const scale = scaleLog([from, to], [0, 100]).clamp(true);
  const ticks = STEPS.filter((step) => step >= from && step <= to).map((at) => ({ at: scale(at), text: `${at}×` }));
  return drawRows(
    lifts,
    ticks,
    ({ ratio, interval }, top, thickness) => {
      const middle = top + thickness / 2;
      return html`${interval ? drawWhisker(scale(interval.low), scale(interval.high), middle) : nothing}<circle class="bar point" cx="${scale(ratio)}%" cy="${middle}" r="${RADIUS}"/>\n`;
    },
    (height) => html`<g class="mark"><line x1="${scale(1)}%" x2="${scale(1)}%" y1="0" y2="${height}"/></g>\n`,
  );
}
