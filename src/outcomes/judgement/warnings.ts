import type { Definition } from '../../definition/definition.ts';
import type { JudgementWarning, StatusRate } from '../shapes/judgement.ts';
import { rounded } from './rate.ts';

const ENOUGH = 30;
/** Where outcomes of the others are known less than half as often as those of the qualified. */
const SELECTED = 0.5;

/** @param scored the leads whose points counted. */
export function findWarnings(
  scored: { readonly known: number; readonly won: number },
  statuses: readonly StatusRate[],
  definition: Definition | undefined,
): JudgementWarning[] {
  const known = statuses.reduce((sum, one) => sum + one.known, 0);
  if (known === 0) return [{ code: 'no-outcomes' }];
  const { won } = scored;
  const lost = scored.known - won;
  const [qualified, ...rest] = statuses;
  const others = { known: known - qualified.known, leads: rest.reduce((sum, { leads }) => sum + leads, 0) };
  const qualifiedKnown = shareOf(qualified.known, qualified.leads);
  const othersKnown = shareOf(others.known, others.leads);
  const demand = definition?.status.qualified;
  return [
    ...(won < ENOUGH ? [{ code: 'few-won', leads: won, enough: ENOUGH } as const] : []),
    ...(lost < ENOUGH ? [{ code: 'few-lost', leads: lost, enough: ENOUGH } as const] : []),
    ...(others.leads > 0 && othersKnown < qualifiedKnown * SELECTED
      ? [{ code: 'rejected-unknown', qualified: qualifiedKnown, others: othersKnown } as const]
      : []),
    ...(demand?.score !== undefined && (demand.ready !== undefined || Object.keys(demand.sections).length > 0)
      ? [{ code: 'more-demands' } as const]
      : []),
  ];
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : rounded(part / whole);
}
