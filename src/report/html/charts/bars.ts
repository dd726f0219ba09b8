import { scaleLinear } from 'd3-scale';
import { shorten } from '../../printable.ts';
import { html, type Markup, nothing } from '../markup.ts';
import type { Drawing } from './chart.ts';

/** Lying bars, one below the other, each with its name, its figures and what was lost of it. */
export interface Bars {
  readonly draws: 'bars';
  /** What a bar over the whole width stands for. */
  readonly whole: number;
  readonly bars: readonly Bar[];
}

interface Bar {
  readonly name: string;
  /** The name where there is little room. */
  readonly brief: string;
  readonly value: number;
  /** The value as people read it. */
  readonly figure: string;
  readonly emphasis?: boolean;
  /** What comes off the bar before: drawn behind this one. */
  readonly loss?: { readonly value: number; readonly text: string };
}

const LONGEST_NAME = 70;
const LONGEST_BRIEF = 28;
/** Pixels: the line of writing above a bar, the bar, the line below where something was lost, and the room between. */
const WRITING = 20;
const THICKNESS = 14;
const BELOW = 17;
const GAP = 12;
/** Percent of the width from where a text would not fit behind its place. */
const FAR = 60;

export function drawBars({ whole, bars }: Bars): Drawing {
  const scale = scaleLinear([0, Math.max(whole, 1)], [0, 100]);
  const drawn: Markup[] = [];
  let top = 0;
  for (const { name, brief, value, figure, emphasis = false, loss } of bars) {
    const width = scale(value);
    const bar = top + WRITING;
    drawn.push(html`<text class="roomy" y="${bar - 6}">${shorten(name, LONGEST_NAME)}</text>
<text class="tight" y="${bar - 6}">${shorten(brief, LONGEST_BRIEF)}</text>
<text class="figure" x="100%" y="${bar - 6}">${figure}</text>
<rect class="${emphasis ? 'good' : 'bar'}" y="${bar}" width="${width}%" height="${THICKNESS}"/>
${loss ? drawLoss(loss.text, width, scale(loss.value), bar) : nothing}`);
    top = bar + THICKNESS + (loss ? BELOW : 0) + GAP;
  }
  return { height: Math.max(top - GAP, 0), content: html`${drawn}` };
}

function drawLoss(text: string, from: number, width: number, top: number): Markup {
  const at = from < FAR ? html`x="${from}%"` : html`class="end" x="${from + width}%"`;
  return html`<rect class="lost" x="${from}%" y="${top}" width="${width}%" height="${THICKNESS}"/>
<g class="loss"><text ${at} y="${top + THICKNESS + BELOW - 3}">−${text}</text></g>
`;
}
