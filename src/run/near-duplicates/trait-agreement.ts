import type { LeadPairs } from './candidate-pairs.ts';
import type { LeadTable } from './lead-table.ts';
import { isLike } from './text-likeness.ts';

/** How a trait of two leads compares. */
export const AGREEMENT = {
  /** One of them does not have it. */
  unknown: 0,
  same: 1,
  like: 2,
  different: 3,
} as const;

/** Compares the traits of pairs of leads. @returns pair by pair, the agreement of each trait. */
export function compareTraits({ leads, texts }: LeadTable, { first, second }: LeadPairs): Uint8Array {
  const agreements = new Uint8Array(first.length * texts.length);
  for (let pair = 0; pair < first.length; pair++) {
    const own = leads[first[pair]].values;
    const other = leads[second[pair]].values;
    for (let t = 0; t < texts.length; t++) {
      if (own[t] === 0 || other[t] === 0) continue;
      agreements[pair * texts.length + t] =
        own[t] === other[t]
          ? AGREEMENT.same
          : isLike(texts[t].text(own[t]), texts[t].text(other[t]))
            ? AGREEMENT.like
            : AGREEMENT.different;
    }
  }
  return agreements;
}
