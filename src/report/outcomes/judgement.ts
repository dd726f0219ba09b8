import type { Rate } from '../../outcomes/shapes/figures.ts';
import type { Acceptance, Judgement } from '../../outcomes/shapes/judgement.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { type PageTable, type Part, part, type Statement, say, tableOf } from '../page.ts';
import { criteriaTable, sayCriteria } from './judgement-criteria.ts';
import { sayThresholds, thresholdTable } from './judgement-thresholds.ts';
import { leakText, missedReasonText, shareRange, shareText } from './judgement-words.ts';
import { othersText } from './sales-parts.ts';
import { sayTheDifference } from './verdict.ts';

/** Whether a definition was right, in plain English; what stands against trusting it is said elsewhere. */
export function judgementParts(judgement: Judgement): Part[] {
  if (judgement.overall.known === 0) return [];
  return [
    ...part('statuses', 'Was the definition right?', sayStatuses(judgement), statusTable(judgement)),
    ...(judgement.acceptance ? acceptancePart(judgement.acceptance) : []),
    ...part('missed', 'Won, and not qualified', sayMissed(judgement), missedTable(judgement)),
    ...part('bands', 'Won by score', sayScore(judgement), bandTable(judgement)),
    ...part('criteria', 'What each criterion is worth', sayCriteria(judgement), criteriaTable(judgement)),
    ...part(
      'thresholds',
      'What another threshold would have done',
      sayThresholds(judgement),
      thresholdTable(judgement),
    ),
    ...part('leaks', 'Columns that seem to know the outcome', sayLeaks(judgement)),
  ];
}

function sayLeaks({ leaks }: Judgement): Statement[] {
  if (leaks.length === 0) return [];
  const text =
    'What is filled in after the outcome, or on the way to it, makes a definition look better than it is. Use none of these before you know when it is filled in:';
  return [say(text, leaks.map(leakText))];
}

function sayStatuses(judgement: Judgement): Statement[] {
  const { overall, open } = judgement;
  return [
    say(sayTheDifference(judgement)),
    say(
      `In all, ${countOf(overall.known, 'lead has', 'leads have')} a known outcome, and ${formatCount(overall.won)} of them were won (${shareText(overall.rate)}).`,
    ),
    ...(open === 0 ? [] : [say(`${countOf(open, 'lead is', 'leads are')} still open, and left out here.`)]),
  ];
}

function statusTable({ statuses }: Judgement): PageTable {
  const rows = statuses.map((one) => [one.status, formatCount(one.leads), ...rateCells(one)]);
  return tableOf(['Status', '>Leads', ...RATE_HEADS], rows);
}

const RATE_HEADS: readonly string[] = ['>Outcome known', '>Won', '>Rate', '95% interval'];

function rateCells({ known, won, rate, interval }: Rate): string[] {
  return [formatCount(known), formatCount(won), shareText(rate), shareRange(interval)];
}

function acceptancePart({ qualified, accepted, turnedDown, rate, interval, reasons, others }: Acceptance): Part[] {
  const decided = accepted + turnedDown;
  const text = `Sales accepted ${formatCount(accepted)} of the ${countOf(decided, 'qualified lead', 'qualified leads')} that it decided on (${shareText(rate)}; 95%: ${shareRange(interval)}), and turned ${turnedDown === 0 ? 'none' : formatCount(turnedDown)} down. Handed over were ${formatCount(qualified)}.`;
  const rows = reasons.map(({ reason, leads }) => [
    reason === '' ? 'no reason given' : reason,
    formatCount(leads),
    formatShare(leads / turnedDown),
  ]);
  return part(
    'acceptance',
    'What sales made of the qualified leads',
    [say(text), ...(others > 0 ? [say(othersText(others))] : [])],
    tableOf(['Why turned down', '>Leads', 'Of those turned down'], rows),
  );
}

function sayMissed({ missed, overall }: Judgement): Statement[] {
  const won = missed.reduce((sum, one) => sum + one.won, 0);
  if (overall.won === 0) return [];
  if (won === 0) return [say('Every won lead had been qualified.')];
  return [
    say(
      `${formatCount(won)} of ${countOf(overall.won, 'won lead', 'won leads')} (${formatShare(won / overall.won)}) had not been qualified, for these reasons:`,
    ),
  ];
}

function missedTable({ missed }: Judgement): PageTable {
  const rows = missed.map((one) => [
    one.reason,
    one.status,
    formatCount(one.leads),
    ...rateCells(one).slice(1, 3),
    missedReasonText(one.reason),
  ]);
  return tableOf(['Decided by', 'Status', '>Leads', '>Won', '>Rate', 'That is'], rows);
}

function sayScore({ score, scored, leads, bands }: Judgement): Statement[] {
  if (bands.length === 0) return [];
  if (score === null) return [say('The outcomes of the scored leads do not differ: no score can tell them apart.')];
  const range = score.interval === null ? '' : ` (95%: ${shareRange(score.interval)})`;
  const told = bands.filter(({ known }) => known > 0);
  const bandText = ({ won, known, from, to, rate }: (typeof bands)[number]) =>
    `${formatCount(won)} of ${formatCount(known)} with ${from} to ${to} points (${shareText(rate)})`;
  return [
    say(
      told.length < 2
        ? 'All leads have scores that are alike.'
        : `Of the lowest scores ${bandText(told[0])} were won, of the highest ${bandText(told[told.length - 1])}.`,
    ),
    say(
      `Of two scored leads, one won and one not, the won one has the higher score in ${formatShare(score.auc)} of cases${range}; 50% would be chance, 100% certainty.`,
    ),
    say(
      scored === leads
        ? 'All leads were scored.'
        : `${countOf(scored, 'lead was', 'leads were')} scored: the others were rejected or incomplete before points counted.`,
    ),
  ];
}

function bandTable({ bands }: Judgement): PageTable {
  const rows = bands.map((one) => [`${one.from} to ${one.to}`, formatCount(one.leads), ...rateCells(one)]);
  return tableOf(['Score', '>Leads', ...RATE_HEADS], rows);
}
