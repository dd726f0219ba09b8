import type { ListReader } from '../input/list.ts';
import type { Batch } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import type { Decider } from './decider.ts';
import { evaluateInThreads } from './evaluate-in-threads.ts';
import type { EvaluationPlan } from './evaluation-protocol.ts';

/** Rows that are decided before threads are worth their start. */
const ALONE = 40_000;

/** A batch whose records are to be decided one by one, in their order. */
export interface DecidedBatch {
  readonly batch: Batch;
  decide(record: number): Decision;
}

/**
 * Decides a list batch by batch, in its order: the first rows in this thread, those of a long list in several.
 * @param threads how many in all; 1 starts none. @throws what a thread died of.
 */
export async function* decideBatches(
  reader: ListReader,
  decider: Decider,
  threads: number,
  plan: () => EvaluationPlan,
): AsyncGenerator<DecidedBatch> {
  const batches = reader.batches();
  const { settlement, evaluator } = decider;
  // Where every lead has a decision of its own, threads took half as much processor time again, and saved none.
  for (let rows = 0; threads === 1 || rows < ALONE || !evaluator.outcomesRepeat; ) {
    const { done, value: batch } = await batches.next();
    if (done) return;
    rows += batch.count;
    yield { batch, decide: (record) => decider.decide(batch, record) };
  }
  const most = evaluator.keysHigh.length;
  for await (const { batch, shared, outcomes } of evaluateInThreads(batches, threads - 1, plan(), evaluator)) {
    const { keysHigh, keysLow, keyCounts } = shared;
    yield {
      batch,
      decide(record) {
        const outcome = outcomes[shared.outcomes[record]];
        return settlement.settle(outcome, keysHigh, keysLow, record * most, keyCounts[record], batch.lines[record]);
      },
    };
  }
}
