import { countOf, formatCount, formatShare, shareOf } from '../figures.ts';
import type { Report } from '../model.ts';
import { headlineText, lossesText } from '../summary.ts';
import { type HtmlPage, renderHtmlPage } from './page.ts';
import { firstSections, reportSections } from './report-sections.ts';
import type { Tile } from './tiles.ts';

/** Renders a report as the text of `report.html`: the whole in the first screen, and what it rests on below. */
export function renderHtml(report: Report): string {
  const { definition, agreement, asOf, counts } = report;
  const agreed = agreement && !agreement.doubtful ? ` ${agreement.text}` : '';
  const page: HtmlPage = {
    title: headlineText(counts),
    intro: [lossesText(report), `Held against ${definition.name} as of ${asOf}.${agreed}`].filter(
      (text) => text !== '',
    ),
    tiles: tiles(report),
    first: firstSections(report),
    sections: reportSections(report),
    about: [
      `The definition: ${definition.source}, SHA-256 ${definition.sha256}.`,
      ...(definition.description === '' ? [] : [definition.description]),
      `${countOf(counts.read, 'row')} read. ${report.leads?.text ?? 'This page holds counts and codes, and no cell of a lead.'}`,
    ],
  };
  return renderHtmlPage(page);
}

function tiles({ counts }: Report): Tile[] {
  const { read, qualified, nurture, rejected, unreadable } = counts;
  const tile = (tone: Tile['tone'], name: string, count: number): Tile => ({
    tone,
    name,
    count,
    figure: formatCount(count),
    share: formatShare(shareOf(count, read)),
  });
  return [
    tile('good', 'qualified', qualified),
    tile('fair', 'nurture', nurture),
    tile('poor', 'rejected', rejected),
    tile('void', 'unreadable', unreadable),
  ];
}
