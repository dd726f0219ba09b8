import type { Condition, Definition } from '../../definition/definition.ts';
import type { Leak, LeakSign } from '../shapes/judgement.ts';
import type { LeadColumn, LeadOutcomes, RunLeads } from '../tables.ts';
import { columnArea, foldLeads } from './column-area.ts';
import { settle } from './group-leads.ts';
import {
  headerWords,
  namesProgress,
  PROGRESS_FIELDS,
  PROGRESS_HEADER,
  VERDICT_FIELDS,
  VERDICT_HEADER,
} from './leak-words.ts';
import { rounded, roundedInterval } from './rate.ts';

/** Even the whole of what is known before a sale seldom tells the won from the others so well. */
const TOO_MUCH = 0.78;
/** Such a share of the filled cells names progress. */
const MANY_CELLS = 0.1;
/** A column of which more of the leads have a text of their own holds ids, names or addresses. */
const MOST_DISTINCT = 0.5;
/** So many leads must be won, and so many not. */
const FEWEST_OUTCOMES = 20;

/**
 * The columns that seem to be filled in after the outcome, those that tell most first. A name alone is no proof: the
 * column must tell something of the outcome, too, beyond chance.
 * @param outcomeColumns headers of columns that hold the outcome itself.
 */
export function findLeaks(
  leads: RunLeads,
  outcomes: LeadOutcomes,
  definition: Definition | undefined,
  outcomeColumns: readonly string[],
): Leak[] {
  const settled = settle(outcomes);
  const folds = foldLeads(leads.count);
  const leaks = leads.columns.flatMap((column): Leak[] => {
    const { header, field, texts } = column;
    if (outcomeColumns.includes(header) || texts.length < 2 || texts.length > leads.count * MOST_DISTINCT) return [];
    const area = columnArea(column, settled, folds);
    if (area?.interval == null || Math.min(area.won, area.lost) < FEWEST_OUTCOMES || area.interval.low <= 0.5)
      return [];
    const signs = signsOf(column, area.interval.low);
    if (signs.length === 0) return [];
    return [
      {
        header,
        field: field ?? null,
        signs,
        auc: rounded(area.auc),
        interval: roundedInterval(area.interval),
        criteria: field === undefined || !definition ? [] : criteriaAbout(field, definition),
      },
    ];
  });
  return leaks.sort((a, b) => b.auc - a.auc);
}

function signsOf(column: LeadColumn, low: number): LeakSign[] {
  const { header, field } = column;
  const words = headerWords(header);
  const isProgress = field === undefined ? PROGRESS_HEADER.test(words) : PROGRESS_FIELDS.has(field);
  const isVerdict = field === undefined ? VERDICT_HEADER.test(words) : VERDICT_FIELDS.has(field);
  return [
    ...(low >= TOO_MUCH ? (['tells-too-much'] as const) : []),
    ...(isVerdict ? (['verdict'] as const) : []),
    ...(isProgress ? (['progress'] as const) : []),
    ...(shareOfProgress(column) >= MANY_CELLS ? (['progress-cells'] as const) : []),
  ];
}

function shareOfProgress({ texts, values }: LeadColumn): number {
  const kinds = texts.map((text) => (text.trim() === '' ? undefined : namesProgress(text)));
  let filled = 0;
  let progress = 0;
  for (const value of values) {
    const kind = kinds[value];
    if (kind === undefined) continue;
    filled++;
    if (kind) progress++;
  }
  return filled === 0 ? 0 : progress / filled;
}

function criteriaAbout(field: string, { sections, qualify, ready, reject }: Definition): string[] {
  const scoring = sections.flatMap(({ profiles }) => profiles.flatMap(({ rules }) => rules));
  const rules = [...reject.when, ...qualify, ...scoring, ...ready];
  return [...new Set(rules.filter((rule) => asksFor(rule.if, field)).map(({ id }) => id))];
}

function asksFor(condition: Condition, field: string): boolean {
  switch (condition.kind) {
    case 'test':
      return condition.field === field;
    case 'activity':
      return field === 'activity_type';
    default:
      return condition.of.some((part) => asksFor(part, field));
  }
}
