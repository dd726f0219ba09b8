import { fitLogistic, logLoss, type Observation } from './logistic.ts';

/** From hardly any to one that leaves little of what the cases say. */
const PENALTIES: readonly number[] = [0.1, 0.3, 1, 3, 10, 30, 100, 300];

/**
 * The penalty by which each fold is foretold best from the others, by the mean log-loss; of equal ones the highest.
 * @param folds the cases, parted.
 */
export function choosePenalty(folds: readonly (readonly Observation[])[], features: number): number {
  let best = { penalty: PENALTIES[0], loss: Number.POSITIVE_INFINITY };
  for (const penalty of PENALTIES) {
    let loss = 0;
    for (const fold of folds) {
      const others = folds.filter((one) => one !== fold).flat();
      if (fold.length > 0) loss += logLoss(fitLogistic(others, features, penalty), fold);
    }
    if (loss <= best.loss) best = { penalty, loss };
  }
  return best.penalty;
}
