import { setImmediate } from 'node:timers/promises';
import type { Batch } from '../qualify/batch.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import type { Outcome } from '../qualify/outcomes.ts';
import { BatchEvaluation } from './batch-evaluation.ts';
import type { EvaluationPlan, SharedBatch, Told } from './evaluation-protocol.ts';
import { OutcomeLedger } from './outcome-ledger.ts';
import { bufferOf, SharedMemory } from './shared-batch.ts';
import { Thread } from './thread.ts';

/** Batches that are with a thread at most: so many keep it busy while this one evaluates one itself. */
const QUEUED = 2;

/** A batch that was evaluated. Good until the next is asked for; by then its leads are counted on their outcomes. */
export interface EvaluatedBatch {
  readonly batch: Batch;
  /** What is said of its records. */
  readonly shared: SharedBatch;
  readonly outcomes: readonly Outcome[];
}

/** Who evaluates batches, one after the other, and what is known of the outcomes. */
interface Evaluation {
  evaluate(shared: SharedBatch): Promise<Told>;
  readonly ledger: OutcomeLedger;
  /** Memory for batches that it may have at once, as far as it is free. */
  readonly free: SharedMemory[];
}

/** A batch that is being evaluated, or waits until those before it are done with. */
interface Pending {
  readonly told: Promise<Told>;
  isTold: boolean;
  /** Hands it on, and frees its memory. */
  finish(): AsyncGenerator<EvaluatedBatch>;
}

/**
 * Evaluates batches in threads, and in this one while it would have to wait for them; hands them on in their order.
 * @param threads how many beside this one. @param evaluator this thread's own; what all of them counted is added to
 * its tally. @throws what a thread died of.
 */
export async function* evaluateInThreads(
  batches: AsyncIterable<Batch>,
  threads: number,
  plan: EvaluationPlan,
  evaluator: Evaluator,
): AsyncGenerator<EvaluatedBatch> {
  const room = () => Array.from({ length: QUEUED }, () => new SharedMemory(plan.definition.duplicates.by.length));
  const workers = Array.from({ length: threads }, () => new Thread(plan));
  const away = workers.map(
    (worker): Evaluation => ({ evaluate: (shared) => worker.evaluate(shared), ledger: worker.ledger, free: room() }),
  );
  const local = new BatchEvaluation(evaluator);
  const here: Evaluation = {
    evaluate: async (shared) => local.evaluate(shared),
    ledger: new OutcomeLedger(),
    free: room(),
  };
  const pending: Pending[] = [];
  try {
    for await (const batch of batches) {
      let evaluation = away.find(({ free }) => free.length > 0);
      while (evaluation === undefined) {
        // Replies are heard only between two tasks.
        await setImmediate();
        if (!pending[0].isTold && here.free.length > 0) evaluation = here;
        else {
          yield* (pending.shift() as Pending).finish();
          evaluation = away.find(({ free }) => free.length > 0);
        }
      }
      pending.push(begin(batch, evaluation));
    }
    for (const batch of pending) yield* batch.finish();
    evaluator.tally.merge(here.ledger.tally());
    for (const worker of workers) evaluator.tally.merge(await worker.end());
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

function begin(batch: Batch, { evaluate, ledger, free }: Evaluation): Pending {
  const memory = free.pop() as SharedMemory;
  const shared = memory.hold(batch);
  const { count, width, starts, ends, lines } = shared;
  const { objects } = batch;
  const own = { bytes: bufferOf(shared), count, width, starts, ends, lines, ...(objects && { objects }) };
  const told = evaluate(shared);
  const pending: Pending = {
    told,
    isTold: false,
    async *finish() {
      ledger.learn(await told);
      yield { batch: own, shared, outcomes: ledger.outcomes };
      free.push(memory);
    },
  };
  const settled = () => {
    pending.isTold = true;
  };
  told.then(settled, settled);
  return pending;
}
