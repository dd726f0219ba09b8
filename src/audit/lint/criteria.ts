import type { Condition, Definition, Position, Profile, ScoringRule } from '../../definition/definition.ts';
import type { Path } from '../../definition/plain.ts';

/** A condition of a definition with its name. */
export type Criterion = DecidingCriterion | ScoringCriterion;

interface Named {
  readonly id: string;
  readonly if: Condition;
  readonly at: Position;
}

interface DecidingCriterion extends Named {
  readonly of: 'reject' | 'qualify' | 'ready' | 'track';
}

export interface ScoringCriterion extends Named {
  readonly of: 'score';
  readonly section: string;
  readonly profile: Profile;
  readonly rule: ScoringRule;
}

/** Every condition that has a name, in the order of deciding. */
export function criteriaOf(definition: Definition, locate: (path: Path) => Position): Criterion[] {
  const { reject, qualify, sections, ready, nurture } = definition;
  return [
    ...reject.when.map((rule) => ({ ...rule, of: 'reject' as const })),
    ...qualify.map((rule) => ({ ...rule, of: 'qualify' as const })),
    ...sections.flatMap(({ id: section, profiles }) =>
      profiles.flatMap((profile) =>
        profile.rules.map((rule) => ({
          id: rule.id,
          if: rule.if,
          at: rule.at,
          of: 'score' as const,
          section,
          profile,
          rule,
        })),
      ),
    ),
    ...ready.map((rule) => ({ ...rule, of: 'ready' as const })),
    ...nurture.map(({ track, if: condition }, index) => ({
      id: track,
      if: condition,
      at: locate(['nurture', index]),
      of: 'track' as const,
    })),
  ];
}

export function isScoring(criterion: Criterion): criterion is ScoringCriterion {
  return criterion.of === 'score';
}

/** The fields that a condition asks about, each once; `activity` where it asks for activities. */
export function askedFields(condition: Condition): ReadonlySet<string> {
  if (condition.kind === 'test') return new Set([condition.field]);
  if (condition.kind === 'activity') return new Set(['activity']);
  return new Set(condition.of.flatMap((part) => [...askedFields(part)]));
}

/** Whether two conditions ask about something in common. */
export function overlap(one: Condition, other: Condition): boolean {
  const asked = askedFields(other);
  return [...askedFields(one)].some((field) => asked.has(field));
}

/** Where a condition begins. */
export function beginning(condition: Condition): Position {
  if (condition.kind === 'test' || condition.kind === 'activity') return condition.at;
  return condition.of
    .map(beginning)
    .reduce((first, at) => (at.line < first.line || (at.line === first.line && at.column < first.column) ? at : first));
}
