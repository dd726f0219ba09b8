import type { ConversionReport } from '../../outcomes/conversion-report.ts';
import type { MarketingShare, Standing } from '../../outcomes/marketing-share.ts';
import type { SalesGroup, SalesSummary } from '../../outcomes/sales-origins.ts';
import type { TurnDowns } from '../../outcomes/turn-downs.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { shorten } from '../printable.ts';
import { enumerate } from '../words.ts';
import { amountText, intervalText, proportionText, shareText, spreadText } from './figures.ts';

const LONGEST = 40;
const MOST_SOURCES = 20;

/** Marketing's share, the sales by who found them, and why sales said no. */
export function salesParts({ sales, marketingShare, turnDowns }: ConversionReport): Part[] {
  return [
    ...(sales === null ? [] : [...sharePart(sales, marketingShare), ...sourcePart(sales)]),
    ...(turnDowns === null ? [] : turnDownPart(turnDowns)),
  ];
}

function sharePart(sales: SalesSummary, share: MarketingShare | null): Part[] {
  const { all, origins, currency, otherCurrencies } = sales;
  const said =
    share === null
      ? ['The definition names no marketing sources: add funnel.marketing_sources to see what marketing brought.']
      : shareLines(share, all, currency);
  const others = otherCurrencies.map(
    ({ currency: other, sales: count, amount }) =>
      `${countOf(count, 'opportunity', 'opportunities')} in ${other || 'no named currency'}, ${amountText(amount, other)} in all: counted, but not added up with the others.`,
  );
  const shown = share === null ? [] : origins.filter((origin) => origin.sales > 0 || origin.origin !== 'unknown');
  const rows = [...shown.map((group) => ({ name: `${group.origin}-sourced`, group })), { name: 'all', group: all }];
  return part(
    'marketing-share',
    "Marketing's share",
    [...said, ...others, ...gaps(all)].map((text) => say(text)),
    tableOf(
      ['Opportunities', '>Count', '>Won', '>Lost', '>Open', '>Win rate', 'Amount'],
      rows.map(({ name, group }) => [
        name,
        ...[group.sales, group.won, group.lost, group.open].map(formatCount),
        shareText(group.winRate),
        amountText(group.amount, currency),
      ]),
    ),
    tableOf(
      ['Won: median (90%)', '>Deal size', 'Days to close'],
      rows.map(({ name, group }) => [name, spreadText(group.dealSize), spreadText(group.daysToClose)]),
    ),
  );
}

function gaps({ amountless, outOfOrder }: SalesGroup): string[] {
  const lines: string[] = [];
  if (amountless > 0) lines.push(`${countOf(amountless, 'opportunity names', 'opportunities name')} no amount.`);
  if (outOfOrder > 0)
    lines.push(
      `${countOf(outOfOrder, 'won opportunity', 'won opportunities')} ended before they began, by the dates: left out of the days.`,
    );
  return lines;
}

function shareLines(share: MarketingShare, all: SalesGroup, currency: string | null): string[] {
  const { pipeline, won, agreed, standing, unknown, atMost } = share;
  const amount = (pair: MarketingShare['pipeline']) =>
    pair.byAmount === null
      ? ''
      : `, and ${formatShare(pair.byAmount.share)} of its amount, ${amountText(pair.byAmount.whole, currency)}`;
  const lines = [
    `Marketing brought ${formatCount(pipeline.byCount.part)} of ${countOf(all.sales, 'opportunity', 'opportunities')} of the pipeline: ${proportionText(pipeline.byCount)}${amount(pipeline)}.`,
    `Of ${countOf(won.byCount.whole, 'won opportunity', 'won opportunities')} it brought ${formatCount(won.byCount.part)}: ${proportionText(won.byCount)}${amount(won)}.`,
  ];
  if (agreed !== null) lines.push(agreedText(agreed, standing));
  if (unknown > 0 && atMost !== null) {
    lines.push(
      `Of ${countOf(unknown, 'opportunity', 'opportunities')} nobody can say whose ${unknown === 1 ? 'it is' : 'they are'}, for want of a source that marketing and sales agreed on: with ${unknown === 1 ? 'it' : 'all of them'} marketing's share would be ${formatShare(atMost)}.`,
    );
  }
  return lines;
}

/** What the agreed band says of the share, in one sentence. */
function agreedText(
  { min, max }: NonNullable<MarketingShare['agreed']>,
  { byCount, byAmount }: MarketingShare['standing'],
): string {
  const band = `${formatShare(min)} to ${formatShare(max)} of the pipeline`;
  const said = [
    ...(byCount === null ? [] : [{ standing: byCount, by: 'by count' }]),
    ...(byAmount === null ? [] : [{ standing: byAmount, by: 'by amount' }]),
  ];
  if (said.length === 0) return `Agreed are ${band}; there is nothing yet to hold against it.`;
  const same = said.every(({ standing }) => standing === said[0].standing);
  const text = same
    ? `${WORDS[said[0].standing]} ${enumerate(
        said.map(({ by }) => by),
        'and',
      )}`
    : enumerate(
        said.map(({ standing, by }) => `${WORDS[standing]} ${by}`),
        'and',
      );
  return `Agreed are ${band}: marketing is ${text}.`;
}

const WORDS: Readonly<Record<Standing, string>> = { below: 'below', within: 'within', above: 'above' };

function sourcePart({ sources, sourceless, all }: SalesSummary): Part[] {
  if (sources.length === 0) return [];
  const rows = sources
    .slice(0, MOST_SOURCES)
    .map((group) => [
      shorten(group.source, LONGEST),
      group.origin,
      formatCount(group.sales),
      formatCount(group.won),
      shareText(group.winRate),
      intervalText(group.winRate),
    ]);
  const more = sources.length - rows.length;
  return part(
    'sources',
    'Opportunities by source',
    [
      ...(sourceless > 0
        ? [say(`${formatCount(sourceless)} of ${countOf(all.sales, 'opportunity', 'opportunities')} name no source.`)]
        : []),
      ...(more > 0 ? [say(`${countOf(more, 'more source', 'more sources')} with fewer opportunities.`)] : []),
    ],
    tableOf(['Source', 'Whose', '>Opportunities', '>Won', '>Win rate', '95% interval'], rows),
  );
}

function turnDownPart({ records, silent, reasons, others }: TurnDowns): Part[] {
  if (reasons.length === 0) return [];
  const rows = reasons.map(({ reason, records: count }) => [
    shorten(reason, LONGEST * 2),
    formatCount(count),
    formatShare(count / records),
  ]);
  return part(
    'turn-downs',
    'Why sales said no',
    [
      say(
        `${countOf(records, 'record was', 'records were')} lost or turned down; ${formatCount(silent)} without a reason.`,
      ),
      ...(others > 0 ? [say(`${formatCount(others)} with reasons that are rare, long, or name somebody.`)] : []),
    ],
    tableOf(['Reason', '>Records', 'Of all'], rows),
  );
}
