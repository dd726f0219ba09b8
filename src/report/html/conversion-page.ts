import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { formatCount, formatShare, shareOf } from '../figures.ts';
import { conversionPage } from '../outcomes/conversion-page.ts';
import { headlineText, introTexts } from '../outcomes/headline.ts';
import type { Part } from '../page.ts';
import { NAMES_PEOPLE } from '../words.ts';
import type { Block } from './blocks.ts';
import type { Chart } from './charts/chart.ts';
import { conversionCharts } from './conversion-charts.ts';
import { type HtmlPage, renderHtmlPage, type Section } from './page.ts';
import type { Tile } from './tiles.ts';

/** Renders a conversion report as the text of `conversion.html`: what all its forms say, with charts. */
export function renderConversionHtml(report: ConversionReport): string {
  const { run, suggestion } = report;
  const charts = conversionCharts(report);
  const diff = suggestion?.refused === null ? (suggestion.diff ?? []) : [];
  const parts = conversionPage(report).parts.map((part, place) =>
    sectionOf(part, place, charts.get(part.id) ?? [], diff),
  );
  const isFirst = ({ urgent = false }: Section) => urgent;
  const page: HtmlPage = {
    title: headlineText(report),
    intro: [...introTexts(report), `The run ${run.folder}, held against ${run.definition} as of ${run.asOf}.`],
    tiles: tiles(report),
    first: parts.filter(isFirst),
    sections: parts.filter((one) => !isFirst(one)),
    about: [
      report.leads === null
        ? 'This page holds counts, sources and reasons, and nobody of whom they are.'
        : NAMES_PEOPLE,
    ],
  };
  return renderHtmlPage(page);
}

const PLAIN_ID = /^[a-z][a-z_-]*$/;

/** @param place number of the part, which names it where its own id holds a text from a list. */
function sectionOf(
  { id, title, statements, tables }: Part,
  place: number,
  charts: readonly Chart[],
  diff: readonly string[],
): Section {
  const caption = `${title}, ${charts.length > 0 ? 'in numbers' : 'as a table'}`;
  return {
    id: PLAIN_ID.test(id) ? id : `part-${place}`,
    title,
    urgent: id === 'first',
    blocks: [
      ...statements.flatMap(({ text, statements: below }): Block[] => [
        { kind: 'text', text },
        ...(below.length === 0 ? [] : [{ kind: 'list', ordered: false, texts: below.map((one) => one.text) } as const]),
      ]),
      ...charts.map((chart): Block => ({ kind: 'chart', chart })),
      ...tables.map(
        (table): Block => ({
          ...{ kind: 'table', table, title: table.title ?? caption },
          ...{ folded: charts.length > 0, said: charts.length === 0 && table.title === undefined },
        }),
      ),
      ...(id === 'suggestion' && diff.length > 0
        ? [{ kind: 'diff', title: 'The definition with these points', lines: diff } as const]
        : []),
    ],
  };
}

/** What became of those that were handed over. */
function tiles({ handedOver, outcomes }: ConversionReport): Tile[] {
  const { units, won, open, lost, unheard } = handedOver;
  if (outcomes.known === 0) return [];
  const tile = (tone: Tile['tone'], name: string, count: number): Tile => ({
    tone,
    name,
    count,
    figure: formatCount(count),
    share: formatShare(shareOf(count, units)),
  });
  return [
    tile('good', 'won', won.part),
    tile('fair', 'still open', open),
    tile('poor', 'lost or turned down', lost),
    tile('void', 'no outcome known', unheard),
  ];
}
