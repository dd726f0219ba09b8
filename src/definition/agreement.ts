import { dayOfText } from './day-text.ts';
import type { Definition, Signature } from './definition.ts';
import { meaningOf } from './meaning.ts';

/** Who has to agree to a definition. */
export const sides = ['marketing', 'sales'] as const;

export type Side = (typeof sides)[number];

/** How an agreement stands: each side of it, and whether it was to be reviewed before today. */
export interface AgreementState extends Readonly<Record<Side, SideState>> {
  /** `YYYY-MM-DD` */
  readonly reviewBy: string | undefined;
  readonly overdue: boolean;
}

/**
 * How a side stands to a definition as it is: `stale` agreed to another meaning; `unchecked` is said to have agreed, and
 * not to which meaning.
 */
export type SideState =
  | { readonly state: 'missing' }
  | { readonly state: 'agreed' | 'stale' | 'unchecked'; readonly by: string; readonly date: string };

/** @param asOf the day that "today" is, as days since 1970-01-01; on the day of its review an agreement still holds. */
export function stateOfAgreement(definition: Definition, asOf: number): AgreementState {
  const { marketing, sales, reviewBy } = definition.agreement;
  return {
    marketing: stateOfSide(marketing, definition),
    sales: stateOfSide(sales, definition),
    reviewBy,
    overdue: reviewBy !== undefined && dayOfText(reviewBy) < asOf,
  };
}

function stateOfSide(signature: Signature | undefined, definition: Definition): SideState {
  if (signature === undefined) return { state: 'missing' };
  const { by, date } = signature;
  if (signature.meaning === undefined) return { state: 'unchecked', by, date };
  return { state: signature.meaning === meaningOf(definition) ? 'agreed' : 'stale', by, date };
}
