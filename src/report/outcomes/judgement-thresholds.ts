import type { Judgement } from '../../outcomes/shapes/judgement.ts';
import type { CapacityJudgement, ThresholdJudgement } from '../../outcomes/shapes/thresholds.ts';
import { countOf, formatCount } from '../figures.ts';
import { type PageTable, type Statement, say, tableOf } from '../page.ts';
import { basisText, shareRange, shareText } from './judgement-words.ts';

/** What other thresholds mean, and which one fits the capacity of sales. */
export function sayThresholds({ thresholds, capacity }: Judgement): Statement[] {
  if (thresholds.length === 0) return [];
  const current = thresholds.find(({ isCurrent }) => isCurrent);
  return [
    ...(current ? [say(currentText(current))] : []),
    ...(capacity ? [say(capacityText(capacity, thresholds))] : []),
    say('All other demands stay as they are.'),
  ];
}

function currentText({ threshold, handedOver, known, won, rate, recall }: ThresholdJudgement): string {
  const handed = `The score of ${threshold} that is demanded now hands over ${countOf(handedOver, 'lead')}`;
  if (rate === null) return `${handed}, of which no outcome is known.`;
  const caught = recall === null ? '' : `, which is ${shareText(recall)} of all won leads`;
  return `${handed}: ${formatCount(won)} of ${formatCount(known)} with a known outcome were won (${shareText(rate)})${caught}.`;
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
  return tableOf(
    ['Score from', '>Handed over', ...week, '>Won', '>Of these won', '>95% interval', '>Of all won', 'Note'],
    rows,
  );
}

function hasWeeks(thresholds: readonly ThresholdJudgement[]): boolean {
  return thresholds.some(({ perWeek }) => perWeek !== null);
}
