import type { Condition } from '../definition/definition.ts';
import type { Answer } from '../fields/kind.ts';
import { type Answers, answerOf } from './answers.ts';
import type { QuestionSet } from './question.ts';

/** A condition made ready: answers from the bits of one lead. */
export interface Predicate {
  answer(answers: Answers): Answer;
  /** The fields whose being unknown leaves the condition open. */
  unknownFields(answers: Answers): string[];
  /** Every field that the condition looks at. */
  readonly fields: readonly string[];
}

/** Makes a condition ready; its questions are added to the set. Three-valued logic of Kleene. */
export function compilePredicate(condition: Condition, questions: QuestionSet): Predicate {
  switch (condition.kind) {
    case 'test':
      return condition.operator === 'present' || condition.operator === 'missing'
        ? presencePredicate(condition.field, condition.operator === 'present', questions)
        : testPredicate(questions.test(condition), condition.field);
    case 'none':
      return combine(condition.of, questions, (yes, open) => (yes > 0 ? false : open > 0 ? undefined : true));
    case 'any':
      return combine(condition.of, questions, (yes, open) => (yes > 0 ? true : open > 0 ? undefined : false));
    case 'all':
      return atLeast(condition.of.length, condition.of, questions);
    case 'at_least':
      return atLeast(condition.count, condition.of, questions);
  }
}

function atLeast(count: number, of: readonly Condition[], questions: QuestionSet): Predicate {
  return combine(of, questions, (yes, open) => (yes >= count ? true : yes + open >= count ? undefined : false));
}

function testPredicate(bit: number, field: string): Predicate {
  return {
    answer: (answers) => answerOf(answers, bit),
    unknownFields: (answers) => (answerOf(answers, bit) === undefined ? [field] : []),
    fields: [field],
  };
}

function presencePredicate(field: string, wanted: boolean, questions: QuestionSet): Predicate {
  const bit = questions.presence(field);
  return {
    answer: (answers) => (answerOf(answers, bit) === true) === wanted,
    unknownFields: () => [],
    fields: [field],
  };
}

/** @param judge the answer, from how many parts are yes and how many are unknown. */
function combine(
  of: readonly Condition[],
  questions: QuestionSet,
  judge: (yes: number, open: number) => Answer,
): Predicate {
  const parts = of.map((part) => compilePredicate(part, questions));
  const answer = (answers: Answers): Answer => {
    let yes = 0;
    let open = 0;
    for (const part of parts) {
      const one = part.answer(answers);
      if (one === true) yes++;
      else if (one === undefined) open++;
    }
    return judge(yes, open);
  };
  return {
    answer,
    unknownFields: (answers) =>
      answer(answers) === undefined ? [...new Set(parts.flatMap((part) => part.unknownFields(answers)))] : [],
    fields: [...new Set(parts.flatMap((part) => part.fields))],
  };
}
