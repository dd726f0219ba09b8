import type { Breakdown } from '../../outcomes/breakdown.ts';
import type { ConversionReport, OutcomeFacts } from '../../outcomes/conversion-report.ts';
import type { Spread } from '../../outcomes/spread.ts';
import { formatCount } from '../figures.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { shorten } from '../printable.ts';
import { intervalText, proportionText, shareText, spreadText } from './figures.ts';
import { unitWord } from './join-words.ts';

const LONGEST = 40;

/** The waterfall, how long it takes, the cohorts, and the leads counted apart. */
export function waterfallParts({ waterfall, cohorts, outcomes, by }: ConversionReport): Part[] {
  const { stages } = waterfall;
  const units = capital(unitWord(outcomes.unit, 2));
  return [
    ...part(
      'waterfall',
      'From suspect to customer',
      [
        say(
          'Of the stage before: those that came on from there. Skipped: they came further, and nothing says that they were here. No word: no outcome tells of them.',
        ),
      ],
      tableOf(
        ['Stage', `>${units}`, '>Of all', '>Of the stage before', '>Skipped', '>Open', '>Lost', 'No word'],
        stages.map((stage) => [
          stage.stage,
          formatCount(stage.reached),
          shareText(stage.ofAll),
          stage.conversion === null ? '' : proportionText(stage.conversion),
          formatCount(stage.skipped),
          formatCount(stage.open),
          formatCount(stage.lost),
          formatCount(stage.unheard),
        ]),
      ),
    ),
    ...part(
      'times',
      'How long it takes, in days: median (90th percentile)',
      [],
      tableOf(
        ['Stage', '>To the next', `>${units}`, '>From the first', units],
        stages
          .filter(({ daysHere, daysTo }) => daysHere !== null || daysTo !== null)
          .map(({ stage, daysHere, daysTo }) => [
            stage,
            spreadText(daysHere),
            countText(daysHere),
            spreadText(daysTo),
            countText(daysTo),
          ]),
      ),
    ),
    ...cohortPart(cohorts, units),
    ...by.flatMap((one) => breakdownPart(one, outcomes)),
  ];
}

function countText(spread: Spread | null): string {
  return spread === null ? '' : formatCount(spread.count);
}

function cohortPart({ cohorts, span }: ConversionReport['cohorts'], units: string): Part[] {
  const [first] = cohorts;
  if (first === undefined) return [];
  return part(
    'cohorts',
    `By the ${span} in which they were made`,
    [],
    tableOf(
      [
        capital(span),
        `>${units}`,
        ...first.stages.slice(1).map(({ stage }) => `>${stage}`),
        '>Open',
        '>To the last',
        '95% interval',
      ],
      cohorts.map(({ cohort, units: count, stages, overall }) => [
        cohort,
        formatCount(count),
        ...stages.slice(1).map(({ reached }) => formatCount(reached)),
        formatCount(stages.reduce((sum, { open }) => sum + open, 0)),
        shareText(overall),
        intervalText(overall),
      ]),
    ),
  );
}

function breakdownPart({ header, field, rows, rest }: Breakdown, { unit }: OutcomeFacts): Part[] {
  const [first] = rows;
  if (first === undefined) return [];
  const line = (value: string, { units, reached, overall }: (typeof rows)[number]) => [
    value,
    formatCount(units),
    ...reached.slice(1).map((stage) => formatCount(stage.units)),
    shareText(overall),
    intervalText(overall),
  ];
  const head = [
    shorten(header, LONGEST),
    `>${capital(unitWord(unit, 2))}`,
    ...first.reached.slice(1).map(({ stage }) => `>${stage}`),
    '>To the last',
    '95% interval',
  ];
  const lines = rows.map((row) => line(row.value === '' ? '(blank)' : shorten(row.value, LONGEST), row));
  if (rest !== null) lines.push(line('(all others)', rest));
  return part(`by-${field ?? header}`, `By ${shorten(header, LONGEST)}`, [], tableOf(head, lines));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
