import { html, type Markup } from '../markup.ts';
import { type Bars, drawBars } from './bars.ts';
import { drawHistogram, type Histogram } from './histogram.ts';
import { drawLifts, type Lifts } from './lifts.ts';
import { drawRates, type Rates } from './rates.ts';
import { drawSpans, type Spans } from './spans.ts';

/** A chart as data. It is as wide as the page lets it be, and its writing stays as large as that around it. */
export type Chart = { readonly title: string /** What is counted: `rows of 931`. */; readonly unit: string } & (
  | Bars
  | Histogram
  | Lifts
  | Rates
  | Spans
);

/** What a chart is drawn as: its height in pixels, and what is in it. */
export interface Drawing {
  readonly height: number;
  readonly content: Markup;
}

export function renderChart(chart: Chart): Markup {
  const { height, content } = draw(chart);
  return html`<figure class="${chart.draws}">
<figcaption><strong>${chart.title}</strong> <span>${chart.unit}</span></figcaption>
<svg role="img" aria-label="${chart.title}, ${chart.unit}. The table after it has the numbers." width="100%" height="${height}">
${content}</svg>
</figure>
`;
}

function draw(chart: Chart): Drawing {
  switch (chart.draws) {
    case 'bars':
      return drawBars(chart);
    case 'histogram':
      return drawHistogram(chart);
    case 'lifts':
      return drawLifts(chart);
    case 'rates':
      return drawRates(chart);
    case 'spans':
      return drawSpans(chart);
  }
}
