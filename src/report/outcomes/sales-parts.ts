import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { SalesGroup, SalesSummary, TurnDowns } from '../../outcomes/shapes/sales.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { quote } from '../list-words.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { shorten } from '../printable.ts';
import { amountText, formatNumber, intervalText, shareText } from './figures.ts';
import { shareTexts } from './share-words.ts';

const LONGEST = 40;
const LONGEST_REASON = 80;
const MOST_SOURCES = 20;

/** What became of the opportunities, marketing's share of them, and why sales said no. */
export function salesParts({ sales, marketingShare, turnDowns }: ConversionReport): Part[] {
  if (sales === null) return turnDowns === null ? [] : turnDownPart(turnDowns);
  const share =
    marketingShare === null
      ? ['The definition names no marketing sources: add funnel.marketing_sources to see what marketing brought.']
      : shareTexts(marketingShare, sales.all, sales.currency);
  return [
    ...part(
      'marketing-share',
      "Marketing's share",
      share.map((text) => say(text)),
    ),
    ...opportunityPart(sales),
    ...sourcePart(sales),
    ...(turnDowns === null ? [] : turnDownPart(turnDowns)),
  ];
}

/** Sales by who brought them, each with its name; where the definition does not say who did, all of them together. */
export function groupsOf({ all, origins }: SalesSummary): { readonly name: string; readonly group: SalesGroup }[] {
  const named = origins.filter(({ sales }) => sales > 0);
  const isTold = origins.some(({ origin, sales }) => origin === 'marketing' && sales > 0);
  return [
    ...(isTold ? named : []).map((group) => ({ name: ORIGIN_NAMES[group.origin], group })),
    { name: 'all', group: all },
  ];
}

const ORIGIN_NAMES = { marketing: 'marketing', sales: 'sales', unknown: 'nobody can say' } as const;

function opportunityPart(summary: SalesSummary): Part[] {
  const { all, currency, otherCurrencies } = summary;
  const others = otherCurrencies.map(
    ({ currency: other, sales: count, amount }) =>
      `${countOf(count, 'opportunity', 'opportunities')} in ${other || 'no named currency'}, ${amountText(amount, other)} in all: counted, but not added up with the others.`,
  );
  const groups = groupsOf(summary);
  return part(
    'opportunities',
    'What became of the opportunities',
    [endsText(all), ...others, ...gaps(all)].map((text) => say(text)),
    tableOf(
      ['Brought by', '>Opportunities', '>Won', '>Lost', '>Open', '>Won of ended', 'Amount'],
      groups.map(({ name, group }) => [
        name,
        ...[group.sales, group.won, group.lost, group.open].map(formatCount),
        shareText(group.winRate),
        amountText(group.amount, currency),
      ]),
      'How opportunities ended',
    ),
    tableOf(
      ['Won, brought by', '>Amount: half up to', '>Nine of ten', '>Days: half within', 'Nine of ten'],
      groups.flatMap(({ name, group: { dealSize, daysToClose } }) =>
        dealSize === null && daysToClose === null
          ? []
          : [
              [
                name,
                ...(dealSize === null
                  ? ['–', '–']
                  : [amountText(dealSize.median, currency), amountText(dealSize.p90, currency)]),
                ...(daysToClose === null
                  ? ['–', '–']
                  : [formatNumber(daysToClose.median), formatNumber(daysToClose.p90)]),
              ],
            ],
      ),
      'What the won ones brought, and how long they took',
    ),
  );
}

/** How opportunities ended: `Of 5 opportunities 2 were won, 1 lost, and 2 are open: 66.7% of those that ended were won.` */
export function endsText({ sales, won, lost, open, winRate }: SalesGroup): string {
  const rate = winRate.share === null ? '' : `: ${shareText(winRate)} of those that ended were won`;
  return `Of ${countOf(sales, 'opportunity', 'opportunities')} ${formatCount(won)} ${was(won)} won, ${formatCount(lost)} lost, and ${formatCount(open)} ${open === 1 ? 'is' : 'are'} open${rate}.`;
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were';
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

function sourcePart({ sources, personal, sourceless, all }: SalesSummary): Part[] {
  const [first] = sources;
  if (first === undefined && personal === 0) return [];
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
  const of = `of ${countOf(all.sales, 'opportunity', 'opportunities')}`;
  return part(
    'sources',
    'Opportunities by source',
    [
      ...(first === undefined
        ? []
        : [
            say(
              `Most came from ${quote(shorten(first.source, LONGEST))}: ${formatCount(first.sales)} ${of} (${formatShare(first.sales / all.sales)}), of which ${formatCount(first.won)} ${was(first.won)} won.`,
            ),
          ]),
      ...(personal > 0
        ? [
            say(
              `${formatCount(personal)} ${of} ${personal === 1 ? 'names a source that looks' : 'name sources that look'} like an address or a telephone number: such are shown with --with-leads only.`,
            ),
          ]
        : []),
      ...(sourceless > 0
        ? [say(`${formatCount(sourceless)} ${of} ${sourceless === 1 ? 'names' : 'name'} no source.`)]
        : []),
      ...(more > 0 ? [say(`${countOf(more, 'more source', 'more sources')} with fewer opportunities.`)] : []),
    ],
    tableOf(['Source', 'Whose', '>Opportunities', '>Won', '>Won of ended', '95% interval'], rows),
  );
}

/** What is said of reasons that are not shown. */
export function othersText(others: number): string {
  return `${countOf(others, 'gives a reason', 'give reasons')} that ${others === 1 ? 'is' : 'are'} rare, long, or may name somebody.`;
}

function turnDownPart({ records, silent, reasons, others }: TurnDowns): Part[] {
  const [first] = reasons;
  if (first === undefined) return [];
  const rows = reasons.map(({ reason, records: count }) => [
    shorten(reason, LONGEST_REASON),
    formatCount(count),
    formatShare(count / records),
  ]);
  return part(
    'turn-downs',
    'Why sales said no',
    [
      say(
        `${countOf(records, 'record was', 'records were')} lost or turned down, most often for ${quote(shorten(first.reason, LONGEST_REASON))}: ${formatCount(first.records)} (${formatShare(first.records / records)}).`,
      ),
      ...(silent > 0 ? [say(`${countOf(silent, 'gives', 'give')} no reason.`)] : []),
      ...(others > 0 ? [say(othersText(others))] : []),
    ],
    tableOf(['Reason', '>Records', 'Of all'], rows),
  );
}
