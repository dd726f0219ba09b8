import type { Judgement } from '../../outcomes/judgement/judge-definition.ts';
import type { CapacityJudgement, ThresholdJudgement } from '../../outcomes/judgement/thresholds.ts';
import { countOf, formatCount } from '../figures.ts';
import { type PageTable, type Statement, say, tableOf } from '../page.ts';
import { basisText, shareRange, shareText } from './judgement-words.ts';

/** What other thresholds mean, and which one fits the capacity of sales. */
export function sayThresholds({ thresholds, capacity }: Judgement): Statement[] {
  if (thresholds.length === 0) return [];
  const text =
    'Precision: of the leads handed over, the share that was won. Caught: of all won leads, the share handed over. All other demands stay as they are.';
  return [say(text), ...(capacity ? [say(capacityText(capacity, thresholds))] : [])];
}

function capacityText(
  { capacity, basis, weeks, threshold }: CapacityJudgement,
  thresholds: readonly ThresholdJudgement[],
): string {
  const period = basis === 'one-week' ? basisText(basis) : `${formatWeeks(weeks)}, ${basisText(basis)}`;
  const filling = thresholds.find(({ fillsCapacity }) => fillsCapacity);
  if (threshold === null || filling === undefined)
    return `Sales can take ${formatCount(capacity)} leads a week, and no threshold hands over so few (${period}).`;
  const leads = formatCount(Math.round(filling.handedOver / weeks));
  return `For ${formatCount(capacity)} leads a week the threshold would be ${threshold}: it hands over ${leads} a week (${period}).`;
}

function formatWeeks(weeks: number): string {
  return countOf(Math.round(weeks * 10) / 10, 'week');
}

export function thresholdTable({ thresholds }: Judgement): PageTable {
  const rows = thresholds.map((one) => [
    String(one.threshold),
    formatCount(one.handedOver),
    ...(hasWeeks(thresholds) ? [one.perWeek === null ? '' : one.perWeek.toFixed(1)] : []),
    formatCount(one.won),
    shareText(one.rate),
    shareRange(one.interval),
    shareText(one.recall),
    [...(one.isCurrent ? ['as it is'] : []), ...(one.fillsCapacity ? ['fills the capacity'] : [])].join(', '),
  ]);
  const week = hasWeeks(thresholds) ? ['>A week'] : [];
  return tableOf(['>Score', '>Handed over', ...week, '>Won', '>Precision', '>95%', '>Caught', ''], rows);
}

function hasWeeks(thresholds: readonly ThresholdJudgement[]): boolean {
  return thresholds.some(({ perWeek }) => perWeek !== null);
}
