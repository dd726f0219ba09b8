import type { Definition } from '../definition/definition.ts';
import { formatDay } from '../fields/calendar.ts';
import { answerOfSales } from './answer-of-sales.ts';
import type { Joined } from './join-sales.ts';
import { leadsWhere } from './leads-where.ts';
import { nameLeads } from './name-leads.ts';
import type { RunLists } from './read-leads.ts';
import type { ConversionReport } from './shapes/conversion.ts';
import { NO_DAY, type RunLeads, STATUSES } from './tables.ts';

const MOST_LEADS = 25;

/**
 * The leads behind some sentences of a report, read from the lists once more. @param hasAnswers whether the outcomes say
 * which leads sales took. @param blanks as the run's definition declares them. @throws InputError
 */
export async function chooseLeads(
  lists: RunLists,
  leads: RunLeads,
  joined: Joined,
  hasAnswers: boolean,
  blanks: Definition['blanks'],
): Promise<NonNullable<ConversionReport['leads']>> {
  const { outcomes, open } = joined;
  const { known, won, stage, turnedDown, turnDownReasons, stages } = outcomes;
  const statusOf = (lead: number) => STATUSES[leads.status[lead]];
  const answer = answerOfSales(outcomes);
  const since = (lead: number) =>
    stage[lead] === 0 ? joined.created[lead] : (outcomes.reached[stage[lead]]?.[lead] ?? NO_DAY);
  const byScore = (a: number, b: number) => leads.score[b] - leads.score[a] || a - b;
  const first = (holds: (lead: number) => boolean, order: (a: number, b: number) => number) => [
    ...leadsWhere(leads.count, (lead) => known[lead] === 1 && holds(lead))
      .sort(order)
      .subarray(0, MOST_LEADS),
  ];

  const missed = first((lead) => won[lead] === 1 && statusOf(lead) !== 'qualified', byScore);
  const refused = hasAnswers
    ? first((lead) => statusOf(lead) === 'qualified' && answer(lead) === 'turned-down', byScore)
    : [];
  const waiting = first(
    (lead) => open[lead] === 1 && won[lead] === 0 && since(lead) !== NO_DAY,
    (a, b) => since(a) - since(b) || a - b,
  );

  const found = await nameLeads(lists, new Set([...missed, ...refused, ...waiting]), blanks);
  const named = (lead: number) => ({ ...found(lead), score: leads.score[lead] });
  return {
    missed: missed.map((lead) => ({
      ...named(lead),
      status: statusOf(lead) as 'nurture' | 'rejected',
      reason: leads.reasonSets[leads.reasons[lead]][0] ?? '',
    })),
    turnedDown: refused.map((lead) => ({ ...named(lead), reason: turnDownReasons[turnedDown[lead]] ?? null })),
    waiting: waiting.map((lead) => ({ ...named(lead), stage: stages[stage[lead]], since: formatDay(since(lead)) })),
  };
}
