import { boolean } from '../fields/boolean.ts';
import { fold } from '../fields/text.ts';
import { usageError } from '../run/diagnostics.ts';
import { type Joined, joinNothing, settleLeads } from './join-sales.ts';
import { readStage, STAGE_FIELDS, type StageField } from './read-stage.ts';
import type { StagePlan } from './stage-plan.ts';
import type { LeadColumn, RunLeads } from './tables.ts';

/** What a text of the outcome column means: how far the lead came, and whether it ended. */
interface Meaning {
  readonly stage: number;
  readonly isWon: boolean;
  readonly isLost: boolean;
}

const MOST_SHOWN = 8;

/**
 * The outcome that the lists hold themselves. Without a value the column answers yes or no, or names stages.
 * @throws UsageError where it does neither.
 */
export function joinListed(leads: RunLeads, column: LeadColumn, value: string | undefined, plan: StagePlan): Joined {
  const meanings = value === undefined ? understand(column, plan) : compare(column, value, plan);
  const told = meanings.map((meaning) => 1 << (meaning?.stage ?? 0));
  const joined = joinNothing(leads, plan, told);
  const { known, stage, won, lost } = joined.outcomes;
  for (let lead = 0; lead < leads.count; lead++) {
    const meaning = meanings[column.values[lead]];
    if (meaning === undefined) continue;
    known[lead] = 1;
    stage[lead] = meaning.stage;
    if (meaning.stage > 0) joined.seen[lead] |= 1 << meaning.stage;
    won[lead] = meaning.isWon ? 1 : 0;
    lost[lead] = meaning.isLost ? 1 : 0;
    joined.open[lead] = meaning.isWon || meaning.isLost ? 0 : 1;
  }
  settleLeads(joined, leads, plan);
  return joined;
}

function compare({ header, texts }: LeadColumn, value: string, plan: StagePlan): (Meaning | undefined)[] {
  const wanted = fold(value);
  if (!texts.some((text) => fold(text) === wanted)) {
    throw usageError({
      code: 'unknown-value',
      file: '--outcome',
      message: `the column "${header}" never holds "${value}"`,
      mend: `it holds ${someOf(texts)}`,
    });
  }
  return texts.map((text) => (text === '' ? undefined : answer(fold(text) === wanted, plan)));
}

function understand({ header, field, texts }: LeadColumn, plan: StagePlan): (Meaning | undefined)[] {
  const filled = texts.filter((text) => text !== '');
  const yesOrNo = new Map(filled.map((text) => [text, boolean.read(text, NO_CONTEXT).value]));
  if (filled.every((text) => yesOrNo.get(text) !== undefined)) {
    return texts.map((text) => (text === '' ? undefined : answer(yesOrNo.get(text) === true, plan)));
  }
  const stageField = STAGE_FIELDS.find((one) => one === field) as StageField | undefined;
  const readings = texts.map((text) => (text === '' ? undefined : readStage(text, stageField, plan)));
  if (texts.some((text, number) => text !== '' && readings[number] === undefined)) {
    throw usageError({
      code: 'no-value',
      file: '--outcome',
      message: `the column "${header}" answers neither yes or no, nor does it name stages`,
      mend: `say which value is the outcome: --outcome "${header}=<value>"; it holds ${someOf(texts)}`,
    });
  }
  return readings.map(
    (reading) => reading && { stage: reading.stage, isWon: reading.end === 'won', isLost: reading.end === 'lost' },
  );
}

const NO_CONTEXT = { country: '', dateOrder: 'dmy', scale: 1, asOf: 0 } as const;

function answer(isYes: boolean, plan: StagePlan): Meaning {
  return { stage: isYes ? plan.place('won') : 0, isWon: isYes, isLost: !isYes };
}

function someOf(texts: readonly string[]): string {
  const filled = texts.filter((text) => text !== '').map((text) => `"${text}"`);
  return filled.length <= MOST_SHOWN ? filled.join(', ') : `${filled.slice(0, MOST_SHOWN).join(', ')} and others`;
}
