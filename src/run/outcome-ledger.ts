import type { Decision } from '../qualify/decision.ts';
import type { Outcome } from '../qualify/outcomes.ts';
import { Tally } from '../qualify/tally.ts';
import type { Told } from './evaluation-protocol.ts';

/** The outcomes that one evaluation told, by number, on which leads are counted. */
export class OutcomeLedger {
  outcomes: Outcome[] = [];
  private readonly counted = new Tally();

  /** Learns what a batch told: of all batches, in their order, and each once the leads of those before are counted. */
  learn({ told, forgets }: Told): void {
    if (forgets) this.count();
    const decisions: readonly Decision[] = JSON.parse(told);
    for (const decision of decisions) this.outcomes.push({ decision, leads: 0, duplicates: 0 });
  }

  /** All leads that were counted. */
  tally(): Tally {
    this.count();
    return this.counted;
  }

  private count(): void {
    for (const outcome of this.outcomes) this.counted.addOutcome(outcome);
    this.outcomes = [];
  }
}
