import type { Batch } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { OrganizationIndex } from '../qualify/organizations.ts';
import type { DuplicateKeys } from './duplicate-keys.ts';
import { layoutOf, type Prepared } from './prepare.ts';

/**
 * Decides the leads of one list in order: the evaluator, and what only the leads before can tell. After `decide`,
 * `duplicateOf` speaks of the lead that was decided last.
 */
export class Decider {
  readonly evaluator: Evaluator;
  /** The earlier lead that the last one repeats, as `<source>:<line>`; empty for none. */
  duplicateOf = '';
  private readonly sources: readonly string[];

  constructor(
    prepared: Prepared,
    private readonly list: number,
    private readonly duplicates: DuplicateKeys,
    organizations: OrganizationIndex | undefined,
  ) {
    const layout = layoutOf(prepared.lists[list], prepared.merged.columns[list], prepared);
    this.evaluator = new Evaluator(prepared.compiled, layout, organizations);
    this.sources = prepared.lists.map(({ layout: { source } }) => source);
  }

  /** Decides and counts a lead. */
  decide(batch: Batch, record: number): Decision {
    const outcome = this.evaluator.evaluate(batch, record);
    const { asDuplicate } = outcome.decision;
    const earlier = asDuplicate && this.claim(batch.lines[record]);
    if (!earlier) {
      outcome.leads++;
      this.duplicateOf = '';
      return outcome.decision;
    }
    outcome.duplicates++;
    this.duplicateOf = `${this.sources[earlier.list]}:${earlier.line}`;
    return asDuplicate;
  }

  private claim(line: number) {
    const { evaluator, list } = this;
    evaluator.hashKeys();
    return this.duplicates.claim(evaluator.keysHigh, evaluator.keysLow, evaluator.keyCount, list, line);
  }
}
