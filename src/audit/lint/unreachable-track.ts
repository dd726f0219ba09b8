import { implies, isImpossible } from './implication.ts';
import type { StaticCheck } from './static-check.ts';

export const unreachableTrack: StaticCheck = {
  id: 'unreachable-track',
  severity: 'warning',
  means: 'a nurture track that an earlier one always takes the leads of',
  find({ criteria, ground }) {
    const tracks = criteria.filter(({ of, if: condition }) => of === 'track' && !isImpossible(condition, ground));
    return tracks.flatMap(({ id, if: condition, at }, index) => {
      const earlier = tracks.slice(0, index);
      if (earlier.length === 0) return [];
      const any = { kind: 'any' as const, of: earlier.map((track) => track.if) };
      if (!implies(condition, any, ground)) return [];
      const message = `No lead comes to the track \`${id}\`: an earlier track takes every lead that meets it.`;
      return [{ at, message, mend: 'Put it before them, or remove it.' }];
    });
  },
};
