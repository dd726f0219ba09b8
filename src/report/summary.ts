import { countOf, formatCount, formatShare, shareOf } from './figures.ts';
import type { Stage } from './funnel.ts';
import type { ActivitiesReport } from './lists.ts';
import type { Report } from './model.ts';
import { isCostly, reasonTitle } from './reasons.ts';

const MOST_LOSSES = 3;

/** The outcome in a line: `931 rows: 212 qualified (22.8%), 480 nurture, 239 rejected, 0 unreadable`. */
export function verdictText(counts: Report['counts']): string {
  return `${countOf(counts.read, 'row')}: ${verdictParts(counts).join(', ')}`;
}

/** The rows of each status, and the unreadable ones. */
export function verdictParts({ read, qualified, nurture, rejected, unreadable }: Report['counts']): string[] {
  const share = read === 0 ? '' : ` (${formatShare(shareOf(qualified, read))})`;
  return [
    `${formatCount(qualified)} qualified${share}`,
    `${formatCount(nurture)} nurture`,
    `${formatCount(rejected)} rejected`,
    `${formatCount(unreadable)} unreadable`,
  ];
}

/** The outcome as a sentence: `212 of 931 rows are qualified leads (22.8%)`. */
export function headlineText({ read, qualified }: Report['counts']): string {
  if (read === 0) return 'There were no rows to qualify';
  const verb = read === 1 ? 'row is a qualified lead' : 'rows are qualified leads';
  return `${formatCount(qualified)} of ${formatCount(read)} ${verb} (${formatShare(shareOf(qualified, read))})`;
}

/** What keeps most rows from being qualified, as a sentence; empty where nothing does. */
export function lossesText({ reasons }: Pick<Report, 'reasons'>): string {
  const losses = reasons.filter(isCostly).slice(0, MOST_LOSSES);
  if (losses.length === 0) return '';
  const named = losses.map((reason) => `${reasonTitle(reason)} (${formatCount(reason.deciding)})`);
  return `Main losses: ${named.join('; ')}.`;
}

/** What a reader should know before all else: what fails, and what may have been misunderstood. */
export function warningTexts({ impossible, failedGates, agreement, ...report }: Report): string[] {
  const doubted = agreement?.doubtful ? [agreement] : [];
  return [...impossible, ...failedGates, ...doubted].map(({ text }) => text).concat(doubtTexts(report));
}

/** What may have been misunderstood of the lists, each said once. */
export function doubtTexts({
  lists,
  organizations,
  activities,
}: Pick<Report, 'lists' | 'organizations' | 'activities'>): string[] {
  const all = [...lists, ...(organizations?.lists ?? []), ...(activities?.lists ?? [])];
  const doubts = all.flatMap(({ source, notes }) =>
    notes.filter(({ doubtful }) => doubtful).map(({ text }) => `${source}: ${text}`),
  );
  return [...new Set(doubts)];
}

/** What the activity lists told, and which of their rows count for little or nothing. */
export function activitiesText({ matched, unknownType, undated, nobody }: ActivitiesReport, leads: number): string {
  const parts = [
    `${countOf(matched, 'lead')} with activities, ${formatCount(leads - matched)} without`,
    ...(unknownType > 0 ? [`${countOf(unknownType, 'activity', 'activities')} of unknown type not counted`] : []),
    ...(nobody > 0 ? [`${formatCount(nobody)} of nobody not counted`] : []),
    ...(undated > 0 ? [`${formatCount(undated)} without a day not faded`] : []),
  ];
  return parts.join('; ');
}

/** What a stage lost: `480 nurture`; empty where nothing was. */
export function stageLoss({ id, lost, nurtured, lostMeans }: Stage): string {
  if (lost === 0) return '';
  const fate = nurtured > 0 && id !== 'qualified' && id !== 'interested' ? ', to nurture' : '';
  return `${formatCount(lost)} ${lostMeans}${fate}`;
}
