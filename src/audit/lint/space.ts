import type { ActivityCondition, Condition } from '../../definition/definition.ts';
import { fieldById } from '../../fields/catalogue.ts';
import { activityTopics } from './activity-topics.ts';
import { amountTopics } from './amount-states.ts';
import { type Asked, atLeast, opposite, YES } from './answer-set.ts';
import type { Ground } from './ground.ts';
import type { Test } from './operand.ts';
import type { Topic } from './topic.ts';
import { valueTopics } from './value-states.ts';

/** Everything that leads can answer to some conditions: a lead is in one state of every topic. */
export interface Space {
  /** The conditions, in their order. */
  readonly conditions: readonly Asked[];
  /** How many questions the conditions ask. */
  readonly questions: number;
  readonly topics: readonly Topic[];
}

/**
 * Finds what leads can answer. It leaves out no answers that a lead can give; where a field is asked too much to be
 * reasoned about, or fields are told by one another, it may hold answers that none gives.
 * @param filled fields that are filled and readable in all leads that are thought of.
 */
export function spaceOf(conditions: readonly Condition[], ground: Ground, filled: readonly string[]): Space {
  const places = new Map<string, number>();
  const activities = new Map<number, ActivityCondition>();
  const asked = new Map<string, Map<number, Test>>();
  const place = (key: string) => places.get(key) ?? places.set(key, places.size).size - 1;
  const presence = (field: string) => {
    if (!asked.has(field)) asked.set(field, new Map());
    return place(`present ${field}`);
  };

  const compile = (condition: Condition): Asked => {
    switch (condition.kind) {
      case 'activity': {
        const { types, atLeast: least, within } = condition;
        const at = place(`activity ${[...types].sort().join()} ${least} ${JSON.stringify(within)}`);
        activities.set(at, condition);
        return (questions) => questions[at];
      }
      case 'test':
        return compileTest(condition);
      case 'none': {
        const any = atLeast(1, condition.of.map(compile));
        return (questions) => opposite(any(questions));
      }
      case 'any':
        return atLeast(1, condition.of.map(compile));
      case 'all':
        return atLeast(condition.of.length, condition.of.map(compile));
      case 'at_least':
        return atLeast(condition.count, condition.of.map(compile));
    }
  };
  const compileTest = (test: Test): Asked => {
    const filledAt = presence(test.field);
    if (test.operator === 'present') return (questions) => questions[filledAt];
    if (test.operator === 'missing') return (questions) => opposite(questions[filledAt]);
    const at = place(`${test.field} ${test.operator} ${JSON.stringify(test.operand)}`);
    asked.get(test.field)?.set(at, test);
    return (questions) => questions[at];
  };

  const compiled = conditions.map(compile);
  const topics = [...asked].flatMap(([id, tests]) => {
    const found = topicsOf(id, presence(id), tests, ground);
    return filled.includes(id) ? found.map((topic) => onlyFilled(topic, presence(id))) : found;
  });
  return {
    conditions: compiled,
    questions: places.size,
    topics: [...topics, ...activityTopics(activities, ground.asOf)],
  };
}

function topicsOf(id: string, presence: number, tests: ReadonlyMap<number, Test>, ground: Ground): Topic[] {
  const field = fieldById(id);
  if (field === undefined) throw new Error(`unknown field: ${id}`);
  const find = field.kind.range === undefined ? valueTopics : amountTopics;
  return find(field, presence, tests, ground);
}

function onlyFilled(topic: Topic, presence: number): Topic {
  const at = topic.questions.indexOf(presence);
  return at < 0 ? topic : { ...topic, states: topic.states.filter((state) => state[at] === YES) };
}
