import type { Condition } from '../definition/definition.ts';
import { compileActivity } from './activity-predicate.ts';
import { anyOf, asked, atLeast, noneOf, type Predicate, presence } from './predicate.ts';
import type { QuestionSet } from './question.ts';

/** Makes a condition ready; its questions are added to the set. */
export function compilePredicate(condition: Condition, questions: QuestionSet): Predicate {
  switch (condition.kind) {
    case 'test': {
      const { field, operator } = condition;
      return operator === 'present' || operator === 'missing'
        ? presence(questions.presence(field), field, operator === 'present')
        : asked(questions.test(condition), field);
    }
    case 'activity':
      return compileActivity(condition, questions);
    case 'none':
      return noneOf(compileAll(condition.of, questions));
    case 'any':
      return anyOf(compileAll(condition.of, questions));
    case 'all':
      return atLeast(condition.of.length, compileAll(condition.of, questions));
    case 'at_least':
      return atLeast(condition.count, compileAll(condition.of, questions));
  }
}

function compileAll(conditions: readonly Condition[], questions: QuestionSet): Predicate[] {
  return conditions.map((condition) => compilePredicate(condition, questions));
}
