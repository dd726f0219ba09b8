import type { Definition } from '../../definition/definition.ts';
import type { Judgement } from '../shapes/judgement.ts';
import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { judgeAcceptance } from './acceptance.ts';
import { areaUnderCurve, roundedArea } from './area-under-curve.ts';
import { findMissed, judgeStatuses } from './by-status.ts';
import { countWeeks } from './count-weeks.ts';
import { judgeCriteria } from './criteria.ts';
import { groupLeads, sumGroups } from './group-leads.ts';
import { findLeaks } from './leakage.ts';
import { rateOf } from './rate.ts';
import { judgeBands } from './score-bands.ts';
import { judgeThresholds } from './thresholds.ts';
import { findWarnings } from './warnings.ts';

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
