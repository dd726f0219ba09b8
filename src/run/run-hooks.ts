import type { RunFacts } from './facts.ts';
import type { Progress } from './request.ts';

/** What a run tells while it goes, and what it leaves to its caller. */
export interface RunHooks {
  /** Called after every batch. */
  progress(progress: Progress): void;
  /** The reports to write beside the lists: name and text. */
  render(facts: RunFacts): readonly { readonly name: string; readonly text: string }[];
  /** Becomes true when the user interrupts: the run then stops and publishes nothing. */
  readonly interrupted: () => boolean;
}

/** Thrown when the user interrupts a run. */
export class Interrupted extends Error {}
