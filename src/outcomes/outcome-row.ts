import type { DistinctTexts } from './distinct-texts.ts';
import type { OutcomeColumns } from './outcome-columns.ts';
import type { OutcomeRow } from './sales-table.ts';
import type { StagePlan } from './stage-plan.ts';
import { NO_DAY } from './tables.ts';

/** The text of a row's cell. */
export type TextOf = (column: number) => string;

/** Texts of all outcome files, by number. */
export interface OutcomeTexts {
  readonly sources: DistinctTexts;
  readonly reasons: DistinctTexts;
  readonly currencies: DistinctTexts;
}

/** What is told about a row beside what it says. */
export interface RowListener {
  /** A stage was reached on a day. */
  reached(stage: number, day: number): void;
  /** A text names no stage. */
  unknownStage(text: string): void;
}

/** How the rows of a file are understood. */
export function rowReader(
  columns: OutcomeColumns,
  plan: StagePlan,
  texts: OutcomeTexts,
): (textOf: TextOf, listener: RowListener) => OutcomeRow {
  const opportunity = plan.place('opportunity');
  const won = plan.place('won');
  const { stages, reached, enteredOn, created, closed, isWon, isClosed, converted, amount } = columns;
  const datesSale = reached.some(({ stage }) => stage === opportunity);

  return (textOf, listener) => {
    let stage = 0;
    let seen = 0;
    let end: OutcomeRow['end'];
    let isSaid = false;
    let turnDown = '';
    let isNamed = false;
    const reach = (one: number) => {
      stage = Math.max(stage, one);
      seen |= 1 << one;
    };
    const finish = (how: OutcomeRow['end']) => {
      if (how !== undefined && end !== 'won') end = how;
    };

    const entered = enteredOn === undefined ? NO_DAY : enteredOn.read(textOf(enteredOn.column));
    for (const { column, read } of stages) {
      const text = textOf(column).trim();
      if (text === '') continue;
      const reading = read(text);
      if (reading === undefined) {
        listener.unknownStage(text);
        continue;
      }
      isNamed = true;
      if (reading.stage > 0) reach(reading.stage);
      finish(reading.end);
      isSaid ||= reading.isSaid;
      if (reading.isTurnedDown) turnDown = text;
      if (entered !== NO_DAY && reading.end !== 'lost') listener.reached(reading.stage, entered);
    }
    for (const { column, stage: one, read } of reached) {
      const day = read(textOf(column));
      if (day === NO_DAY) continue;
      reach(one);
      if (one === won) finish('won');
      listener.reached(one, day);
    }
    const sayWon = isWon?.read(textOf(isWon.column));
    if (sayWon) reach(won);
    if (sayWon) finish('won');
    else if (isClosed?.read(textOf(isClosed.column))) finish('lost');
    if (converted?.read(textOf(converted.column))) reach(opportunity);
    if (columns.areSales && !isNamed && stage < opportunity) reach(opportunity);

    const closedOn = closed === undefined ? NO_DAY : closed.read(textOf(closed.column));
    const closedDay = closedOn === NO_DAY && end === 'lost' ? entered : closedOn;
    const wonDay = closedDay === NO_DAY ? entered : closedDay;
    if (end === 'won' && wonDay !== NO_DAY) listener.reached(won, wonDay);
    const createdOn = created === undefined ? NO_DAY : created.read(textOf(created.column));
    if (columns.areSales && !datesSale && createdOn !== NO_DAY) listener.reached(opportunity, createdOn);

    const money = amount?.read(textOf(amount.column));
    const currency = money?.currency || (columns.currency < 0 ? '' : textOf(columns.currency).trim().toUpperCase());
    return {
      stage,
      seen,
      end,
      isSaid,
      isSale: stage >= opportunity,
      created: columns.areSales ? NO_DAY : createdOn,
      closed: closedDay,
      amount: money?.value ?? Number.NaN,
      currency: money === undefined ? -1 : texts.currencies.number(currency),
      source: numberOf(texts.sources, columns.source < 0 ? '' : textOf(columns.source)),
      reason: numberOf(texts.reasons, (columns.reason < 0 ? '' : textOf(columns.reason)).trim() || turnDown),
    };
  };
}

function numberOf(texts: DistinctTexts, text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? -1 : texts.number(trimmed);
}
