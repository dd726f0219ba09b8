import type { Definition } from '../../definition/definition.ts';
import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { type Acceptance, judgeAcceptance } from './acceptance.ts';
import { type AreaUnderCurve, areaUnderCurve, roundedArea } from './area-under-curve.ts';
import { findMissed, judgeStatuses, type Missed, type StatusRate } from './by-status.ts';
import { countWeeks } from './count-weeks.ts';
import { type CriterionJudgement, judgeCriteria } from './criteria.ts';
import { groupLeads, sumGroups } from './group-leads.ts';
import { findLeaks, type Leak } from './leakage.ts';
import { type Rate, rateOf } from './rate.ts';
import { judgeBands, type ScoreBand } from './score-bands.ts';
import { type CapacityJudgement, judgeThresholds, type ThresholdJudgement } from './thresholds.ts';
import { findWarnings, type JudgementWarning } from './warnings.ts';

/** Was the definition right? What became of the leads of a run, held against how it decided. Plain data. */
export interface Judgement {
  readonly leads: number;
  /** Of all leads. */
  readonly overall: Rate;
  /** Leads that the outcomes know, and of which they do not say yet whether they are won or lost. */
  readonly open: number;
  readonly statuses: readonly StatusRate[];
  readonly acceptance: Acceptance | null;
  readonly missed: readonly Missed[];
  /** Leads whose points counted: of them are the bands, the criteria and the area under the curve. */
  readonly scored: number;
  readonly bands: readonly ScoreBand[];
  readonly criteria: readonly CriterionJudgement[];
  readonly score: AreaUnderCurve | null;
  /** Empty where the definition asks for no score, or is not there. */
  readonly thresholds: readonly ThresholdJudgement[];
  /** Null where no capacity is given. */
  readonly capacity: CapacityJudgement | null;
  readonly leaks: readonly Leak[];
  readonly warnings: readonly JudgementWarning[];
}

export interface JudgementOptions {
  /** The definition that the run was decided by; undefined where it is no longer to be had. */
  readonly definition: Definition | undefined;
  /** Leads that sales can take in a week. */
  readonly capacity: number | undefined;
  /** Headers of the columns of the lists that hold the outcome itself. */
  readonly outcomeColumns: readonly string[];
}

/**
 * Judges a definition by what became of the leads that it decided. Rates are of leads whose outcome is known: won or
 * lost; of those that are still open nobody knows. Where the outcomes call nothing lost, what is not won counts as not won.
 */
export function judgeDefinition(leads: RunLeads, outcomes: LeadOutcomes, options: JudgementOptions): Judgement {
  const { definition, capacity, outcomeColumns } = options;
  const groups = groupLeads(leads, outcomes);
  const scored = groups.filter(({ isScored }) => isScored);
  const all = sumGroups(groups);
  const least = definition?.status.qualified?.score;
  const open = outcomes.known.reduce((sum, one) => sum + one, 0) - all.known;
  const statuses = judgeStatuses(groups);
  return {
    leads: leads.count,
    overall: rateOf(all.won, all.known),
    open,
    statuses,
    acceptance: judgeAcceptance(leads, outcomes),
    missed: findMissed(groups),
    scored: sumGroups(scored).leads,
    bands: judgeBands(scored),
    criteria: judgeCriteria(scored, definition),
    score: roundedArea(areaUnderCurve(scored.map(({ score, known, won }) => ({ score, won, lost: known - won })))),
    ...(least === undefined
      ? { thresholds: [], capacity: null }
      : judgeThresholds(groups, least, capacity, countWeeks(leads, outcomes))),
    leaks: findLeaks(leads, outcomes, definition, outcomeColumns),
    warnings: findWarnings(sumGroups(scored), statuses, definition),
  };
}
