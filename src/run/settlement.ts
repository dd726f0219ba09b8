import type { Decision } from '../qualify/decision.ts';
import type { Outcome } from '../qualify/outcomes.ts';
import type { DuplicateKeys } from './duplicate-keys.ts';

/**
 * Settles what only the leads before can tell, lead by lead in the order of the lists: whether it is a duplicate. Counts
 * the lead on its outcome. After `settle`, `duplicateOf` speaks of the lead that was settled last.
 */
export class Settlement {
  /** The earlier lead that the last one repeats, as `<source>:<line>`; empty for none. */
  duplicateOf = '';

  /** @param sources of all lists; @param list the number of the one that is settled. */
  constructor(
    private readonly duplicates: DuplicateKeys,
    private readonly sources: readonly string[],
    private readonly list: number,
  ) {}

  /**
   * @param high, low the halves of the duplicate keys: `count` of them from `from` on, which are looked at only where
   * the outcome takes part in the search. @param line of the lead.
   */
  settle(outcome: Outcome, high: Int32Array, low: Int32Array, from: number, count: number, line: number): Decision {
    const { asDuplicate } = outcome.decision;
    const earlier = asDuplicate && this.duplicates.claim(high, low, from, count, this.list, line);
    if (!earlier) {
      outcome.leads++;
      this.duplicateOf = '';
      return outcome.decision;
    }
    outcome.duplicates++;
    this.duplicateOf = `${this.sources[earlier.list]}:${earlier.line}`;
    return asDuplicate;
  }
}
