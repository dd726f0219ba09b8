import type { StatusDemand } from '../definition/definition.ts';
import { parseGate } from '../definition/gate.ts';
import { sharedIn } from '../qualify/shared-keys.ts';
import { conditionText } from '../report/condition-words.ts';
import { formatCount, formatShare } from '../report/figures.ts';
import { type Part, part, type Statement, say } from '../report/page.ts';
import { enumerate, fieldName } from '../report/words.ts';
import { isCounter } from '../run/gate-counters.ts';
import type { DefinitionExplanation } from './explain-definition.ts';
import { pointsText } from './render-definition-score.ts';

/** What becomes of a lead: its status, bars and tracks, duplicates, and what is demanded of the list as a whole. */
export function sayDecision(explanation: DefinitionExplanation): Part[] {
  const { definition, lists } = explanation;
  return [
    ...part('status', 'What makes a lead qualified, nurtured or rejected', sayStatus(explanation)),
    ...part(
      'bars',
      'Bars, each including those before it',
      definition.bars.map(({ id, ...demand }) => say(`${id}: ${demandTexts(demand).join('; ')}.`)),
    ),
    ...part(
      'tracks',
      'Where a nurtured lead goes: the first that holds',
      definition.nurture.map(({ track, if: condition }) => say(`${track}: if ${conditionText(condition, lists)}.`)),
    ),
    ...part('duplicates', 'Duplicates', sayDuplicates(explanation)),
    ...part(
      'gates',
      'What the whole list must hold',
      definition.gates.map((gate) => say(`The run fails when ${gateText(gate)} (${gate}).`)),
    ),
    ...part('funnel', 'Agreed for the conversion report', sayFunnel(explanation)),
  ];
}

function sayStatus({ definition }: DefinitionExplanation): Statement[] {
  const { status, qualify, require } = definition;
  const qualified = status.qualified && demandTexts(status.qualified);
  const nurture = status.nurture && demandTexts(status.nurture);
  const auto = enumerate(
    qualify.map(({ id }) => id),
    'or',
  );
  const incomplete = require.otherwise === 'nurture' ? 'nurtured' : 'rejected';
  return [
    say('The first of these that applies decides:', [
      'Something rejects it: rejected.',
      ...(require.demands.length > 0 ? [`Something that it must have is missing: ${incomplete}.`] : []),
      ...(definition.duplicates.by.length > 0 ? ['It repeats an earlier lead: rejected.'] : []),
      ...(qualify.length > 0 ? [`A rule qualifies it by itself (${auto}): qualified.`] : []),
      ...(qualified ? [say('All of these hold: qualified.', qualified)] : []),
      ...(nurture ? [say('All of these hold: nurtured.', nurture)] : []),
      'Otherwise: rejected, as below nurture.',
    ]),
  ];
}

function demandTexts({ score, sections, ready }: StatusDemand): string[] {
  return [
    ...(score === undefined ? [] : [`a score of ${pointsText(score)} or more`]),
    ...Object.entries(sections).map(([section, least]) => `${pointsText(least)} or more in ${section}`),
    ...(ready === undefined ? [] : [readyText(ready)]),
  ];
}

function readyText({ atLeast, of }: NonNullable<StatusDemand['ready']>): string {
  if (of.length === atLeast) return `sales knows ${enumerate(of, 'and')}`;
  return `sales knows at least ${atLeast} of ${enumerate(of, 'and')}`;
}

function sayDuplicates({ definition }: DefinitionExplanation): Statement[] {
  const { by } = definition.duplicates;
  if (by.length === 0) return [say('Leads that repeat each other are not looked for.')];
  const keys = by.map((fields) => `the same ${enumerate(fields.map(fieldName), 'and')}`);
  return [
    say(`A lead repeats an earlier one with ${keys.join(', or ')}. The first is kept, and each later one is rejected.`),
    ...(by.some((fields) => fields.includes('email') && !fields.includes('full_name'))
      ? [say('The email of a function, such as info@, counts only together with the full name.')]
      : []),
    ...(by.some((fields) => sharedIn(fields) === 'phone')
      ? [
          say(
            'People share phones: a phone counts only together with the full name, or the email of somebody nameless.',
          ),
        ]
      : []),
    say('Leads that something rejects, or that lack what they must have, take no part.'),
  ];
}

function gateText(text: string): string {
  const gate = parseGate(text);
  if (gate === undefined) return text;
  const { counter, sign, amount, percent } = gate;
  if (!isCounter(counter)) return `${counter} is ${sign === '<' ? 'below' : 'above'} ${amount}${percent ? '%' : ''}`;
  const side = sign === '<' ? 'fewer' : 'more';
  const count = percent ? `${amount}% of the rows` : formatCount(amount);
  return `${side} than ${count} are ${COUNTERS[counter] ?? counter}`;
}

const COUNTERS: Readonly<Record<string, string>> = {
  duplicate: 'duplicates',
  fake: 'fakes',
  nurture: 'nurtured',
};

function sayFunnel({ definition: { funnel } }: DefinitionExplanation): Statement[] {
  if (funnel === undefined) return [];
  const { stages, marketingSources, marketingShare } = funnel;
  return [
    ...(stages.length > 0 ? [say(`The stages of a lead, in order: ${stages.join(', ')}.`)] : []),
    ...(marketingSources.length > 0 ? [say(`Sources that count as marketing: ${marketingSources.join(', ')}.`)] : []),
    ...(marketingShare === undefined
      ? []
      : [
          say(
            `Agreed share of the pipeline from marketing: ${formatShare(marketingShare.min)} to ${formatShare(marketingShare.max)}.`,
          ),
        ]),
  ];
}
