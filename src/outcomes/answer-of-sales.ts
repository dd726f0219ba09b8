import { type LeadOutcomes, NO_STAGE } from './tables.ts';

/** Stages that a lead reaches only once sales took it. */
const TAKEN: readonly string[] = ['sal', 'sql', 'opportunity', 'won'];

/** Number of the first stage that a lead reaches only once sales took it; -1 for none. */
export function firstTaken(stages: readonly string[]): number {
  return stages.findIndex((id) => TAKEN.includes(id));
}

/** Whether sales took a lead or turned it down; undefined where nothing is known of it. */
export function answerOfSales({ known, stage, won, lost, turnedDown, stages }: LeadOutcomes) {
  const taken = firstTaken(stages);
  return (lead: number): 'accepted' | 'turned-down' | undefined => {
    if (known[lead] === 0) return undefined;
    const hasStage = taken >= 0 && stage[lead] !== NO_STAGE && stage[lead] >= taken;
    if (won[lead] === 1 || hasStage) return 'accepted';
    return turnedDown[lead] >= 0 || lost[lead] === 1 ? 'turned-down' : undefined;
  };
}
