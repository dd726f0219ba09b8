import type { Acceptance } from '../../outcomes/judgement/acceptance.ts';
import type { Judgement } from '../../outcomes/judgement/judge-definition.ts';
import type { Rate } from '../../outcomes/judgement/rate.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { type PageTable, type Part, part, type Statement, say, tableOf } from '../page.ts';
import { sayThresholds, thresholdTable } from './judgement-thresholds.ts';
import {
  leakText,
  liftRange,
  liftText,
  saysText,
  shareRange,
  shareText,
  signed,
  warningText,
} from './judgement-words.ts';

/** Whether a definition was right, in plain English. */
export function judgementParts(judgement: Judgement): Part[] {
  const warnings = judgement.warnings.map((one) => say(warningText(one)));
  if (judgement.overall.known === 0) return part('trust', 'How far to trust this', warnings);
  return [
    ...part('trust', 'How far to trust this', warnings),
    ...part('leaks', 'Columns that seem to know the outcome', sayLeaks(judgement)),
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
  ];
}

function sayLeaks({ leaks }: Judgement): Statement[] {
  if (leaks.length === 0) return [];
  const text =
    'What is filled in after the outcome, or on the way to it, makes a definition look better than it is. Use none of these before you know when it is filled in:';
  return [say(text, leaks.map(leakText))];
}

function sayStatuses({ overall, open, statuses }: Judgement): Statement[] {
  const [qualified, ...others] = statuses;
  const known = others.reduce((sum, one) => sum + one.known, 0);
  const won = others.reduce((sum, one) => sum + one.won, 0);
  const rest = known === 0 ? '' : `, and ${formatShare(won / known)} of the others`;
  const verdict =
    qualified.rate === null
      ? `No qualified lead has a known outcome${rest && `; of the others ${formatShare(won / known)} were won`}.`
      : `${formatShare(qualified.rate)} of the qualified leads were won${rest}.`;
  const ofAll = `${countOf(overall.known, 'lead has', 'leads have')} a known outcome; ${formatCount(overall.won)} were won (${shareText(overall.rate)}).`;
  return [
    say(verdict),
    say(ofAll),
    ...(open === 0 ? [] : [say(`${countOf(open, 'lead is', 'leads are')} still open, and left out here.`)]),
  ];
}

function statusTable({ statuses }: Judgement): PageTable {
  const rows = statuses.map((one) => [formatCount(one.leads), ...rateCells(one), one.status]);
  return tableOf(['>Leads', ...RATE_HEADS, 'Status'], rows);
}

const RATE_HEADS: readonly string[] = ['>Known', '>Won', '>Rate', '>95%'];

function rateCells({ known, won, rate, interval }: Rate): string[] {
  return [formatCount(known), formatCount(won), shareText(rate), shareRange(interval)];
}

function acceptancePart({ qualified, accepted, turnedDown, rate, interval, reasons }: Acceptance): Part[] {
  const text = `Sales accepted ${shareText(rate)} of the qualified leads that it decided on (95%: ${shareRange(interval)}): ${formatCount(accepted)} accepted, ${formatCount(turnedDown)} turned down, of ${formatCount(qualified)} handed over.`;
  const rows = reasons.map(({ reason, leads }) => [
    formatCount(leads),
    formatShare(leads / turnedDown),
    reason === '' ? 'no reason given' : reason,
  ]);
  return part(
    'acceptance',
    'What sales made of the qualified leads',
    [say(text)],
    tableOf(['>Leads', '>Share', 'Why turned down'], rows),
  );
}

function sayMissed({ missed, overall }: Judgement): Statement[] {
  const won = missed.reduce((sum, one) => sum + one.won, 0);
  if (won === 0) return [say('Every won lead had been qualified.')];
  const share = formatShare(won / overall.won);
  return [
    say(`${countOf(won, 'won lead', 'won leads')} (${share} of all won) had not been qualified, for these reasons:`),
  ];
}

function missedTable({ missed }: Judgement): PageTable {
  const rows = missed.map((one) => [formatCount(one.leads), ...rateCells(one), one.status, one.reason]);
  return tableOf(['>Leads', ...RATE_HEADS, 'Status', 'Decided by'], rows);
}

function sayScore({ score, scored }: Judgement): Statement[] {
  if (score === null) return [];
  const range = score.interval === null ? '' : ` (95%: ${shareRange(score.interval)})`;
  return [
    say(
      `Of two scored leads, one won and one not, the won one has the higher score in ${formatShare(score.auc)} of cases${range}; 50% would be chance, 100% certainty.`,
    ),
    say(
      `${countOf(scored, 'lead was', 'leads were')} scored: the rest was rejected or incomplete before points counted.`,
    ),
  ];
}

function bandTable({ bands }: Judgement): PageTable {
  const rows = bands.map((one) => [formatCount(one.leads), ...rateCells(one), `${one.from} to ${one.to}`]);
  return tableOf(['>Leads', ...RATE_HEADS, 'Score'], rows);
}

function sayCriteria({ criteria }: Judgement): Statement[] {
  if (criteria.length === 0) return [];
  const against = criteria.filter(({ contradicts }) => contradicts).map(({ code }) => code);
  const text =
    'Lift: how many times as often scored leads with a criterion were won as those without it. Criteria that come together share their lifts.';
  return [
    say(text),
    ...(against.length === 0 ? [] : [say(`The outcomes speak against the points of ${against.join(', ')}.`)]),
  ];
}

function criteriaTable({ criteria }: Judgement): PageTable {
  const rows = criteria.map((one) => [
    formatCount(one.having.known),
    shareText(one.having.rate),
    shareText(one.lacking.rate),
    liftText(one.lift),
    liftRange(one.interval),
    one.points === null ? '' : signed(one.points),
    one.code,
    saysText(one),
  ]);
  return tableOf(['>Leads', '>Won with', '>Without', '>Lift', '>95%', '>Points', 'Criterion', 'Such leads are'], rows);
}
