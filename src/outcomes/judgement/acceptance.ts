import { answerOfSales, firstTaken } from '../answer-of-sales.ts';
import { isFitToShow } from '../fit-reason.ts';
import type { Acceptance } from '../shapes/judgement.ts';
import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { STATUSES } from '../tables.ts';
import { rateOf } from './rate.ts';

/** Null where the outcomes say nothing of it: they tell only who bought. */
export function judgeAcceptance(leads: RunLeads, outcomes: LeadOutcomes): Acceptance | null {
  const { stage, turnedDown, turnDownReasons, stages } = outcomes;
  const taken = firstTaken(stages);
  const answer = answerOfSales(outcomes);
  const reasons = new Map<string, number>();
  let qualified = 0;
  let accepted = 0;
  let refused = 0;
  for (let lead = 0; lead < leads.count; lead++) {
    if (STATUSES[leads.status[lead]] !== 'qualified') continue;
    qualified++;
    const answered = answer(lead);
    if (answered === 'accepted') {
      accepted++;
    } else if (answered === 'turned-down') {
      refused++;
      const reason = turnedDown[lead] < 0 ? '' : turnDownReasons[turnedDown[lead]];
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  const saysTaken = stage.some((one) => taken >= 0 && one >= taken && one < stages.length && stages[one] !== 'won');
  if ((!saysTaken && turnDownReasons.length === 0) || accepted + refused === 0) return null;
  const { rate, interval } = rateOf(accepted, accepted + refused);
  const shown = [...reasons].filter(([reason, count]) => isFitToShow(reason, count));
  return {
    qualified,
    accepted,
    turnedDown: refused,
    rate,
    interval,
    reasons: shown
      .map(([reason, count]) => ({ reason, leads: count }))
      .sort((a, b) => b.leads - a.leads || (a.reason < b.reason ? -1 : 1)),
    others: refused - shown.reduce((sum, [, count]) => sum + count, 0),
  };
}
