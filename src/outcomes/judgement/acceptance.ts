import type { Acceptance } from '../shapes/judgement.ts';
import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { NO_STAGE, STATUSES } from '../tables.ts';
import { rateOf } from './rate.ts';

/** Stages that a lead reaches only once sales took it. */
const TAKEN: readonly string[] = ['sal', 'sql', 'opportunity', 'won'];

/** Null where the outcomes say nothing of it: they tell only who bought. */
export function judgeAcceptance(leads: RunLeads, outcomes: LeadOutcomes): Acceptance | null {
  const { known, stage, won, lost, turnedDown, turnDownReasons, stages } = outcomes;
  const taken = stages.findIndex((id) => TAKEN.includes(id));
  const isTaken = (lead: number) => won[lead] === 1 || (taken >= 0 && stage[lead] !== NO_STAGE && stage[lead] >= taken);
  const reasons = new Map<string, number>();
  let qualified = 0;
  let accepted = 0;
  let refused = 0;
  for (let lead = 0; lead < leads.count; lead++) {
    if (STATUSES[leads.status[lead]] !== 'qualified') continue;
    qualified++;
    if (known[lead] === 0) continue;
    if (isTaken(lead)) {
      accepted++;
    } else if (turnedDown[lead] >= 0 || lost[lead] === 1) {
      refused++;
      const reason = turnedDown[lead] < 0 ? '' : turnDownReasons[turnedDown[lead]];
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  const saysTaken = stage.some((one) => taken >= 0 && one >= taken && one < stages.length && stages[one] !== 'won');
  if ((!saysTaken && turnDownReasons.length === 0) || accepted + refused === 0) return null;
  const { rate, interval } = rateOf(accepted, accepted + refused);
  return {
    qualified,
    accepted,
    turnedDown: refused,
    rate,
    interval,
    reasons: [...reasons]
      .map(([reason, count]) => ({ reason, leads: count }))
      .sort((a, b) => b.leads - a.leads || (a.reason < b.reason ? -1 : 1)),
  };
}
