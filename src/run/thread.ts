import { Worker } from 'node:worker_threads';
import type { RenderedRows } from '../output/row-renderer.ts';
import type { TallyCounts } from '../qualify/tally.ts';
import type { EvaluationPlan, Reply, Request } from './evaluation-protocol.ts';
import { ThreadDied } from './thread-died.ts';
import type { Work } from './work-memory.ts';

/** Most of what a thread makes is gone at once: room for 6 MB of it took 12 MB more,
 * room for 16 MB some 20 more again, and no run was faster. */
const YOUNG_MEGABYTES = 3;

/** A thread that decides batches. Its replies come in the order of the requests. */
export class Thread {
  /** Kept once the thread can decide, which takes it some 300 ms. @throws ThreadDied */
  readonly ready: Promise<unknown>;
  private readonly worker: Worker;
  private readonly expecting: { resolve(reply: Reply): void; reject(cause: Error): void }[] = [];
  private death: Error | undefined;

  constructor(plan: EvaluationPlan) {
    this.worker = new Worker(new URL('./evaluation-thread.js', import.meta.url), {
      workerData: plan,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
    });
    this.worker.on('message', (reply: Reply) => this.expecting.shift()?.resolve(reply));
    this.worker.on('error', (cause) => this.die(new ThreadDied(cause.message, cause)));
    this.worker.on('exit', (code) => this.die(new ThreadDied(`exit code ${code}`)));
    this.ready = this.reply();
  }

  /** As `BatchDecider.evaluate`. @throws ThreadDied; so do the others. */
  async evaluate(number: number, work: Work): Promise<void> {
    await this.ask({ do: 'evaluate', number, work });
  }

  /** As `BatchDecider.finish`. */
  async finish(number: number): Promise<RenderedRows | undefined> {
    return (await this.ask({ do: 'finish', number })) as RenderedRows | undefined;
  }

  /** Ends the thread. @returns what it counted. */
  async end(): Promise<TallyCounts> {
    return (await this.ask({ do: 'end' })) as TallyCounts;
  }

  /** Ends the thread whatever it is doing. */
  async stop(): Promise<void> {
    await this.worker.terminate();
  }

  private async ask(request: Request): Promise<Reply> {
    if (this.death) throw this.death;
    this.worker.postMessage(request);
    return this.reply();
  }

  private reply(): Promise<Reply> {
    return new Promise((resolve, reject) => {
      this.expecting.push({ resolve, reject });
    });
  }

  private die(cause: Error): void {
    this.death ??= cause;
    for (const { reject } of this.expecting.splice(0)) reject(this.death);
  }
}
