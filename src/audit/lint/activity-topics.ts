import type { ActivityCondition } from '../../definition/definition.ts';
import { addPeriod } from '../../fields/calendar.ts';
import { type AnswerSet, NO, UNKNOWN, YES } from './answer-set.ts';
import { freeTopic, type Topic } from './topic.ts';

/** More conditions than this that hang together are not reasoned about. */
const MOST_TOGETHER = 6;

/** What a lead can answer to conditions on what it did: what is asked more strictly holds only with what is asked less. */
export function activityTopics(asked: ReadonlyMap<number, ActivityCondition>, asOf: number): Topic[] {
  const open = new Map(asked);
  const topics: Topic[] = [];
  for (const [place, condition] of asked) {
    if (!open.delete(place)) continue;
    const together = [[place, condition] as const];
    for (const [, member] of together) {
      for (const [at, other] of open) {
        if (!isStricter(member, other, asOf) && !isStricter(other, member, asOf)) continue;
        open.delete(at);
        together.push([at, other]);
      }
    }
    topics.push(...topicsOf(together, asOf));
  }
  return topics;
}

function topicsOf(together: readonly (readonly [number, ActivityCondition])[], asOf: number): Topic[] {
  const questions = together.map(([place]) => place);
  if (together.length > MOST_TOGETHER) return questions.map(freeTopic);
  let states: (readonly AnswerSet[])[] = [[]];
  for (const _each of together)
    states = states.flatMap((state) => [YES, NO, UNKNOWN].map((answer) => [...state, answer]));
  const stricter = together.map(([, one]) => together.map(([, other]) => isStricter(one, other, asOf)));
  const canBe = (state: readonly AnswerSet[]) =>
    state.every((answer, one) => answer !== YES || state.every((of, other) => of === YES || !stricter[one][other]));
  return [{ questions, states: states.filter(canBe) }];
}

/** Whether one condition holds only where the other does. */
function isStricter(one: ActivityCondition, other: ActivityCondition, asOf: number): boolean {
  const start = ({ within }: ActivityCondition) =>
    within === undefined ? Number.NEGATIVE_INFINITY : addPeriod(asOf, within, -1);
  return (
    one.types.every((type) => other.types.includes(type)) && one.atLeast >= other.atLeast && start(one) >= start(other)
  );
}
