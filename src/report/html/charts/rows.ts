import { shorten } from '../../printable.ts';
import { html, type Markup } from '../markup.ts';
import type { Drawing } from './chart.ts';

/** One below the other, each with its name and its figure above what is drawn for it. */
export interface Row {
  readonly name: string;
  /** The name where there is little room. */
  readonly brief: string;
  readonly figure: string;
}

/** A place on the scale below the rows, in percent of the width, and what stands there. */
export interface Tick {
  readonly at: number;
  readonly text: string;
}

/** Pixels: the line of writing above a drawing, the drawing, the room between rows, and the scale below them. */
const WRITING = 20;
const THICKNESS = 14;
const GAP = 12;
const SCALE = 22;
const LONGEST_NAME = 70;
const LONGEST_BRIEF = 28;

/**
 * Rows over a common scale. @param draw what is drawn for a row, from `top` down `thickness` pixels.
 * @param behind what stands behind all rows, so many pixels high.
 */
export function drawRows<R extends Row>(
  rows: readonly R[],
  ticks: readonly Tick[],
  draw: (row: R, top: number, thickness: number) => Markup,
  behind: (height: number) => Markup,
): Drawing {
  const height = rows.length * (WRITING + THICKNESS + GAP);
  const drawn = rows.map((row, index) => {
    const top = index * (WRITING + THICKNESS + GAP) + WRITING;
    return html`<text class="roomy" y="${top - 6}">${shorten(row.name, LONGEST_NAME)}</text>
<text class="tight" y="${top - 6}">${shorten(row.brief, LONGEST_BRIEF)}</text>
<text class="figure" x="100%" y="${top - 6}">${row.figure}</text>
${draw(row, top, THICKNESS)}`;
  });
  return {
    height: height + SCALE,
    content: html`${ticks.map(({ at, text }) => drawTick(text, at, height))}${behind(height)}${drawn}`,
  };
}

function drawTick(text: string, at: number, bottom: number): Markup {
  const side = at < 1 ? html` begin` : at > 99 ? html` end` : html``;
  return html`<line class="level" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/><text class="step${side}" x="${at}%" y="${bottom + 16}">${text}</text>\n`;
}

/** A range with its ends, drawn so that it shows on any ground. Places are percent of the width. */
export function drawWhisker(low: number, high: number, middle: number): Markup {
  const line = html`<line x1="${low}%" x2="${high}%" y1="${middle}" y2="${middle}"/><line x1="${low}%" x2="${low}%" y1="${middle - 4}" y2="${middle + 4}"/><line x1="${high}%" x2="${high}%" y1="${middle - 4}" y2="${middle + 4}"/>`;
  return html`<g class="halo">${line}</g><g class="whisker">${line}</g>\n`;
}
