import type { Joined } from './join-sales.ts';
import { proportionOf } from './proportion.ts';
import type { HandedOver } from './shapes/stages.ts';
import type { StagePlan } from './stage-plan.ts';
import { type RunLeads, STATUSES } from './tables.ts';

const QUALIFIED = STATUSES.indexOf('qualified');

/** What became of the leads or accounts that the run qualified. @param told numbers of the stages that are shown. */
export function countHandedOver(
  { outcomes, open }: Joined,
  { status }: RunLeads,
  plan: StagePlan,
  told: readonly number[],
  units: Int32Array,
): HandedOver {
  const began = plan.exact('opportunity');
  const counts = { all: 0, opportunities: 0, won: 0, lost: 0, open: 0 };
  for (const lead of units) {
    if (status[lead] !== QUALIFIED) continue;
    counts.all++;
    if (outcomes.stage[lead] >= began) counts.opportunities++;
    if (outcomes.won[lead] === 1) counts.won++;
    else if (outcomes.lost[lead] === 1) counts.lost++;
    else if (open[lead] === 1) counts.open++;
  }
  const { all, opportunities, won, lost } = counts;
  return {
    units: all,
    opportunities: told.includes(began) ? proportionOf(opportunities, all) : null,
    won: proportionOf(won, all),
    open: counts.open,
    lost,
    unheard: all - won - lost - counts.open,
  };
}
