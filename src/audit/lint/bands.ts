import { type Band, bandOf } from './band.ts';
import { isScoring, type ScoringCriterion } from './criteria.ts';
import type { LintContext } from './static-check.ts';

export interface BandRule extends ScoringCriterion {
  readonly band: Band;
}

/** Scoring rules that ask for numbers of the same field, in the same profile and currency, by where the bands begin. */
export function bandsOf({ criteria, ground }: LintContext): BandRule[][] {
  const groups = new Map<string, BandRule[]>();
  for (const criterion of criteria.filter(isScoring)) {
    const band = bandOf(criterion.if, ground);
    if (band === undefined) continue;
    const key = JSON.stringify([criterion.section, criterion.profile.id, band.field, band.currency]);
    groups.set(key, [...(groups.get(key) ?? []), { ...criterion, band }]);
  }
  return [...groups.values()].map((rules) => rules.sort((a, b) => a.band.min - b.band.min || a.band.max - b.band.max));
}
