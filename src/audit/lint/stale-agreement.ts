import { sides, stateOfAgreement } from '../../definition/agreement.ts';
import type { StaticCheck } from './static-check.ts';

export const staleAgreement: StaticCheck = {
  id: 'stale-agreement',
  severity: 'warning',
  means: 'an agreement to what the definition meant before it was changed',
  find({ definition, ground, locate }) {
    const agreement = stateOfAgreement(definition, ground.asOf);
    return sides.flatMap((side) => {
      const state = agreement[side];
      if (state.state !== 'stale') return [];
      const message = `\`${side}\` agreed on ${state.date} to another meaning: the definition was changed since.`;
      const mend = `Let ${state.by} look at it: \`leadq agree <definition> --as ${side} --by <name>\`.`;
      return [{ at: locate(['agreement', side], 'key'), message, mend }];
    });
  },
};
