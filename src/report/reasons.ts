import { checks } from '../checks/index.ts';
import type { Tally } from '../qualify/tally.ts';
import { shareOf } from './figures.ts';
import { byCount } from './next-steps.ts';
import type { Report } from './report-shape.ts';
import { reasonMeans } from './words.ts';

/** A reason with the leads of each status that carry it. */
export type Reason = Report['reasons'][number];

/** What a reason is about; `rule` is a rule of the definition, whether it rejects or scores. */
export type ReasonKind = Reason['kind'];

export const MOST_PAIRS = 20;
const FAKE_GROUPS: readonly string[] = ['email', 'phone', 'name', 'company'];
const COSTLY: readonly ReasonKind[] = ['order', 'fake', 'missing', 'duplicate', 'below-nurture', 'rule'];

const checkKinds: ReadonlyMap<string, ReasonKind> = new Map(
  checks.map(({ id, group }) => [id, FAKE_GROUPS.includes(group) ? 'fake' : 'order']),
);

/** All reasons, those that decided most leads first. */
export function countReasons(tally: Tally): Reason[] {
  const reasons = [...tally.reasons].map(([code, { first, ...counts }]): Reason => {
    const kind = kindOf(code);
    return { code, kind, means: reasonMeans(code, kind), ...counts, deciding: first };
  });
  return reasons.sort((a, b) => b.deciding - a.deciding || leadsWith(b) - leadsWith(a) || (a.code < b.code ? -1 : 1));
}

/** Whether a reason kept leads from being qualified. */
export function isCostly({ kind, deciding }: Reason): boolean {
  return deciding > 0 && COSTLY.includes(kind);
}

/** A reason as people say it; a rule of the definition by its name. */
export function reasonTitle({ kind, code, means }: Reason): string {
  return kind === 'rule' ? `${means}: ${code}` : means;
}

/** What a reason is about, by its code. */
export function kindOf(code: string): ReasonKind {
  const check = checkKinds.get(code);
  if (check !== undefined) return check;
  if (code === 'duplicate' || code === 'below-nurture') return code;
  if (code === 'meets-qualified' || code === 'meets-nurture') return 'meets';
  if (code.startsWith('missing-')) return 'missing';
  if (code.startsWith('auto-')) return 'auto';
  return 'rule';
}

/** Reasons that turn most leads away together. */
export function pairReasons({ pairs }: Tally, read: number): Report['reasonPairs'] {
  return byCount(pairs)
    .slice(0, MOST_PAIRS)
    .map(([codes, leads]) => {
      const [first, second] = codes.split(' ');
      return { first, second, leads, share: shareOf(leads, read) };
    });
}

function leadsWith({ qualified, nurture, rejected }: Reason): number {
  return qualified + nurture + rejected;
}
