import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { countOf, formatCount } from '../figures.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { intervalText, shareText } from './figures.ts';
import { capital, unitsHeading } from './join-words.ts';

/** The waterfall by the month or quarter in which leads were made. */
export function cohortPart({ cohorts: { cohorts, span }, outcomes }: ConversionReport): Part[] {
  const [first] = cohorts;
  if (first === undefined) return [];
  const last = first.stages[first.stages.length - 1].stage;
  const ranked = cohorts.toSorted((a, b) => (a.overall.share ?? 0) - (b.overall.share ?? 0));
  const rateOf = ({ cohort, overall, units }: (typeof cohorts)[number]) =>
    `${shareText(overall)} of ${countOf(units, outcomes.unit)} of ${cohort}`;
  return part(
    'cohorts',
    `By the ${span} in which they were made`,
    [
      say(
        cohorts.length === 1
          ? `All that are dated were made in ${first.cohort}: ${rateOf(first)} came to ${last}.`
          : `Between ${rateOf(ranked[0])} and ${rateOf(ranked[ranked.length - 1])} came to ${last}. Later ${span}s had less time: look how many of theirs are open.`,
      ),
    ],
    tableOf(
      [
        capital(span),
        `>${unitsHeading(outcomes.unit)}`,
        ...first.stages.slice(1).map(({ stage }) => `>${stage}`),
        '>Open',
        `>Came to ${last}`,
        '95% interval',
      ],
      cohorts.map(({ cohort, units, stages, overall }) => [
        cohort,
        formatCount(units),
        ...stages.slice(1).map(({ reached }) => formatCount(reached)),
        formatCount(stages.reduce((sum, { open }) => sum + open, 0)),
        shareText(overall),
        intervalText(overall),
      ]),
    ),
  );
}
