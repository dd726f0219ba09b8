import Table from 'cli-table3';
import { countOf, formatCount } from '../../src/report/figures.ts';
import type { Score } from './quality-set.ts';

/** What came of one set. Plain data. */
export interface Measured {
  readonly set: string;
  readonly seconds: number;
  /** Folders of its data that are not there; where there are some, nothing was measured. */
  readonly absent: readonly string[];
  readonly scores: readonly Score[];
}

export type Verdict = 'ok' | 'missed' | 'reported';

/** A target is met by counts, not by a rounded share; of nothing, none is met. */
export function verdictOf({ right, of, atLeast }: Score): Verdict {
  if (atLeast === undefined) return 'reported';
  return of > 0 && right / of >= atLeast ? 'ok' : 'missed';
}

/** A share in percent, cut after four places and not rounded: `100%` is all of them. */
export function percentOf(right: number, of: number): string {
  if (of === 0) return '';
  return `${Math.floor((right * 1e6) / of) / 1e4}%`;
}

/** @param mostWrong how many of the wrong examples of each figure are shown. */
export function renderMeasured({ set, seconds, absent, scores }: Measured, mostWrong: number): string {
  if (absent.length > 0) return `${set}: skipped, its data is absent: ${absent.join(', ')}`;
  const table = new Table({
    head: ['', 'right', 'of', 'share', 'target', ''],
    colAligns: ['left', 'right', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const score of scores) {
    const { what, right, of, atLeast } = score;
    const target = atLeast === undefined ? '' : percentOf(atLeast, 1);
    table.push([what, formatCount(right), formatCount(of), percentOf(right, of), target, verdictOf(score)]);
  }
  const examples = scores.flatMap(({ what, wrong }) => {
    const shown = wrong.slice(0, mostWrong).map((line) => `    ${line}`);
    return shown.length === 0 ? [] : [`  ${what}, wrong:`, ...shown, ...more(wrong.length - shown.length)];
  });
  return [`${set} (${seconds.toFixed(1)} s)`, table.toString(), ...examples].join('\n');
}

function more(rest: number): string[] {
  return rest === 0 ? [] : [`    and ${countOf(rest, 'further example')}`];
}

/** How it went, in one line. */
export function renderVerdict(all: readonly Measured[]): string {
  const verdicts = all.flatMap(({ scores }) => scores.map(verdictOf));
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const skipped = all.filter(({ absent }) => absent.length > 0).length;
  const sets = `${countOf(all.length - skipped, 'set')} measured, ${formatCount(skipped)} skipped`;
  return `${sets}: ${countOf(count('ok'), 'target')} met, ${formatCount(count('missed'))} missed`;
}
