import { countOf, formatCount, formatShare, shareOf } from '../report/figures.ts';
import { type Page, type Part, part, type Statement, say, tableOf } from '../report/page.ts';
import { enumerateSome, fieldName, impossibleText } from '../report/words.ts';
import type { CriterionCount } from './count-criteria.ts';
import type { ThresholdMoves } from './count-thresholds.ts';
import type { ListExplanation } from './explain-list.ts';

const PARTS: Readonly<Record<CriterionCount['part'], string>> = {
  check: 'check',
  reject: 'rejects',
  require: 'must have',
  qualify: 'qualifies',
  score: 'points',
  ready: 'ready',
  track: 'track',
};

const MOST_LISTS = 3;

/** How a definition fits some lists, in plain English. */
export function describeList(explanation: ListExplanation): Page {
  const { definition, lists, asOf } = explanation;
  const sources = enumerateSome(
    lists.map(({ source }) => source),
    MOST_LISTS,
  );
  return {
    title: `How ${definition.name} fits ${sources}`,
    intro: [verdict(explanation), `Decided as of ${asOf}.`],
    parts: [
      ...part('impossible', 'What no lead of a list can have', sayImpossible(explanation)),
      ...(explanation.tally.leads === 0 ? [] : countedParts(explanation)),
    ],
  };
}

function countedParts(explanation: ListExplanation): Part[] {
  const alone = aloneTable(explanation);
  return [
    ...part('criteria', 'How often each criterion answered', [], criteriaTable(explanation)),
    ...part('never_yes', 'What never fired', sayNever(explanation)),
    ...part(
      'alone',
      'What decides alone',
      [say(alone.rows.length > 0 ? ALONE : 'No criterion decides a lead alone.')],
      alone,
    ),
    ...explanation.thresholds.flatMap(thresholdPart),
    ...part('missing', 'What to ask for', sayLifts(explanation), liftsTable(explanation)),
  ];
}

function verdict({ tally, lists }: ListExplanation): string {
  const { qualified, nurture, rejected } = tally.statuses;
  const unreadable = lists.reduce((sum, list) => sum + list.unreadable, 0);
  const rest = unreadable === 0 ? '' : ` ${countOf(unreadable, 'row')} could not be read.`;
  const parts = [`${formatCount(qualified)} qualified`, `${formatCount(nurture)} nurture`];
  return `${countOf(tally.leads, 'lead')}: ${parts.join(', ')}, ${formatCount(rejected)} rejected.${rest}`;
}

function sayImpossible({ impossible, lists }: ListExplanation): Statement[] {
  const leadsOf = (source: string) => lists.find((list) => list.source === source)?.leads ?? 0;
  return impossible.map((one) => say(impossibleText(one, leadsOf(one.source))));
}

function criteriaTable({ criteria }: ListExplanation) {
  const rows = criteria.map((count) => [
    ...[count.yes, count.no, count.unknown, aloneOf(count)].map(formatCount),
    PARTS[count.part],
    nameOf(count),
  ]);
  return tableOf(['>Yes', '>No', '>Unknown', '>Alone', 'Part', 'Criterion'], rows);
}

function sayNever({ criteria }: ListExplanation): Statement[] {
  const never = criteria.filter(({ yes }) => yes === 0);
  const names = (counts: readonly CriterionCount[]) =>
    counts.map((one) => `${PARTS[one.part]} ${nameOf(one)}`).join(', ');
  const unknown = never.filter(({ no }) => no === 0);
  const answered = never.filter(({ no }) => no > 0);
  return [
    ...(answered.length > 0 ? [say(`Answered, and never with yes: ${names(answered)}.`)] : []),
    ...(unknown.length > 0 ? [say(`Unknown of every lead, so that it decided nothing: ${names(unknown)}.`)] : []),
  ];
}

const ALONE =
  'A criterion decides a lead alone if the lead would have another status without it, all else as it is. ' +
  'Duplicates stay duplicates, and leads that would then be let through are not compared with earlier ones.';

function aloneTable({ criteria }: ListExplanation) {
  const rows = criteria
    .filter((count) => aloneOf(count) > 0)
    .sort((a, b) => aloneOf(b) - aloneOf(a))
    .map((count) => {
      const { qualified, nurture, rejected } = count.alone;
      return [...[aloneOf(count), qualified, nurture, rejected].map(formatCount), PARTS[count.part], nameOf(count)];
    });
  return tableOf(['>Leads', '>Else qualified', '>Else nurture', '>Else rejected', 'Part', 'Criterion'], rows);
}

function thresholdPart({ status, score, points }: ThresholdMoves): Part[] {
  const now = points.find((point) => point.score === score)?.leads ?? 0;
  const rows = points
    .filter(({ score: at, moves }, index) => at === score || (at < score ? moves : points[index - 1].moves) > 0)
    .map(({ score: at, leads }) => [
      String(at),
      formatCount(leads),
      difference(leads - now),
      at === score ? 'as it is' : '',
    ]);
  const fate = status === 'nurture' ? 'nurtured' : status;
  const text =
    `The score demanded is ${score}. With another one, and every other demand as it is, so many leads would be ${fate}; ` +
    'the scores between these change nothing:';
  return part(
    `threshold_${status}`,
    `What another score for ${status} would do`,
    [say(text)],
    tableOf(['>Score', '>Leads', '>Change', ''], rows),
  );
}

function sayLifts({ lifts, tally }: ListExplanation): Statement[] {
  const waiting = tally.statuses.nurture + tally.statuses.rejected;
  if (lifts.length === 0) {
    return waiting === 0 ? [] : [say('No unknown field would lift a lead by itself to a better status.')];
  }
  return [say('Leads that would rise to a better status if this unknown field alone held the best that it can:')];
}

function liftsTable({ lifts, tally }: ListExplanation) {
  const rows = lifts.map(({ field, leads, qualified }) => [
    formatCount(leads),
    formatShare(shareOf(leads, tally.leads)),
    formatCount(qualified),
    fieldName(field),
  ]);
  return tableOf(['>Leads', '>Share', '>Qualified by it', 'Field'], rows);
}

/** The explanation for other programs. */
export function listJson({
  definition,
  asOf,
  lists,
  tally,
  criteria,
  thresholds,
  lifts,
  impossible,
}: ListExplanation): object {
  return {
    explains: 'list',
    definition,
    as_of: asOf,
    lists,
    counts: { leads: tally.leads, ...tally.statuses },
    impossible: impossible.map(({ source, fields, otherwise }) => ({ source, fields, otherwise })),
    criteria: criteria.map(({ alone, ...count }) => ({
      ...count,
      decides_alone: aloneOf({ alone }),
      otherwise: alone,
    })),
    thresholds,
    missing: lifts,
  };
}

function aloneOf({ alone }: Pick<CriterionCount, 'alone'>): number {
  return alone.qualified + alone.nurture + alone.rejected;
}

function nameOf({ id, of }: CriterionCount): string {
  return of === '' ? id : `${id} (${of})`;
}

function difference(leads: number): string {
  return leads === 0 ? '' : leads > 0 ? `+${formatCount(leads)}` : `-${formatCount(-leads)}`;
}
