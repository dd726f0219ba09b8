import type { Definition } from '../../definition/definition.ts';
import type { Path } from '../../definition/plain.ts';
import type { KeptRule } from '../shapes/suggestion.ts';
import { isConstant } from './criteria.ts';

/** A scoring rule whose points can be estimated from outcomes: its code tells of each lead whether it brought them. */
export interface CardRule {
  readonly code: string;
  readonly points: number;
  /** The most and the least that it could bring, by the cap of its section. */
  readonly cap: number;
  /** Number of the profile that it belongs to, counted over all sections. */
  readonly profile: number;
  /** Where the points stand in the definition. */
  readonly path: Path;
}

/** The rules of a definition as a scorecard: a lead's score is, for each profile, the sum of its points up to the cap. */
export interface Scorecard {
  readonly rules: readonly CardRule[];
  readonly kept: readonly KeptRule[];
}

/** @param isRare whether too few leads have a code, or lack it, to tell what it is worth. */
export function scorecardOf({ sections }: Definition, isRare: (code: string) => boolean): Scorecard {
  const profiles = sections.flatMap((section) =>
    section.profiles.map((profile, index) => ({
      profile,
      path: ['score', section.id, ...(profile.id === '' ? [] : ['profiles', index]), 'rules'],
    })),
  );
  const codes = profiles.flatMap(({ profile }) => profile.rules.map(({ id }) => id));
  const rules: CardRule[] = [];
  const kept: KeptRule[] = [];
  for (const [number, { profile, path }] of profiles.entries()) {
    for (const [index, rule] of profile.rules.entries()) {
      const { id: code, points } = rule;
      const why = !isConstant(rule, profile)
        ? 'varying'
        : codes.filter((one) => one === code).length > 1
          ? 'shared-code'
          : points === 0
            ? 'no-points'
            : isRare(code)
              ? 'rare'
              : undefined;
      if (why) kept.push({ code, points, why });
      else rules.push({ code, points, cap: profile.max, profile: number, path: [...path, index, 'points'] });
    }
  }
  return { rules, kept };
}

/** The score that some rules bring together, each profile up to its cap. @param features numbers of the rules. */
export function scoreOf(rules: readonly CardRule[], points: readonly number[], features: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < features.length; ) {
    const { profile, cap } = rules[features[i]];
    let own = 0;
    // Features come in the order of the rules, those of a profile together.
    for (; i < features.length && rules[features[i]].profile === profile; i++) own += points[features[i]];
    sum += Math.min(cap, own);
  }
  return sum;
}
