import type { Decision } from '../qualify/decision.ts';

/** What the appended columns hold that depend on the decision alone: the first ten of APPENDED, in that order. */
export function decisionValues(decision: Decision): readonly (string | number | readonly string[])[] {
  return [
    decision.status,
    decision.score,
    decision.scoreMin,
    decision.scoreMax,
    decision.bar,
    decision.contactProfile,
    decision.organizationProfile,
    decision.reasons,
    decision.missing,
    decision.track,
  ];
}
