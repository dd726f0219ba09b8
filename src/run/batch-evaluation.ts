import type { Decision } from '../qualify/decision.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import type { Outcome } from '../qualify/outcomes.ts';
import type { SharedBatch, Told } from './evaluation-protocol.ts';
import { bufferOf } from './shared-batch.ts';

/** Outcomes that are remembered as told: a few MB. */
const REMEMBERED = 1 << 13;

/** Evaluates whole batches, and tells of each outcome once: what threads do, and the run beside them. */
export class BatchEvaluation {
  private readonly numbers = new Map<Outcome, number>();

  constructor(private readonly evaluator: Evaluator) {}

  /** Fills in what is to be said of a batch's records. */
  evaluate(shared: SharedBatch): Told {
    const { evaluator, numbers } = this;
    const { count, width, starts, ends, lines, outcomes, keyCounts, keysHigh, keysLow } = shared;
    const batch = { bytes: bufferOf(shared), count, width, starts, ends, lines };
    const most = evaluator.keysHigh.length;
    const forgets = numbers.size >= REMEMBERED;
    if (forgets) numbers.clear();
    const told: Decision[] = [];
    for (let record = 0; record < count; record++) {
      const outcome = evaluator.evaluate(batch, record);
      let number = numbers.get(outcome);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(outcome, number);
        told.push(outcome.decision);
      }
      outcomes[record] = number;
      if (outcome.decision.asDuplicate === undefined) continue;
      evaluator.hashKeys();
      keyCounts[record] = evaluator.keyCount;
      keysHigh.set(evaluator.keysHigh, record * most);
      keysLow.set(evaluator.keysLow, record * most);
    }
    return { told: JSON.stringify(told), forgets };
  }
}
