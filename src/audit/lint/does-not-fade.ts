import { soleActivity } from '../../definition/sole-activity.ts';
import { isScoring } from './criteria.ts';
import type { StaticCheck } from './static-check.ts';

export const doesNotFade: StaticCheck = {
  id: 'does-not-fade',
  severity: 'warning',
  means: 'a rule under `half_life` that asks for no activity, whose points stay as they are',
  find: ({ criteria }) =>
    criteria.filter(isScoring).flatMap((criterion) => {
      if (criterion.profile.halfLife === undefined || soleActivity(criterion.if) !== undefined) return [];
      const message = `The points of \`${criterion.id}\` do not fade: \`half_life\` acts on one \`activity\`, and this asks for none or for several.`;
      return [
        { at: criterion.at, message, mend: 'Ask for an `activity`, or move the rule to a section that does not fade.' },
      ];
    }),
};
