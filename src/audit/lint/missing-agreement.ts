import { sides, stateOfAgreement } from '../../definition/agreement.ts';
import { enumerate } from '../../definition/plain.ts';
import type { StaticCheck } from './static-check.ts';

export const missingAgreement: StaticCheck = {
  id: 'missing-agreement',
  severity: 'warning',
  means:
    'a definition that marketing or sales did not agree to; the shipped ones are for everybody, and agreed to by nobody',
  find({ definition, isShipped, ground, locate }) {
    const state = stateOfAgreement(definition, ground.asOf);
    const missing = sides.filter((side) => state[side].state === 'missing');
    if (isShipped || missing.length === 0) return [];
    const [side] = missing;
    return [
      {
        at: locate(['agreement'], 'key'),
        message: `There is no agreement of ${enumerate(missing, 'and')}.`,
        mend: `Let them agree: \`leadq agree <definition> --as ${side} --by <name>\`.`,
      },
    ];
  },
};
