import type { RunFacts } from '../run/facts.ts';
import type { HistoryEntry, HistoryFacts } from '../run/history.ts';
import { formatShare, shareOf } from './figures.ts';
import { kindOf } from './reasons.ts';
import type { Report } from './report-shape.ts';
import { reasonMeans } from './words.ts';

/** A run beside the earlier ones of its history. */
export type HistoryReport = NonNullable<Report['history']>;

type Change = Omit<NonNullable<HistoryReport['change']>, 'text'>;

const MOST_RUNS = 10;
const MOST_REASONS = 5;

export function describeHistory({ history }: RunFacts): HistoryReport | null {
  if (history === undefined) return null;
  const all = [...history.earlier, history.current];
  const runs = all.map(({ asOf, counts, shares, definition }, index) => {
    const before = all[index - 1]?.definition ?? definition;
    return {
      asOf,
      ...counts,
      qualifiedShare: shares.qualified,
      definitionChanged: before.sha256 !== definition.sha256,
    };
  });
  const change = changeSince(history);
  return { runs: runs.slice(-MOST_RUNS), change: change && { ...change, text: changeText(change) } };
}

function changeSince({ earlier, current }: HistoryFacts): Change | null {
  const before = earlier.at(-1);
  if (before === undefined) return null;
  const sharesOf = ({ reasons, counts }: HistoryEntry) =>
    new Map(reasons.map(({ code, leads }) => [code, shareOf(leads, counts.read)]));
  const then = sharesOf(before);
  const now = sharesOf(current);
  const codes = [...new Set([...then.keys(), ...now.keys()])].filter((code) => kindOf(code) !== 'meets');
  const reasons = codes.map((code) => ({
    code,
    means: reasonMeans(code, kindOf(code)),
    before: then.get(code) ?? 0,
    now: now.get(code) ?? 0,
  }));
  const distance = (reason: { before: number; now: number }) => Math.abs(reason.now - reason.before);
  return {
    since: before.asOf,
    sameLists: JSON.stringify(hashesOf(before)) === JSON.stringify(hashesOf(current)),
    definitionChanged: before.definition.sha256 !== current.definition.sha256,
    qualifiedBefore: before.shares.qualified,
    qualifiedNow: current.shares.qualified,
    reasons: reasons
      .filter((reason) => distance(reason) > 0)
      .sort((a, b) => distance(b) - distance(a) || (a.code < b.code ? -1 : 1))
      .slice(0, MOST_REASONS),
  };
}

function hashesOf({ inputs }: HistoryEntry): string[] {
  return inputs.map(({ sha256 }) => sha256);
}

/** `Since the run as of 2026-10-01 qualified rose by 2.1 points to 22.8%, by another definition. Most changed: ...` */
function changeText({ since, sameLists, definitionChanged, qualifiedBefore, qualifiedNow, reasons }: Change): string {
  const moved = qualifiedNow - qualifiedBefore;
  const verb =
    moved === 0
      ? `stayed at ${formatShare(qualifiedNow)}`
      : `${moved > 0 ? 'rose' : 'fell'} by ${pointsOf(moved)} to ${formatShare(qualifiedNow)}`;
  const by = `${sameLists ? 'the same lists' : 'other lists'}, ${definitionChanged ? 'a changed definition' : 'the same definition'}`;
  const [most] = reasons;
  const cause = most
    ? ` Most changed: ${most.code}, from ${formatShare(most.before)} to ${formatShare(most.now)}.`
    : '';
  return `Since the run as of ${since} qualified ${verb} (${by}).${cause}`;
}

/** A difference of shares in percentage points: `2.1 points`. */
export function pointsOf(difference: number): string {
  const points = Math.abs(difference * 100).toFixed(1);
  return points === '0.0' ? 'less than 0.1 points' : `${points} ${points === '1.0' ? 'point' : 'points'}`;
}
