import type { ActivitySource } from '../qualify/activities.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { OrganizationIndex } from '../qualify/organizations.ts';
import type { DuplicateKeys } from './duplicate-keys.ts';
import { layoutOf, type Prepared } from './prepare.ts';
import { Settlement } from './settlement.ts';

/**
 * Decides the leads of one list in order: the evaluator, and what only the leads before can tell. After `decide`,
 * `duplicateOf` speaks of the lead that was decided last.
 */
export class Decider {
  readonly evaluator: Evaluator;
  readonly settlement: Settlement;

  constructor(
    prepared: Prepared,
    list: number,
    duplicates: DuplicateKeys,
    organizations: OrganizationIndex | undefined,
    activities: ActivitySource | undefined,
  ) {
    const { lists, merged, compiled } = prepared;
    const layout = layoutOf(lists[list], merged.columns[list], prepared);
    this.evaluator = new Evaluator(compiled, layout, organizations, activities);
    const sources = lists.map(({ layout: { source } }) => source);
    this.settlement = new Settlement(duplicates, sources, list);
  }

  /** The earlier lead that the last one repeats, as `<source>:<line>`; empty for none. */
  get duplicateOf(): string {
    return this.settlement.duplicateOf;
  }

  /** Decides and counts a lead. */
  decide(batch: Batch, record: number): Decision {
    const { evaluator, settlement } = this;
    const outcome = evaluator.evaluate(batch, record);
    if (outcome.decision.asDuplicate) evaluator.hashKeys();
    const { keysHigh, keysLow, keyCount } = evaluator;
    return settlement.settle(outcome, keysHigh, keysLow, 0, keyCount, batch.lines[record]);
  }
}
