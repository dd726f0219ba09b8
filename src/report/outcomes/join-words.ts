import type { ConversionReport, OutcomeFacts } from '../../outcomes/shapes/conversion.ts';
import { countOf, formatCount } from '../figures.ts';
import { quote } from '../list-words.ts';
import { type Part, part, say } from '../page.ts';
import { shorten } from '../printable.ts';
import { enumerateSome, fieldName } from '../words.ts';

const LONGEST = 40;
const MOST_NAMED = 5;

/** The word for what one counts. */
export function unitWord(unit: OutcomeFacts['unit'], count: number): string {
  return count === 1 ? unit : `${unit}s`;
}

/** The same as a heading: `Leads`. */
export function unitsHeading(unit: OutcomeFacts['unit']): string {
  return capital(unitWord(unit, 2));
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How the outcomes found the leads, and what has to be known to read the rest. */
export function joinPart({ outcomes, waterfall, cohorts }: ConversionReport): Part[] {
  const { unit, leads, represented } = outcomes;
  return part('join', 'How the outcomes found the leads', [
    ...(outcomes.column === null ? joinLines(outcomes) : [columnLine(outcomes.column)]).map((text) => say(text)),
    ...(represented > 0
      ? [
          say(
            `${countOf(leads, 'lead')} are ${countOf(leads - represented, unit)}: where several share a ${unit === 'account' ? 'company' : 'key'}, the best stands for the others, and each ${unit} counts once.`,
          ),
        ]
      : []),
    ...(waterfall.untold.length > 0
      ? [say(`Nothing says who reached ${enumerateSome(waterfall.untold, MOST_NAMED)}: these stages are left out.`)]
      : []),
    ...(waterfall.outOfOrder > 0
      ? [
          say(
            `${countOf(waterfall.outOfOrder, unit)} reached an earlier stage after a later one, by the dates: these days are left out of the times.`,
          ),
        ]
      : []),
    ...(cohorts.undated > 0
      ? [
          say(
            `Nothing says when ${countOf(cohorts.undated, unit)} ${cohorts.undated === 1 ? 'was' : 'were'} made: no month or quarter counts ${cohorts.undated === 1 ? 'it' : 'them'}.`,
          ),
        ]
      : []),
    ...unknownStageLines(outcomes).map((text) => say(text)),
  ]);
}

function columnLine({ header, value }: NonNullable<OutcomeFacts['column']>): string {
  const meaning = value === null ? '' : `, where ${quote(value)} means won`;
  return `The lists hold the outcome themselves, in the column ${quote(header)}${meaning}.`;
}

function joinLines({
  files,
  unit,
  keys,
  records,
  matched,
  unmatched,
  sales,
  matchedSales,
  unitsWithSale,
  unitsWon,
}: OutcomeFacts): string[] {
  const used = keys.filter(({ isUsed }) => isUsed).map(({ field }) => fieldName(field));
  const tried = keys
    .filter(({ isUsed }) => !isUsed)
    .map(({ field, matched: count }) => `${fieldName(field)} finds ${formatCount(count)}`);
  const unreadable = files.reduce((sum, file) => sum + file.unreadable, 0);
  const lines = files.map(
    ({ source, rows }) => `${source === '-' ? 'Standard input' : source}: ${countOf(rows, 'row')}.`,
  );
  if (unreadable > 0) lines.push(`${countOf(unreadable, 'row')} could not be read and count for nothing.`);
  lines.push(
    used.length === 0
      ? `No record finds a lead: ${tried.join(', ')}. Name the right columns with --key <outcome column>=<field>.`
      : `Joined by ${used.join(', then ')}: ${formatCount(matched)} of ${countOf(records, 'record')} found a lead, ${formatCount(unmatched)} did not.${tried.length > 0 ? ` (${tried.join(', ')}.)` : ''}`,
  );
  if (sales > 0) {
    const verb = unitsWithSale === 1 ? 'has' : 'have';
    lines.push(
      `${countOf(sales, 'opportunity', 'opportunities')}, ${formatCount(matchedSales)} of them with leads of this run: ${countOf(unitsWithSale, unit)} ${verb} one or more, ${formatCount(unitsWon)} of these a won one.`,
    );
  }
  return lines;
}

function unknownStageLines({ unknownStages }: OutcomeFacts): string[] {
  if (unknownStages.length === 0) return [];
  const rows = unknownStages.reduce((sum, one) => sum + one.rows, 0);
  const texts = unknownStages.map(({ text }) => quote(shorten(text, LONGEST)));
  return [
    `${countOf(rows, 'row names a stage', 'rows name a stage')} that is not known: ${enumerateSome(texts, MOST_NAMED)}. Name ${unknownStages.length === 1 ? 'it' : 'them'} in funnel.stages of the definition.`,
  ];
}
