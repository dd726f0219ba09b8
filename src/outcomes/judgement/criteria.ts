import type { Definition, Profile, ScoringRule } from '../../definition/definition.ts';
import { soleActivity } from '../../definition/sole-activity.ts';
import type { CriterionJudgement } from '../shapes/judgement.ts';
import { BY_POINTS, type LeadGroup, sumByCode, sumGroups } from './group-leads.ts';
import { type Lift, liftOf } from './lift.ts';
import { rateOf, rounded, roundedInterval } from './rate.ts';

/** A criterion that leaves its code among the reasons of scored leads. */
interface Criterion {
  readonly code: string;
  readonly of: string;
  readonly points: number | null;
}

/** So many leads with a known outcome must have a criterion, and so many must lack it. */
const FEWEST = 10;
/** So many of all of them must be won, and so many not. */
const FEWEST_OUTCOMES = 5;

/** Each criterion of the definition, in its order, held against what became of the scored leads. */
export function judgeCriteria(scored: readonly LeadGroup[], definition: Definition | undefined): CriterionJudgement[] {
  const all = sumGroups(scored);
  const sums = sumByCode(scored);
  return (definition ? listCriteria(definition) : codesOf(scored)).map(({ code, of, points }) => {
    const { known, won } = sums.get(code) ?? { known: 0, won: 0 };
    const rest = { known: all.known - known, won: all.won - won };
    const { lift, interval } = liftOf({ cases: known, won }, { cases: rest.known, won: rest.won });
    const isEnough = Math.min(known, rest.known) >= FEWEST && Math.min(all.won, all.known - all.won) >= FEWEST_OUTCOMES;
    const says = isEnough ? saysOf(interval) : 'too-few';
    return {
      code,
      of,
      points,
      having: rateOf(won, known),
      lacking: rateOf(rest.won, rest.known),
      lift: lift === null ? null : rounded(lift),
      interval: roundedInterval(interval),
      says,
      contradicts: points !== null && (says === 'less' ? points > 0 : says === 'more' && points < 0),
    };
  });
}

function saysOf(interval: Lift['interval']): CriterionJudgement['says'] {
  if (interval === null) return 'unclear';
  return interval.low > 1 ? 'more' : interval.high < 1 ? 'less' : 'unclear';
}

function listCriteria(definition: Definition): Criterion[] {
  const rules = definition.sections.flatMap(({ id, profiles }) =>
    profiles.flatMap((profile) =>
      profile.rules.map((rule) => ({
        code: rule.id,
        of: profile.id === '' ? id : `${id} ${profile.id}`,
        points: isConstant(rule, profile) ? rule.points : null,
      })),
    ),
  );
  const byCode = new Map<string, Criterion>();
  for (const rule of rules) {
    const twin = byCode.get(rule.code);
    byCode.set(rule.code, twin ? { code: rule.code, of: `${twin.of}, ${rule.of}`, points: null } : rule);
  }
  const automatic = definition.qualify.map(({ id }) => ({ code: `auto-${id}`, of: '', points: null }));
  return [...byCode.values(), ...automatic];
}

/** Whether a rule brings the same points to all leads for which it holds. */
export function isConstant(rule: ScoringRule, { halfLife }: Profile): boolean {
  return soleActivity(rule.if) === undefined || (!rule.each && halfLife === undefined);
}

/** Where the definition is not there: the codes that the leads themselves name. */
function codesOf(scored: readonly LeadGroup[]): Criterion[] {
  const codes = new Set(scored.flatMap((group) => group.codes));
  return [...codes]
    .filter((code) => !BY_POINTS.includes(code))
    .sort()
    .map((code) => ({ code, of: '', points: null }));
}
