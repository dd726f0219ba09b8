import type { Interval } from '../../outcomes/shapes/figures.ts';
import type { CriterionJudgement, JudgementWarning, Leak, LeakSign } from '../../outcomes/shapes/judgement.ts';
import type { KeptRule } from '../../outcomes/shapes/suggestion.ts';
import type { WeeksBasis } from '../../outcomes/shapes/thresholds.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { quote } from '../list-words.ts';
import { kindOf } from '../reasons.ts';
import { enumerate, reasonMeans } from '../words.ts';

/** `79.1% to 83.6%`; empty where there is none. */
export function shareRange(interval: Interval | null): string {
  return interval === null ? '' : `${formatShare(interval.low)} to ${formatShare(interval.high)}`;
}

/** A share, or what stands for none. */
export function shareText(share: number | null): string {
  return share === null ? '–' : formatShare(share);
}

/** A ratio of rates: `2.54×`. */
export function liftText(lift: number | null): string {
  return lift === null ? '–' : `${lift.toFixed(2)}×`;
}

export function liftRange(interval: Interval | null): string {
  return interval === null ? '' : `${liftText(interval.low)} to ${liftText(interval.high)}`;
}

export function signed(points: number): string {
  return points > 0 ? `+${formatCount(points)}` : points < 0 ? `-${formatCount(-points)}` : '0';
}

export function warningText(warning: JudgementWarning): string {
  switch (warning.code) {
    case 'no-outcomes':
      return 'No lead of the run has a known outcome, so nothing can be said. Look whether the files belong together, and which column joins them (--key).';
    case 'few-won':
      return `${warning.leads === 0 ? 'No scored lead was' : `Only ${countOf(warning.leads, 'scored lead was', 'scored leads were')}`} won: below ${warning.enough} the figures hardly say more than chance. Collect more outcomes before you change anything.`;
    case 'few-lost':
      return warning.leads === 0
        ? 'Every scored lead with a known outcome was won: nothing tells what sets won leads apart. Add the leads that came to nothing.'
        : `Only ${countOf(warning.leads, 'scored lead was', 'scored leads were')} not won: below ${warning.enough} the figures hardly tell what sets won leads apart. Add the leads that came to nothing.`;
    case 'rejected-unknown':
      return `Outcomes are known of ${formatShare(warning.qualified)} of the qualified leads and of ${formatShare(warning.others)} of the others: what would have come of those is mostly unknown. Let sales try a sample of them.`;
    case 'more-demands':
      return 'The definition demands more than a score of qualified leads. Of leads below the score it is not known whether they meet the rest, and other thresholds are judged as if they did.';
  }
}

const SIGNS: Readonly<Record<LeakSign, string>> = {
  'tells-too-much': 'it tells the outcome better than anything known beforehand does',
  verdict: "its name says that it is somebody's verdict on the lead",
  progress: 'its name says that it is noted while the lead is worked on',
  'progress-cells': 'its cells say how the work went',
};

/** Why a column seems to know the outcome, and what to do. */
export function leakText({ header, signs, auc, criteria }: Leak): string {
  const why = enumerate(
    signs.map((sign) => SIGNS[sign]),
    'and',
  );
  const used =
    criteria.length === 0
      ? ''
      : ` The definition asks for it (${criteria.join(', ')}): take it out, or show that it was known beforehand.`;
  return `${quote(header)}: ${why}. By it alone one could tell the won one of two leads in ${formatShare(auc)} of cases.${used}`;
}

const SAYS: Readonly<Record<CriterionJudgement['says'], string>> = {
  more: 'won more often',
  less: 'won less often',
  unclear: 'no difference shown',
  'too-few': 'too few to say',
};

/** What decided on a lead that was not qualified, in words. */
export function missedReasonText(code: string): string {
  return reasonMeans(code, kindOf(code));
}

/** What the outcomes say of a criterion, in a cell of a table. */
export function saysText({ says, contradicts }: CriterionJudgement): string {
  return contradicts ? `${SAYS[says]}, against its points` : SAYS[says];
}

const BASES: Readonly<Record<WeeksBasis, string>> = {
  created: 'by the days on which the leads were created',
  stages: 'by the days on which stages were reached',
  'one-week': 'since no dates are known, the whole list is taken as the leads of one week',
};

export function basisText(basis: WeeksBasis): string {
  return BASES[basis];
}

const KEPT: Readonly<Record<KeptRule['why'], string>> = {
  varying: 'its points differ from lead to lead',
  'shared-code': 'several rules have this id',
  rare: 'too few leads have it, or lack it',
  'no-points': 'it brings no points, so that nobody knows which leads have it',
};

export function keptText(why: KeptRule['why']): string {
  return KEPT[why];
}
