import type { Definition, NamedList } from '../definition/definition.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Layout } from '../qualify/layout.ts';
import type { NearMissCounts } from '../qualify/near-misses.ts';
import type { Tally } from '../qualify/tally.ts';

/* What crosses between a run and its threads: plain data, and memory that both see. */

/** What a thread needs to evaluate the leads of one list. */
export interface EvaluationPlan {
  readonly definition: Definition;
  readonly lists: Readonly<Record<string, NamedList>>;
  readonly layout: Layout;
  /** Days since 1970-01-01. */
  readonly asOf: number;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/**
 * A batch, and beside it what a thread says of its records. All of it lies in shared memory: it belongs to the thread
 * until that replies, and then to the run.
 */
export interface SharedBatch extends Omit<Batch, 'bytes' | 'objects'> {
  readonly bytes: Uint8Array;
  /** Each record's outcome: a number among those that this thread has told since it last forgot them. */
  readonly outcomes: Int32Array;
  /** Duplicate keys of each record: their number, and the halves of as many as the definition has. */
  readonly keyCounts: Uint8Array;
  readonly keysHigh: Int32Array;
  readonly keysLow: Int32Array;
}

/** What a thread is asked: to evaluate a batch, or to end and tell what it counted. */
export type Request = SharedBatch | 'end';
export type Reply = Told | Counted;

/** What a thread counted itself, beside the outcomes. */
interface Counted extends Pick<Tally, 'troubles'> {
  readonly nearMisses: NearMissCounts;
}

/** The outcomes that a thread met first in a batch. */
export interface Told {
  /** Their decisions as JSON, which is cheaper to hand over than objects. Their numbers follow those of the earlier ones. */
  readonly told: string;
  /** Whether all earlier numbers are forgotten, and counted from 0 again. */
  readonly forgets: boolean;
}
