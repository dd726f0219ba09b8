import { isScoring } from './criteria.ts';
import type { StaticCheck } from './static-check.ts';

export const lowRuleCap: StaticCheck = {
  id: 'low-rule-cap',
  severity: 'warning',
  means: 'a rule with `each` whose `max` is less than its points, so that its points are never reached',
  find: ({ criteria }) =>
    criteria.filter(isScoring).flatMap((criterion) => {
      const { points, max } = criterion.rule;
      if (max >= Math.abs(points)) return [];
      const message = `\`max\` of \`${criterion.id}\` is ${max}, less than the ${Math.abs(points)} points of one activity.`;
      return [{ at: criterion.at, message, mend: `Write \`max: ${Math.abs(points)}\` or more, or fewer points.` }];
    }),
};
