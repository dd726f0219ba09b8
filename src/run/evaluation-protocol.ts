import type { Definition } from '../definition/definition.ts';
import type { RenderedRows } from '../output/row-renderer.ts';
import type { Activities } from '../qualify/activities.ts';
import type { Layout } from '../qualify/layout.ts';
import type { TallyCounts } from '../qualify/tally.ts';
import type { ListPlace } from './batch-decider.ts';
import type { SharedLists } from './list-members.ts';
import type { SharedOrganizations } from './load-organizations.ts';
import type { Work } from './work-memory.ts';

/* What crosses between a run and its threads: plain data, and memory that both see. */

/** What a thread needs to decide the leads of one list. */
export interface EvaluationPlan extends ListPlace {
  readonly definition: Definition;
  readonly named: SharedLists;
  readonly organizations: SharedOrganizations | undefined;
  readonly activities: Activities | undefined;
  readonly alsoRead: readonly string[];
  readonly layout: Layout;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** What a thread is asked: to evaluate a batch under a number, to finish it, or to end. */
export type Request =
  | { readonly do: 'evaluate'; readonly number: number; readonly work: Work }
  | { readonly do: 'finish'; readonly number: number }
  | { readonly do: 'end' };

/** What a thread says: nothing but that it is ready or that something is done, the rows of a batch, what it counted. */
export type Reply = RenderedRows | TallyCounts | undefined;
