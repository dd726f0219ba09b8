import type { ActivitySource } from '../qualify/activities.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import type { OrganizationIndex } from '../qualify/organizations.ts';
import type { DuplicateKeys } from './duplicate-keys.ts';
import { layoutOf, type Prepared } from './prepare.ts';

/**
 * Decides the leads of one list one by one, in their order: the evaluator, and what only the leads before can tell.
 * After `decide`, `duplicateOf` speaks of the lead that was decided last.
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
    activities: ActivitySource | undefined,
  ) {
    const { lists, merged, compiled } = prepared;
    const layout = layoutOf(lists[list], merged.columns[list], prepared);
    this.evaluator = new Evaluator(compiled, layout, organizations, activities);
    this.sources = lists.map(({ layout: { source } }) => source);
  }

  decide(batch: Batch, record: number): Decision {
    const { evaluator, duplicates, list, sources } = this;
    const { decision } = evaluator.evaluate(batch, record);
    this.duplicateOf = '';
    if (decision.asDuplicate === undefined) return decision;
    const { keys } = evaluator;
    keys.work();
    const earlier = duplicates.claim(keys.high, keys.low, 0, keys.count, list, batch.lines[record]);
    if (earlier === undefined) return decision;
    this.duplicateOf = `${sources[earlier.list]}:${earlier.line}`;
    return decision.asDuplicate;
  }
}
