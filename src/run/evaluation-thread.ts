import { parentPort, workerData } from 'node:worker_threads';
import { openActivities } from '../qualify/activities.ts';
import { compileDefinition } from '../qualify/compile.ts';
import { Evaluator } from '../qualify/evaluator.ts';
import { OrganizationIndex } from '../qualify/organizations.ts';
import { BatchDecider } from './batch-decider.ts';
import { createBreakdowns } from './breakdowns.ts';
import type { EvaluationPlan, Reply, Request } from './evaluation-protocol.ts';
import { SharedListMembers } from './list-members.ts';
import { OrganizationTally } from './organization-tally.ts';
import { registries } from './registries.ts';

/* What runs in a thread: it says that it is ready, and decides the batches that it is sent, until it is told to end. */

const plan = workerData as EvaluationPlan;
const { definition, named, layout, asOf, country, organizations, activities, alsoRead } = plan;
const compiled = compileDefinition(definition, {
  asOf,
  country,
  lists: named.lists,
  members: new SharedListMembers(named),
  ...registries,
  joined: organizations !== undefined,
  acted: activities !== undefined,
  counted: plan.by,
  alsoRead,
});
const evaluator = new Evaluator(
  compiled,
  layout,
  organizations && new OrganizationIndex(organizations.organizations, compiled),
  activities && openActivities(activities, compiled.activityMeasures),
  createBreakdowns(plan.by, plan.shown !== undefined),
);
const tally = organizations && new OrganizationTally(organizations.counts);
const allocate = (bytes: number) => new SharedArrayBuffer(bytes);
const decider = new BatchDecider(evaluator, plan, allocate, tally);

parentPort?.on('message', (request: Request) => {
  parentPort?.postMessage(answer(request));
  if (request.do === 'end') parentPort?.close();
});
// It is ready.
parentPort?.postMessage(undefined);

function answer(request: Request): Reply {
  switch (request.do) {
    case 'evaluate':
      decider.evaluate(request.number, request.work);
      return undefined;
    case 'finish':
      return decider.finish(request.number);
    case 'end':
      return decider.takeCounts();
  }
}
