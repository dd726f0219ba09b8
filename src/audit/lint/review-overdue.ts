import { stateOfAgreement } from '../../definition/agreement.ts';
import type { StaticCheck } from './static-check.ts';

export const reviewOverdue: StaticCheck = {
  id: 'review-overdue',
  severity: 'warning',
  means: 'an agreement whose `review_by` is past',
  find({ definition, ground, locate }) {
    const { reviewBy, overdue } = stateOfAgreement(definition, ground.asOf);
    if (!overdue) return [];
    const message = `The agreement was to be reviewed by ${reviewBy}.`;
    return [{ at: locate(['agreement', 'review_by']), message, mend: 'Review it together, and write the next day.' }];
  },
};
