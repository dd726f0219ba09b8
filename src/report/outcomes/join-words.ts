import type { ConversionReport, OutcomeFacts } from '../../outcomes/conversion-report.ts';
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

/** How the outcomes found the leads, and what has to be known to read the rest. */
export function joinPart({ run, outcomes, waterfall, cohorts }: ConversionReport): Part[] {
  const { unit, leads, represented } = outcomes;
  return part('join', 'How the outcomes found the leads', [
    ...definitionNotes(run).map((text) => say(text)),
    ...(outcomes.column === null ? joinLines(outcomes) : [columnLine(outcomes.column)]).map((text) => say(text)),
    ...(represented > 0
      ? [
          say(
            `${countOf(leads, 'lead')} are ${countOf(leads - represented, unit)}: of leads with one key the best stands for the others, and each ${unit} counts once.`,
          ),
        ]
      : []),
    ...(waterfall.untold.length > 0
      ? [say(`Nothing says who reached ${enumerateSome(waterfall.untold, MOST_NAMED)}: left out.`)]
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
            `Nothing says when ${countOf(cohorts.undated, unit)} ${cohorts.undated === 1 ? 'was' : 'were'} made: no cohort holds ${cohorts.undated === 1 ? 'it' : 'them'}.`,
          ),
        ]
      : []),
    ...unknownStageLines(outcomes).map((text) => say(text)),
  ]);
}

function definitionNotes({ definitionState, changedLists }: ConversionReport['run']): string[] {
  const notes: string[] = [];
  if (definitionState === 'changed') {
    notes.push('The definition is not the one that the run was made with: it was changed since.');
  }
  if (definitionState === 'gone') {
    notes.push(
      'The definition of the run is no longer there: the stages are the usual ones, and nothing is held against it. Name it with --definition.',
    );
  }
  if (changedLists.length > 0) {
    notes.push(
      `${enumerateSome(changedLists, MOST_NAMED)} ${changedLists.length === 1 ? 'was' : 'were'} changed after the run.`,
    );
  }
  return notes;
}

function columnLine({ header, value }: NonNullable<OutcomeFacts['column']>): string {
  const meaning = value === null ? '' : `, where ${quote(value)} is yes`;
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
      `${countOf(sales, 'opportunity', 'opportunities')}, ${formatCount(matchedSales)} of them with leads of this run: ${countOf(unitsWithSale, unit)} ${verb} one or more, ${formatCount(unitsWon)} of these bought.`,
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
