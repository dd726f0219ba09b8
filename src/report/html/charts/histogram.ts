import { scaleLinear } from 'd3-scale';
import { formatCount } from '../../figures.ts';
import { html, type Markup, nothing } from '../markup.ts';
import type { Drawing } from './chart.ts';

/** Standing bars over a scale of whole numbers, with marks on it. */
export interface Histogram {
  readonly draws: 'histogram';
  /** One beside the other, from the lowest to the highest. Both ends are in a bucket. */
  readonly buckets: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly marks: readonly { readonly at: number; readonly text: string }[];
}

/** Pixels. */
const HEIGHT = 220;
const LINE = 18;
/** What a digit of a figure takes, and how wide the drawing is on a wide screen and on a narrow one. */
const DIGIT = 7;
const WIDE = 800;
const NARROW = 320;
/** Percent of the width from where a text would not fit behind its place. */
const FAR = 60;
const TICKS = 5;
/** On each side of a bar, as a part of its bucket. */
const GAP = 0.06;

export function drawHistogram({ buckets, marks }: Histogram): Drawing {
  const most = Math.max(...buckets.map(({ count }) => count));
  const across = scaleLinear([buckets[0].from, buckets[buckets.length - 1].to + 1], [0, 100]);
  const top = LINE * (marks.length + 1);
  const bottom = top + HEIGHT;
  const up = scaleLinear([0, most], [bottom, top]).nice(TICKS);
  const levels = up.ticks(TICKS).filter(Number.isInteger);
  const steps = across.ticks(TICKS * 2).filter(Number.isInteger);
  const room = roomOf(buckets.length, formatCount(most));
  const drawn = [
    ...levels.map((level) => drawLevel(formatCount(level), up(level))),
    ...buckets.map(({ from, to, count }) => drawBucket(across(from), across(to + 1), up(count), bottom)),
    ...marks.map(({ at, text }, index) => drawMark(text, across(at), LINE * (index + 1), bottom)),
    ...buckets.map(({ from, to, count }) =>
      count === 0 ? nothing : drawCount(formatCount(count), across((from + to + 1) / 2), up(count), room),
    ),
    ...steps.map((step) => html`<text class="step" x="${across(step)}%" y="${bottom + LINE}">${step}</text>\n`),
  ];
  return { height: bottom + LINE + 6, content: html`${drawn}` };
}

/** Where the figures of so many buckets have room, as a class: everywhere, on wide screens, or nowhere. */
function roomOf(buckets: number, longest: string): string {
  const width = (longest.length + 1) * DIGIT * buckets;
  if (width <= NARROW) return 'count';
  return width <= WIDE ? 'count roomy' : 'count none';
}

function drawBucket(left: number, right: number, top: number, bottom: number): Markup {
  const width = right - left;
  return html`<rect class="bar" x="${left + width * GAP}%" y="${top}" width="${width * (1 - 2 * GAP)}%" height="${bottom - top}"/>\n`;
}

function drawCount(figure: string, x: number, y: number, room: string): Markup {
  return html`<text class="${room}" x="${x}%" y="${y - 5}">${figure}</text>\n`;
}

function drawLevel(figure: string, y: number): Markup {
  return html`<line class="level" x1="0" x2="100%" y1="${y}" y2="${y}"/><text class="level" x="-8" y="${y + 4}">${figure}</text>\n`;
}

function drawMark(text: string, x: number, y: number, bottom: number): Markup {
  const side = x < FAR ? html`dx="6"` : html`dx="-6" class="end"`;
  return html`<g class="mark"><line x1="${x}%" x2="${x}%" y1="${y - 12}" y2="${bottom}"/><text x="${x}%" y="${y}" ${side}>${text}</text></g>\n`;
}
