import type { CriterionJudgement, Judgement } from '../../outcomes/shapes/judgement.ts';
import { formatCount } from '../figures.ts';
import { type PageTable, type Statement, say, tableOf } from '../page.ts';
import { liftRange, liftText, saysText, shareText, signed } from './judgement-words.ts';

/** What the criteria of a definition turned out to be worth. */
export function sayCriteria({ criteria }: Judgement): Statement[] {
  if (criteria.length === 0) return [];
  const against = criteria.filter(({ contradicts }) => contradicts).map(({ code }) => code);
  return [
    say(strongestText(criteria)),
    ...(against.length === 0 ? [] : [say(`The outcomes speak against the points of ${against.join(', ')}.`)]),
    say(
      'Lift: how many times as often scored leads with a criterion were won as those without it. Criteria that come together share their lifts.',
    ),
  ];
}

function strongestText(criteria: readonly CriterionJudgement[]): string {
  const [best] = criteria
    .filter(({ says }) => says === 'more')
    .sort((a, b) => (b.interval?.low ?? 0) - (a.interval?.low ?? 0));
  if (best === undefined) return 'Of no criterion do the outcomes show that leads with it were won more often.';
  const { code, having, lacking, lift } = best;
  return `The strongest is ${code}: ${shareText(having.rate)} of ${formatCount(having.known)} leads with it were won, and ${shareText(lacking.rate)} of ${formatCount(lacking.known)} without it, ${liftText(lift)} as often.`;
}

export function criteriaTable({ criteria }: Judgement): PageTable {
  const rows = criteria.map((one) => [
    one.code,
    one.points === null ? '' : signed(one.points),
    formatCount(one.having.known),
    shareText(one.having.rate),
    shareText(one.lacking.rate),
    liftText(one.lift),
    liftRange(one.interval),
    saysText(one),
  ]);
  return tableOf(
    ['Criterion', '>Points', '>Leads', '>Won with', '>Without', '>Lift', '>95% interval', 'Such leads are'],
    rows,
  );
}
