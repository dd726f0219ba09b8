import { type Criterion, overlap } from './criteria.ts';
import { implies, isImpossible } from './implication.ts';
import type { StaticCheck } from './static-check.ts';

/*
 * Points of a lead that qualifies by itself still show in its score, name its profile and may lift it over a bar. So
 * they count as wasted only where a definition has no bars and the section is not a set of profiles.
 */
export const shadowedByQualification: StaticCheck = {
  id: 'shadowed-by-qualification',
  severity: 'warning',
  means: 'a rule or track that only leads meet that qualify by themselves',
  find({ criteria, ground, definition }) {
    const matters = (criterion: Criterion) =>
      criterion.of === 'track' ||
      (criterion.of === 'score' && criterion.profile.id === '' && definition.bars.length === 0);
    return criteria.filter(matters).flatMap((criterion) => {
      const { id, if: condition, at } = criterion;
      const earlier = criteria.find(
        (other) => other.of === 'qualify' && overlap(condition, other.if) && implies(condition, other.if, ground),
      );
      if (earlier === undefined || isImpossible(condition, ground)) return [];
      const message = `\`${id}\` changes no status: every lead that meets it is qualified by \`${earlier.id}\` on line ${earlier.at.line}.`;
      return [{ at, message, mend: 'Remove it, or make one of the two narrower.' }];
    });
  },
};
