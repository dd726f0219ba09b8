import { leadStatusTerms, lifecycleStageTerms, opportunityStageTerms } from '../fields/catalogue/stage-terms.ts';
import type { ReadingContext } from '../fields/kind.ts';
import { oneOf } from '../fields/term.ts';
import type { StagePlan } from './stage-plan.ts';

/** What a cell that names a stage says of a lead or a sale. */
export interface StageReading {
  /** Number of the stage that was reached. */
  readonly stage: number;
  readonly end: 'won' | 'lost' | undefined;
  /** Sales turned the lead down, or put it off: the text may be the only reason that is given. */
  readonly isTurnedDown: boolean;
  /** The lead is said to be at this stage and no further, by a column that knows the later ones. */
  readonly isSaid: boolean;
}

/** Fields whose cells name a stage, those that know most of the sale first. */
export const STAGE_FIELDS = ['opportunity_stage', 'lifecycle_stage', 'lead_status'] as const;

export type StageField = (typeof STAGE_FIELDS)[number];

const context: ReadingContext = { country: '', dateOrder: 'dmy', scale: 1, asOf: 0 };
const opportunityStages = oneOf(opportunityStageTerms);
const lifecycleStages = oneOf(lifecycleStageTerms);
const leadStatuses = oneOf(leadStatusTerms);

const TURNED_DOWN: ReadonlySet<string> = new Set([
  'nurturing',
  'unqualified',
  'not_interested',
  'lost',
  'bad_data',
  'do_not_contact',
]);

/**
 * Understands a cell that names a stage. @param field what its column was taken for; undefined for a column that nothing
 * is known of. @returns undefined for a text that names no stage.
 */
export function readStage(text: string, field: StageField | undefined, plan: StagePlan): StageReading | undefined {
  for (const read of VOCABULARIES[field ?? 'unknown']) {
    const reading = read(text, plan);
    if (reading !== undefined) return reading;
  }
  return undefined;
}

type Vocabulary = (text: string, plan: StagePlan) => StageReading | undefined;

/** The vocabularies in which a column is read, in turn: an export may call anything a stage. */
const VOCABULARIES: Readonly<Record<StageField | 'unknown', readonly Vocabulary[]>> = {
  opportunity_stage: [ofOpportunity, ofWaterfall, ofLifecycle],
  lead_status: [ofLeadStatus, ofWaterfall, ofOpportunity, ofLifecycle],
  lifecycle_stage: [ofWaterfall, ofLifecycle, ofOpportunity, ofLeadStatus],
  unknown: [ofWaterfall, ofLifecycle, ofOpportunity, ofLeadStatus],
};

function ofWaterfall(text: string, plan: StagePlan): StageReading | undefined {
  const stage = plan.named(text);
  return stage < 0 ? undefined : at(stage, plan);
}

function ofOpportunity(text: string, plan: StagePlan): StageReading | undefined {
  const found = opportunityStages.read(text, context).value;
  if (found === undefined) return undefined;
  const own = plan.named(text);
  if (own >= 0 && plan.standards[own] === undefined) return at(own, plan);
  if (found.includes('won')) return at(plan.place('won'), plan);
  const stage = plan.place('opportunity');
  return found.includes('lost') ? { ...at(stage, plan), end: 'lost' } : at(stage, plan);
}

function ofLifecycle(text: string): StageReading | undefined {
  const found = lifecycleStages.read(text, context).value;
  return found?.includes('lost') ? { stage: 0, end: 'lost', isTurnedDown: false, isSaid: false } : undefined;
}

function ofLeadStatus(text: string, plan: StagePlan): StageReading | undefined {
  const [status] = leadStatuses.read(text, context).value ?? [];
  if (status === undefined) return undefined;
  if (TURNED_DOWN.has(status)) return { stage: 0, end: 'lost', isTurnedDown: true, isSaid: false };
  const named = plan.named(text);
  if (named === plan.exact('won') || status === 'converted') {
    return at(named === plan.exact('won') ? named : plan.place('opportunity'), plan);
  }
  if (status === 'qualified') return at(named < 0 ? plan.place('sql') : named, plan);
  const isTaken = status === 'contacted' || status === 'interested';
  return { ...at(isTaken ? plan.place('sal') : 0, plan), isSaid: false };
}

function at(stage: number, plan: StagePlan): StageReading {
  return { stage, end: stage === plan.exact('won') ? 'won' : undefined, isTurnedDown: false, isSaid: true };
}
