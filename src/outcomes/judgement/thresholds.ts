import type { CapacityJudgement, ThresholdJudgement, WeeksBasis } from '../shapes/thresholds.ts';
import { type LeadGroup, sumGroups } from './group-leads.ts';
import { rateOf, rounded } from './rate.ts';
import { bandWidth } from './score-bands.ts';

export interface Weeks {
  readonly basis: WeeksBasis;
  readonly weeks: number;
}

const MOST_THRESHOLDS = 20;

/**
 * What other thresholds would have done, from the lowest to the highest. Rules that reject or qualify by themselves, and
 * what is required, stand as they are. Leads that now reach the score and fail something else that is demanded would
 * fail it again; of leads below it that is not known, and they are taken to meet it.
 * @param current the least score that the definition demands.
 */
export function judgeThresholds(
  groups: readonly LeadGroup[],
  current: number,
  capacity: number | undefined,
  weeks: Weeks,
): { thresholds: ThresholdJudgement[]; capacity: CapacityJudgement | null } {
  const automatic = sumGroups(groups.filter(({ isAutomatic }) => isAutomatic));
  const byPoints = groups
    .filter(
      ({ isScored, isAutomatic, score, status }) =>
        isScored && !isAutomatic && !(score >= current && status !== 'qualified'),
    )
    .toSorted((a, b) => b.score - a.score);
  const { won: allWon } = sumGroups(groups);

  const judgements: Omit<ThresholdJudgement, 'isCurrent' | 'fillsCapacity'>[] = [];
  const candidates = new Set([current, ...byPoints.map(({ score }) => score)]);
  const sum = { ...automatic };
  let next = 0;
  for (const threshold of [...candidates].sort((a, b) => b - a)) {
    for (; next < byPoints.length && byPoints[next].score >= threshold; next++) {
      sum.leads += byPoints[next].leads;
      sum.known += byPoints[next].known;
      sum.won += byPoints[next].won;
    }
    judgements.unshift({
      threshold,
      handedOver: sum.leads,
      perWeek: weeks.basis === 'one-week' ? null : rounded(sum.leads / weeks.weeks),
      ...rateOf(sum.won, sum.known),
      recall: allWon === 0 ? null : rounded(sum.won / allWon),
    });
  }

  const filling =
    capacity === undefined ? undefined : judgements.find(({ handedOver }) => handedOver / weeks.weeks <= capacity);
  const width = judgements.length > MOST_THRESHOLDS ? bandWidth(byPoints, MOST_THRESHOLDS) : 1;
  const shown = judgements.filter((one, index) => {
    const band = Math.floor(one.threshold / width);
    const isFirst = index === 0 || Math.floor(judgements[index - 1].threshold / width) < band;
    return isFirst || one.threshold === current || one === filling;
  });
  return {
    thresholds: shown.map((one) => ({
      ...one,
      isCurrent: one.threshold === current,
      fillsCapacity: one === filling,
    })),
    capacity:
      capacity === undefined
        ? null
        : { capacity, ...weeks, weeks: rounded(weeks.weeks), threshold: filling?.threshold ?? null },
  };
}
