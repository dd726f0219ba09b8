import { html, type Markup } from '../markup.ts';
import { type Bars, drawBars } from './bars.ts';
import { drawHistogram, type Histogram } from './histogram.ts';

/** A chart as data. It is as wide as the page lets it be, and its writing stays as large as that around it. */
export type Chart = { readonly title: string /** What is counted: `rows of 931`. */; readonly unit: string } & (
  | Bars
  | Histogram
);

/** What a chart is drawn as: its height in pixels, and what is in it. */
export interface Drawing {
  readonly height: number;
  readonly content: Markup;
}

export function renderChart(chart: Chart): Markup {
  const { height, content } = chart.draws === 'bars' ? drawBars(chart) : drawHistogram(chart);
  return html`<figure class="${chart.draws}">
<figcaption><strong>${chart.title}</strong> <span>${chart.unit}</span></figcaption>
<svg role="img" aria-label="${chart.title}, ${chart.unit}. The table after it has the numbers." width="100%" height="${height}">
${content}</svg>
</figure>
`;
}
