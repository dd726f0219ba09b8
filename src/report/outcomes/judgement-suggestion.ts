import type { Gain, SuggestedPoints, Suggestion, ThresholdGain } from '../../outcomes/shapes/suggestion.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { type PageTable, type Part, part, type Statement, say, tableOf } from '../page.ts';
import { keptText, shareRange, shareText, signed } from './judgement-words.ts';

/** Points that fit the outcomes better, in plain English; the diff stands beside it (`renderDiffText`). */
export function suggestionParts(suggestion: Suggestion): Part[] {
  const title = 'Points that the outcomes suggest';
  switch (suggestion.refused) {
    case 'no-rules':
      return part('suggestion', title, [say('The definition has no rule whose points could be estimated.')]);
    case 'few-outcomes': {
      const { won, lost, enough } = suggestion;
      const text = `${countOf(won, 'lead was', 'leads were')} won and ${formatCount(lost)} not: to estimate the points of these rules there must be ${formatCount(enough)} of each.`;
      return part('suggestion', title, [say(text), say('Collect more outcomes and ask again.')]);
    }
    case null:
      return part('suggestion', title, saySuggestion(suggestion), pointsTable(suggestion));
  }
}

function saySuggestion({ gain, estimatedBy, rules, kept, penalty, diff }: SuggestedPoints): Statement[] {
  const turned = rules.filter(({ turns }) => turns).map(({ code }) => code);
  const idle = rules.filter(({ points, suggested }) => suggested === 0 && points !== 0).map(({ code }) => code);
  return [
    say(verdict(gain)),
    ...[gain.qualified, gain.nurture].flatMap((one) => (one === null ? [] : [say(thresholdText(one))])),
    say(
      `Estimated by ${countOf(estimatedBy, 'lead')} and measured on ${formatCount(gain.known)} others, which were held back. (Method: logistic regression with an L2 penalty of ${penalty}, which was chosen by cross-validation.)`,
    ),
    ...(turned.length === 0
      ? []
      : [
          say(
            `Turned round, from giving points to taking them or back: ${turned.join(', ')}. Ask why before you follow: another criterion may stand behind it.`,
          ),
        ]),
    ...(idle.length === 0 ? [] : [say(`Worth nothing beside the others: ${idle.join(', ')}.`)]),
    ...(kept.length === 0
      ? []
      : [
          say(
            'Left as they are:',
            kept.map(({ code, why }) => `${code}: ${keptText(why)}.`),
          ),
        ]),
    say(
      diff === null
        ? 'The points stand in the definition so that they cannot be changed in place: write them yourself.'
        : 'Nothing was changed. Apply what convinces you, run leadq test, and let both sides agree again.',
    ),
  ];
}

function verdict({ before, after, difference, says }: Gain): string {
  if (before === null || after === null || difference === null)
    return 'The leads that were held back are too few to measure a gain.';
  const range = difference.interval
    ? ` (95%: ${pointsOf(difference.interval.low)} to ${pointsOf(difference.interval.high)})`
    : '';
  const change = `Of two leads, one won and one not, the won one has the higher score in ${formatShare(after.auc)} of cases instead of ${formatShare(before.auc)}: a change by ${pointsOf(difference.difference)} percentage points${range}.`;
  return `${VERDICTS[says]} ${change}`;
}

const VERDICTS: Readonly<Record<Gain['says'], string>> = {
  better: 'These points are better.',
  unclear: 'These points are not clearly better: keep what was agreed.',
  worse: 'These points are worse: keep what was agreed.',
};

function pointsOf(difference: number): string {
  const points = (Math.abs(difference) * 100).toFixed(1);
  return difference < 0 ? `-${points}` : `+${points}`;
}

function thresholdText({ threshold, before, after }: ThresholdGain): string {
  return `From a score of ${threshold} on, ${shareText(after.rate)} of ${formatCount(after.known)} leads were won (95%: ${shareRange(after.interval)}), instead of ${shareText(before.rate)} of ${formatCount(before.known)}.`;
}

function pointsTable({ rules }: SuggestedPoints): PageTable {
  const rows = rules.map(({ code, points, suggested, turns }) => [
    code,
    signed(points),
    signed(suggested),
    suggested === points ? '' : signed(suggested - points),
    turns ? 'turned round' : '',
  ]);
  return tableOf(['Criterion', '>Points', '>Suggested', '>Change', 'Note'], rows);
}
