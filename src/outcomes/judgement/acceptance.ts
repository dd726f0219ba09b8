import type { LeadOutcomes, RunLeads } from '../tables.ts';
import { NO_STAGE, STATUSES } from '../tables.ts';
import { type Rate, rateOf } from './rate.ts';

/** What sales made of the qualified leads: `won` of the rate are those that they accepted. */
export interface Acceptance {
  readonly qualified: number;
  readonly accepted: number;
  readonly turnedDown: number;
  /** Accepted, of those that were accepted or turned down. */
  readonly rate: Rate['rate'];
  readonly interval: Rate['interval'];
  /** Why sales turned leads down, the commonest first; an empty reason where none is said. */
  readonly reasons: readonly { readonly reason: string; readonly leads: number }[];
}

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
