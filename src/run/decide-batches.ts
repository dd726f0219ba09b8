import { setFlagsFromString } from 'node:v8';
import type { ListReader } from '../input/list.ts';
import type { RenderedRows } from '../output/row-renderer.ts';
import type { Batch } from '../qualify/batch.ts';
import type { BatchDecider } from './batch-decider.ts';
import type { EvaluationPlan } from './evaluation-protocol.ts';
import { type Work, WorkMemory } from './work-memory.ts';

/** Blocks of a list that threads are worth their start for: some 20,000 rows of blocks of the usual size. */
const LONG = 16;

/** A batch that was decided; good until the next is asked for. */
export interface DecidedBatch {
  readonly batch: Batch;
  readonly work: Work;
  /** Undefined where rows are only counted. */
  readonly rows: RenderedRows | undefined;
}

/** How the batches of a list are decided. */
export interface Deciding {
  /** This thread's own. */
  readonly decider: BatchDecider;
  /** Says of a batch which leads repeat earlier ones. Called in the order of the list. */
  settle(work: Work): void;
  /** How many duplicate keys a record can have. */
  readonly keys: number;
  /** Bytes that are read at a time. */
  readonly blockSize: number;
  /** How many threads in all; 1 starts none. */
  readonly threads: number;
  readonly plan: () => EvaluationPlan;
}

/**
 * Decides a list batch by batch, in its order: a short list in this thread, a long one in several. What was
 * counted is with the decider then. @throws ThreadDied
 */
export async function* decideBatches(reader: ListReader, deciding: Deciding): AsyncGenerator<DecidedBatch> {
  const { decider, settle, keys, threads, blockSize } = deciding;
  const batches = reader.batches();
  // Of a list whose length is not known so many are decided first.
  const alone = (reader.counts.bytesTotal ?? 0) > LONG * blockSize ? 0 : LONG;
  const memory = new WorkMemory(keys, (bytes) => new ArrayBuffer(bytes));
  for (let decided = 0; threads === 1 || decided < alone; decided++) {
    if (decided === alone) expectMuch();
    const { done, value: batch } = await batches.next();
    if (done) return;
    const work = memory.around(batch);
    decider.evaluate(0, work);
    settle(work);
    yield { batch, work, rows: decider.finish(0) };
  }
  expectMuch();
  const { decideInThreads } = await import('./decide-in-threads.ts');
  yield* decideInThreads(batches, deciding);
}

/**
 * What is read of the first cells is kept, from which V8 learns to put all that is read after them where the old are kept,
 * and where it stays: of a million rows 60 MB, and an eighth of the time of one thread. Threads have the same flags.
 */
function expectMuch(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}
