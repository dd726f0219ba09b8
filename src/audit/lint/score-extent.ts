import type { Profile, ScoringRule, Section } from '../../definition/definition.ts';
import { soleActivity } from '../../definition/sole-activity.ts';
import { type AnswerSet, YES } from './answer-set.ts';
import { highest } from './extreme.ts';
import type { Ground } from './ground.ts';
import { spaceOf } from './space.ts';

/** The least and the most that something can be; mostly reached, never exceeded. */
export interface Extent {
  readonly least: number;
  readonly most: number;
}

/**
 * What some sections can score together, over all leads in which the required fields are filled: rules that exclude
 * each other do not add up, caps hold, and of several profiles the best counts.
 */
export function extentOfScore(sections: readonly Section[], ground: Ground, required: readonly string[]): Extent {
  const rules = sections.flatMap(({ profiles }) => profiles.flatMap((profile) => profile.rules));
  const space = spaceOf(
    rules.map((rule) => rule.if),
    ground,
    required,
  );
  const places = new Map(rules.map((rule, at) => [rule, at]));
  const score = (end: keyof Extent) => (answers: readonly AnswerSet[]) =>
    sum(sections, ({ profiles }) => {
      const scores = profiles.map((profile) =>
        Math.min(
          profile.max,
          sum(profile.rules, (rule) => worth(rule, profile, answers[places.get(rule) ?? 0])[end]),
        ),
      );
      return scores.length === 0 ? 0 : Math.max(...scores);
    });
  const least = score('least');
  return { least: 0 - highest(space, (answers) => 0 - least(answers)), most: highest(space, score('most')) };
}

/** The most that the rules of a profile can bring together, before its cap. */
export function mostOfRules(profile: Profile, ground: Ground, required: readonly string[]): number {
  const uncapped = { ...profile, max: Number.POSITIVE_INFINITY };
  return extentOfScore([{ id: '', profiles: [uncapped] }], ground, required).most;
}

/** What a rule can bring, by what its condition can answer. */
function worth(rule: ScoringRule, profile: Profile, answers: AnswerSet): Extent {
  const { least, most } = worthOfYes(rule, profile);
  if (answers === YES) return { least, most };
  return (answers & YES) === 0 ? { least: 0, most: 0 } : { least: Math.min(0, least), most: Math.max(0, most) };
}

function worthOfYes(rule: ScoringRule, { max, halfLife }: Profile): Extent {
  const { points, each } = rule;
  const fades = halfLife !== undefined && soleActivity(rule.if) !== undefined;
  if (points === 0 || !(each || fades)) return { least: points, most: points };
  const all = each ? Math.sign(points) * Math.min(rule.max, max) : points;
  return { least: Math.min(0, all), most: Math.max(0, all) };
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}
