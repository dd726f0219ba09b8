import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { MarketingShare } from '../../outcomes/shapes/sales.ts';
import { formatCount, formatShare } from '../figures.ts';
import { NAMES_PEOPLE } from '../words.ts';
import { shareText } from './figures.ts';
import { unitWord } from './join-words.ts';
import { endsText } from './sales-parts.ts';
import { standingText } from './share-words.ts';
import { sayTheDifference } from './verdict.ts';

/** What became of the leads that were handed over: `953 of 1,170 qualified leads were won (81.5%)`. */
export function headlineText({
  outcomes,
  handedOver,
  run,
}: Pick<ConversionReport, 'outcomes' | 'handedOver' | 'run'>): string {
  const { units, opportunities, won } = handedOver;
  const { unit, known } = outcomes;
  if (known === 0) return `No outcome is known of any ${unit} of this run`;
  if (units === 0) return `No ${unit} of ${formatCount(run.nurture + run.rejected)} was qualified`;
  const of = `of ${formatCount(units)} qualified ${unitWord(unit, units)}`;
  const isWon = `${won.part === 1 ? 'was' : 'were'} won (${shareText(won)})`;
  if (opportunities === null) return `${formatCount(won.part)} ${of} ${isWon}`;
  const became = opportunities.part === 1 ? 'became an opportunity' : 'became opportunities';
  return `${formatCount(opportunities.part)} ${of} ${became} (${shareText(opportunities)}), and ${formatCount(won.part)} ${isWon}`;
}

/** The rest of what a person should know after ten seconds, as sentences. */
export function introTexts({ judgement, marketingShare, sales, leads }: ConversionReport): string[] {
  return [
    ...(judgement.overall.known > 0 ? [sayTheDifference(judgement)] : []),
    ...(marketingShare === null ? [] : [broughtText(marketingShare)]),
    ...(marketingShare === null && sales !== null ? [endsText(sales.all)] : []),
    ...(leads === null ? [] : [NAMES_PEOPLE]),
  ];
}

function broughtText({ pipeline, agreed, standing }: MarketingShare): string {
  const { part, whole } = pipeline.byCount;
  const share = `Marketing brought ${formatCount(part)} of ${formatCount(whole)} opportunities (${shareText(pipeline.byCount)})`;
  if (agreed === null) return `${share}; no share is agreed.`;
  return `${share}; agreed are ${formatShare(agreed.min)} to ${formatShare(agreed.max)}: it is ${standingText(standing)}.`;
}
