import { type Statement, say } from '../report/page.ts';
import { enumerate, enumerateSome, fieldName } from '../report/words.ts';
import type { DemandLimits, Limits } from './definition-limits.ts';
import type { DefinitionExplanation } from './explain-definition.ts';
import { pointsText } from './render-definition-score.ts';

const MOST_RULES = 12;

/** What can never happen under a definition, and how little is enough. */
export function sayLimits({ definition, limits }: DefinitionExplanation): Statement[] {
  const { status, qualify, sections } = definition;
  return [
    ...(definition.require.demands.length > 0 || qualify.length > 0 || sections.length > 0
      ? [say('Nothing lifts a lead again that something rejects: neither points nor a rule that qualifies by itself.')]
      : []),
    ...sayRequired(definition),
    ...(status.qualified === undefined && qualify.length === 0 ? [say('No lead is ever qualified.')] : []),
    ...(status.nurture === undefined && definition.require.otherwise !== 'nurture'
      ? [say('No lead is ever nurtured: what is not qualified is rejected.')]
      : []),
    ...(sections.length > 0 ? [say(rangeText(limits))] : []),
    ...limits.demands.flatMap((demand) => sayDemand(demand, definition)),
    ...sayFacts(limits, definition),
    say(`A lead of which nothing at all is known is ${fateText(limits.nothingKnown)}.`),
    ...(definition.require.demands.length > 0
      ? [
          say(
            `A lead of which no more is known than that it has what it must have is ${fateText(limits.onlyRequired)}.`,
          ),
        ]
      : []),
  ];
}

function sayRequired({ require, qualify }: DefinitionExplanation['definition']): Statement[] {
  if (require.demands.length === 0) return [];
  const things = require.demands.map(({ any }) => enumerate(any.map(fieldName), 'or'));
  const even = qualify.length > 0 ? ', not even by a rule that qualifies by itself' : '';
  return [say(`No lead is qualified without ${enumerate(things, 'and')}${even}.`)];
}

function rangeText({ score: { least, most } }: Limits): string {
  if (!Number.isFinite(most) && !Number.isFinite(least)) return 'Nothing bounds the score.';
  if (!Number.isFinite(most)) return `No lead scores less than ${pointsText(least)}; nothing bounds the score above.`;
  if (!Number.isFinite(least)) return `No lead scores more than ${pointsText(most)}; nothing bounds the score below.`;
  return `No lead scores more than ${pointsText(most)}, or less than ${pointsText(least)}.`;
}

function sayDemand(
  { kind, of, outOfReach, indispensable, enough, isAlwaysMet }: DemandLimits,
  definition: DefinitionExplanation['definition'],
): Statement[] {
  const aim = kind === 'bar' ? `clears the bar ${of}` : aimText(of, definition);
  if (outOfReach.length > 0) {
    const what = outOfReach.map((id) => (id === 'score' ? 'the score' : `the points in ${id}`));
    return [say(`No lead ${aim}: ${enumerate(what, 'and')} demanded cannot be reached.`)];
  }
  if (isAlwaysMet) return [say(`Every lead that nothing stops before ${aim}: no score is too low.`)];
  const rules = enough.map(({ id, section, profile }) => `${id} (${profile ? `${section}, ${profile}` : section})`);
  return [
    ...(indispensable.length > 0
      ? [say(`No lead ${aim} without points in ${enumerate(indispensable, 'and')}: the rest cannot make up for it.`)]
      : []),
    ...(rules.length > 0
      ? [
          say(
            `One of these alone is enough for a lead that ${aim}, where nothing takes points away: ${enumerateSome(rules, MOST_RULES)}.`,
          ),
        ]
      : []),
  ];
}

/** What a lead that meets the demand of a status does: `is qualified by its score`. */
function aimText(of: string, { qualify }: DefinitionExplanation['definition']): string {
  if (of === 'nurture') return 'is nurtured';
  return qualify.length > 0 ? 'is qualified by its score' : 'is qualified';
}

function sayFacts({ facts }: Limits, { status }: DefinitionExplanation['definition']): Statement[] {
  const least = status.qualified?.score ?? Number.POSITIVE_INFINITY;
  const little = facts.filter(({ most }) => most < least);
  const much = facts.filter(({ most }) => most >= least);
  const never = Number.isFinite(least) ? ', so that none of these alone is enough to be qualified by the score' : '';
  return [
    ...(little.length > 0
      ? [say(`The rules about one thing alone bring at most so much${never}:`, little.map(factText))]
      : []),
    ...(much.length > 0
      ? [say('The rules about one of these alone can bring enough points to be qualified:', much.map(factText))]
      : []),
  ];
}

/** `title, with the role that it tells: 35 points` */
function factText({ fact, fields, most }: Limits['facts'][number]): string {
  const told = fields.filter((field) => field !== fact).map(fieldName);
  const name =
    told.length === 0 ? fieldName(fact) : `${fieldName(fact)}, with the ${enumerate(told, 'and')} that it tells`;
  return `${name}: ${Number.isFinite(most) ? `at most ${pointsText(most)}` : 'any number of points'}.`;
}

function fateText({ status, score, reasons, track }: Limits['nothingKnown']): string {
  const fate = status === 'nurture' ? `nurtured${track === '' ? '' : `, on the track ${track}`}` : status;
  return `${fate}, with ${pointsText(score)} (${reasons.join(', ')})`;
}
