import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import { formatCount } from '../figures.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { enumerate } from '../words.ts';
import { proportionText, shareText } from './figures.ts';
import { unitsHeading, unitWord } from './join-words.ts';

/** How many came how far. */
export function waterfallPart({ waterfall, outcomes }: ConversionReport): Part[] {
  const { stages, units } = waterfall;
  const [, ...later] = stages;
  const came = later.map(
    ({ stage, reached, ofAll }, place) =>
      `${formatCount(reached)} ${place === 0 ? 'came to' : 'to'} ${stage} (${shareText(ofAll)})`,
  );
  const passed = stages
    .filter(({ skipped }) => skipped > 0)
    .map(({ stage, skipped }) => `${formatCount(skipped)} at ${stage}`);
  return part(
    'waterfall',
    'From suspect to customer',
    [
      say(`Of ${formatCount(units)} ${unitWord(outcomes.unit, units)} ${enumerate(came, 'and')}.`),
      ...(passed.length === 0
        ? []
        : [say(`Skipped, as they came further without a word that they were there: ${passed.join(', ')}.`)]),
      say(
        'Of the stage before: those that came on from there, and in brackets the range in which the true rate lies with 95% certainty. No word: no outcome tells of them.',
      ),
      ...meanings(stages.map(({ stage }) => stage)).map((text) => say(text)),
    ],
    tableOf(
      [
        'Stage',
        `>${unitsHeading(outcomes.unit)}`,
        '>Of all',
        '>Of the stage before',
        '>Skipped',
        '>Open',
        '>Lost',
        'No word',
      ],
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
  );
}

const MEANINGS: Readonly<Record<string, string>> = {
  suspect: 'in the run',
  mql: 'marketing qualified',
  sal: 'sales accepted',
  sql: 'sales qualified',
};

/** What the usual short names of stages stand for. */
function meanings(stages: readonly string[]): string[] {
  const named = stages.filter((stage) => Object.hasOwn(MEANINGS, stage.toLowerCase()));
  if (named.length === 0) return [];
  return [`${named.map((stage) => `${stage}: ${MEANINGS[stage.toLowerCase()]}`).join('; ')}.`];
}
