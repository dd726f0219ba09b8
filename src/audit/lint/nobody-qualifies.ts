import type { StaticCheck } from './static-check.ts';

export const nobodyQualifies: StaticCheck = {
  id: 'nobody-qualifies',
  severity: 'warning',
  means: 'a definition without `status.qualified` and without `qualify`: no lead is ever qualified',
  find({ definition: { status, qualify }, locate }) {
    if (status.qualified !== undefined || qualify.length > 0) return [];
    return [
      {
        at: locate(['status'], 'key'),
        message: 'No lead can be qualified: there is no `status.qualified` and no `qualify`.',
        mend: 'Add `status: { qualified: { score: 60 } }` with a score of your own.',
      },
    ];
  },
};
