import type { MarketingShare, SalesGroup } from '../../outcomes/shapes/sales.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { enumerate } from '../words.ts';
import { amountText, proportionText } from './figures.ts';

/** What marketing brought, held against what was agreed, as sentences. */
export function shareTexts(share: MarketingShare, all: SalesGroup, currency: string | null): string[] {
  const { pipeline, won, agreed, standing, unknown, atMost } = share;
  const amount = (pair: MarketingShare['pipeline']) =>
    pair.byAmount === null
      ? ''
      : `, and ${formatShare(pair.byAmount.share)} of their amount of ${amountText(pair.byAmount.whole, currency)}`;
  return [
    ...(agreed === null ? [] : [agreedText(agreed, standing)]),
    `Marketing brought ${formatCount(pipeline.byCount.part)} of ${countOf(all.sales, 'opportunity', 'opportunities')}: ${proportionText(pipeline.byCount)}${amount(pipeline)}.`,
    `Of ${countOf(won.byCount.whole, 'won opportunity', 'won opportunities')} it brought ${formatCount(won.byCount.part)}: ${proportionText(won.byCount)}${amount(won)}.`,
    ...(unknown > 0 && atMost !== null ? [unknownText(unknown, atMost)] : []),
  ];
}

function unknownText(unknown: number, atMost: number): string {
  const [are, all] = unknown === 1 ? ['it is', 'it'] : ['they are', 'all of them'];
  return `Of ${countOf(unknown, 'opportunity', 'opportunities')} nobody can say whose ${are}, for want of a source that marketing and sales agreed on: with ${all} marketing's share would be ${formatShare(atMost)}.`;
}

/** What the agreed band says of the share, in one sentence. */
function agreedText({ min, max }: NonNullable<MarketingShare['agreed']>, standing: MarketingShare['standing']): string {
  const band = `Agreed are ${formatShare(min)} to ${formatShare(max)} of the pipeline`;
  if (standing.byCount === null && standing.byAmount === null) {
    return `${band}; there is nothing yet to hold against it.`;
  }
  return `${band}: marketing is ${standingText(standing)}.`;
}

/** `above by count and within by amount` */
export function standingText({ byCount, byAmount }: MarketingShare['standing']): string {
  const said = [
    ...(byCount === null ? [] : [{ standing: byCount, by: 'by count' }]),
    ...(byAmount === null ? [] : [{ standing: byAmount, by: 'by amount' }]),
  ];
  const [first] = said;
  if (first === undefined) return 'neither above nor below yet';
  if (said.every(({ standing }) => standing === first.standing)) {
    return `${first.standing} ${enumerate(
      said.map(({ by }) => by),
      'and',
    )}`;
  }
  return enumerate(
    said.map(({ standing, by }) => `${standing} ${by}`),
    'and',
  );
}
