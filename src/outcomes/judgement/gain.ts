import type { Definition } from '../../definition/definition.ts';
import type { Rate } from '../shapes/figures.ts';
import type { AreaDifference, Gain, ThresholdGain } from '../shapes/suggestion.ts';
import { areaUnderCurve, compareAreas, roundedArea, type ScoreGroup } from './area-under-curve.ts';
import type { CardGroup } from './card-groups.ts';
import { rateOf, rounded, roundedInterval } from './rate.ts';
import { type CardRule, scoreOf } from './scorecard.ts';

/** Holds the points of a definition beside others, on leads that neither were estimated by. */
export function gainOf(
  groups: readonly CardGroup[],
  rules: readonly CardRule[],
  points: readonly number[],
  { status }: Definition,
): Gain {
  const before = groups.map(({ won, lost, score }) => ({ won, lost, score }));
  const after = groups.map(({ won, lost, rest, features }) => ({
    won,
    lost,
    score: rest + scoreOf(rules, points, features),
  }));
  const difference = compareAreas(
    before.map(({ won, lost, score }, i) => ({ won, lost, before: score, after: after[i].score })),
  );
  const at = (threshold: number | undefined): ThresholdGain | null =>
    threshold === undefined
      ? null
      : { threshold, before: rateFrom(before, threshold), after: rateFrom(after, threshold) };
  return {
    ...rateFrom(before, Number.NEGATIVE_INFINITY),
    before: roundedArea(areaUnderCurve(before)),
    after: roundedArea(areaUnderCurve(after)),
    difference: difference && {
      difference: rounded(difference.difference),
      interval: roundedInterval(difference.interval),
    },
    says: saysOf(difference),
    qualified: at(status.qualified?.score),
    nurture: at(status.nurture?.score),
  };
}

/** Of the leads with at least this score. */
function rateFrom(groups: readonly ScoreGroup[], threshold: number): Rate {
  let won = 0;
  let known = 0;
  for (const group of groups) {
    if (group.score < threshold) continue;
    won += group.won;
    known += group.won + group.lost;
  }
  return rateOf(won, known);
}

function saysOf(difference: AreaDifference | null): Gain['says'] {
  if (!difference?.interval) return 'unclear';
  return difference.interval.low > 0 ? 'better' : difference.interval.high < 0 ? 'worse' : 'unclear';
}
