import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { compileDefinition } from '../qualify/compile.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import { BatchEvaluation } from './batch-evaluation.ts';
import type { EvaluationPlan, Reply, Request } from './evaluation-protocol.ts';
import { registries } from './registries.ts';

// What is read of the first cells is kept, from which V8 learns to put all that is read after them where the old are
// kept, and where it stays: 30 MB more at the peak.
setFlagsFromString('--no-allocation-site-pretenuring');

/* What runs in a thread: it evaluates the batches that it is sent, until it is told to end. */

const { definition, lists, layout, asOf, country } = workerData as EvaluationPlan;
const compiled = compileDefinition(definition, {
  asOf,
  country,
  lists,
  ...registries,
  joined: false,
  acted: false,
  alsoRead: [],
});
const evaluator = new Evaluator(compiled, layout);
const evaluation = new BatchEvaluation(evaluator);

parentPort?.on('message', (request: Request) => {
  const { tally } = evaluator;
  const counted = () => ({ troubles: tally.troubles, nearMisses: tally.nearMisses.counts() });
  const reply: Reply = request === 'end' ? counted() : evaluation.evaluate(request);
  parentPort?.postMessage(reply);
  if (request === 'end') parentPort?.close();
});
