import { type AnswerSet, NO, UNKNOWN, YES } from './answer-set.ts';

/** Questions whose answers hang together, and every combination of answers that a lead can give to them. */
export interface Topic {
  /** Places of the questions. */
  readonly questions: readonly number[];
  /** The answers to the questions in their order, one answer each. At least one state; none twice. */
  readonly states: readonly (readonly AnswerSet[])[];
}

/** A question of which nothing is known but that it has an answer. */
export function freeTopic(question: number): Topic {
  return { questions: [question], states: [[YES], [NO], [UNKNOWN]] };
}

/** The states, each once. */
export function distinct(states: readonly (readonly AnswerSet[])[]): readonly (readonly AnswerSet[])[] {
  return [...new Map(states.map((state) => [state.join(''), state])).values()];
}
