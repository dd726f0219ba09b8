import { Worker } from 'node:worker_threads';
import type { Tally } from '../qualify/tally.ts';
import type { EvaluationPlan, Reply, Request, SharedBatch, Told } from './evaluation-protocol.ts';
import { OutcomeLedger } from './outcome-ledger.ts';

/** Most of what a thread makes is gone at once: room for 6 MB of it took 12 MB more,
 * room for 16 MB some 20 more again, and no run was faster. */
const YOUNG_MEGABYTES = 3;

/** A thread that evaluates batches. Its replies come in the order of the requests. */
export class Thread {
  readonly ledger = new OutcomeLedger();
  private readonly worker: Worker;
  private readonly expecting: { resolve(reply: Reply): void; reject(cause: Error): void }[] = [];
  private death: Error | undefined;

  constructor(plan: EvaluationPlan) {
    this.worker = new Worker(new URL('./evaluation-thread.js', import.meta.url), {
      workerData: plan,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.worker.on('message', (reply: Reply) => this.expecting.shift()?.resolve(reply));
    this.worker.on('error', (cause) => this.die(cause));
    this.worker.on('exit', (code) => this.die(new Error(`a thread ended with code ${code}`)));
  }

  /** @throws what the thread died of. */
  async evaluate(shared: SharedBatch): Promise<Told> {
    const reply = await this.ask(shared);
    if (!('told' in reply)) throw new Error('a thread ended before its last batch');
    return reply;
  }

  /** Ends the thread. @returns what was counted on its outcomes, and what it counted itself. */
  async end(): Promise<Tally> {
    const reply = await this.ask('end');
    if (!('troubles' in reply)) throw new Error('a thread did not end');
    const tally = this.ledger.tally();
    for (const [key, cells] of reply.troubles) tally.troubles.set(key, cells);
    tally.nearMisses.merge(reply.nearMisses);
    return tally;
  }

  /** Ends the thread whatever it is doing. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private ask(request: Request): Promise<Reply> {
    return new Promise((resolve, reject) => {
      if (this.death) {
        reject(this.death);
        return;
      }
      this.expecting.push({ resolve, reject });
      this.worker.postMessage(request);
    });
  }

  private die(cause: Error): void {
    this.death ??= cause;
    for (const { reject } of this.expecting.splice(0)) reject(this.death);
  }
}
