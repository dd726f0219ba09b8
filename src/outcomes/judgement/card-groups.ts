import type { LeadGroup } from './group-leads.ts';
import type { Observation } from './logistic.ts';
import { type CardRule, scoreOf } from './scorecard.ts';

/** Leads that are alike in the eyes of a scorecard: the same of its rules hold, and they have the same score. */
export interface CardGroup extends Observation {
  readonly fold: number;
  readonly score: number;
  /** What the score holds beside the rules of the scorecard. */
  readonly rest: number;
}

/** Leads as the rules of a scorecard see them. */
export function cardGroups(groups: readonly LeadGroup[], rules: readonly CardRule[]): CardGroup[] {
  const points = rules.map((rule) => rule.points);
  const featuresOf = new Map<number, { features: number[]; own: number }>();
  const cards = groups.map(({ reasons, codes, score, fold, known, won }) => {
    let seen = featuresOf.get(reasons);
    if (seen === undefined) {
      const features = rules.flatMap(({ code }, index) => (codes.includes(code) ? [index] : []));
      seen = { features, own: scoreOf(rules, points, features) };
      featuresOf.set(reasons, seen);
    }
    return { features: seen.features, score, rest: score - seen.own, fold, won, lost: known - won };
  });
  return merge(cards, ({ features, score, fold }) => `${features} ${score} ${fold}`);
}

/** Observations of the same features as one. */
export function mergeAlike(groups: readonly CardGroup[]): Observation[] {
  return merge<Observation>(groups, ({ features }) => `${features}`);
}

function merge<G extends Observation>(groups: readonly G[], keyOf: (group: G) => string): G[] {
  const merged = new Map<string, { group: G; won: number; lost: number }>();
  for (const group of groups) {
    const key = keyOf(group);
    const sum = merged.get(key);
    if (sum === undefined) {
      merged.set(key, { group, won: group.won, lost: group.lost });
      continue;
    }
    sum.won += group.won;
    sum.lost += group.lost;
  }
  return [...merged.values()].map(({ group, won, lost }) => ({ ...group, won, lost }));
}
