import { mostOfRules } from './score-extent.ts';
import type { StaticCheck } from './static-check.ts';

export const deadCap: StaticCheck = {
  id: 'dead-cap',
  severity: 'warning',
  means: 'a `max` that the rules below it never reach',
  find: ({ definition, ground, required, locate }) =>
    definition.sections.flatMap(({ id: section, profiles }) =>
      profiles.flatMap((profile, index) => {
        const most = mostOfRules(profile, ground, required);
        if (profile.max === Number.POSITIVE_INFINITY || most >= profile.max) return [];
        const path = profile.id === '' ? ['score', section] : ['score', section, 'profiles', index];
        return [
          {
            at: locate([...path, 'max']),
            message: `\`max\` is ${profile.max}, and the rules of \`${profile.id || section}\` bring ${most} at the most.`,
            mend: `Write \`max: ${most}\`, leave it out, or give more points.`,
          },
        ];
      }),
    ),
};
