import type { Outcome } from './outcomes.ts';
import type { Tally } from './tally.ts';

/** Outcomes that are counted by themselves before they are added up. */
const MOST = 1 << 14;

/** Counts leads on their outcomes, which is cheap where many share one, and adds them up in a tally. */
export class OutcomeCounts {
  private readonly counted: Outcome[] = [];

  constructor(private readonly tally: Tally) {}

  add(outcome: Outcome, isDuplicate: boolean): void {
    if (outcome.leads + outcome.duplicates === 0) {
      if (this.counted.length === MOST) this.flush();
      this.counted.push(outcome);
    }
    if (isDuplicate) outcome.duplicates++;
    else outcome.leads++;
  }

  /** Adds the counts so far to the tally, and starts them again. */
  flush(): void {
    for (const outcome of this.counted) {
      this.tally.addOutcome(outcome);
      outcome.leads = 0;
      outcome.duplicates = 0;
    }
    this.counted.length = 0;
  }
}
