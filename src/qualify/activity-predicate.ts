import type { ActivityCondition } from '../definition/definition.ts';
import { ACTIVITY_COLUMNS, LATEST } from './activity-columns.ts';
import { measuredAt } from './answers.ts';
import { anyOf, asked, atLeast, open, type Predicate } from './predicate.ts';
import type { QuestionSet } from './question.ts';

/** Makes a condition on activities ready: of an activity list where the run has one, else of columns. */
export function compileActivity(condition: ActivityCondition, questions: QuestionSet): Predicate {
  return questions.acted ? ofList(condition, questions) : ofColumns(condition, questions);
}

/** No activity in the list is a no; those without a day leave a period open. */
function ofList({ types, within, atLeast: least }: ActivityCondition, questions: QuestionSet): Predicate {
  const word = questions.activityCount(types, within);
  return {
    answer(answers) {
      const count = measuredAt(answers, word);
      if (count.least >= least) return true;
      return count.most !== undefined && count.most < least ? false : undefined;
    },
    unknownFields: () => [],
    fields: [LATEST.type],
  };
}

/**
 * Columns have no days of their own: the day of the latest activity stands for them. The type of the latest can only
 * say yes: it says nothing about the earlier ones.
 */
function ofColumns({ types, within, atLeast: least, at }: ActivityCondition, questions: QuestionSet): Predicate {
  const ask = (field: string, operator: string, written: string) =>
    asked(questions.written(field, operator, written, at), field);
  const told = anyOf(
    types.map((type): Predicate => {
      const column = ACTIVITY_COLUMNS[type];
      if (column?.counts) return ask(column.field, 'at_least', `${least}`);
      return column && least === 1 ? ask(column.field, 'is', 'yes') : open(LATEST.type);
    }),
  );
  const latest = anyOf(least === 1 ? types.map((type) => ask(LATEST.type, 'is', type)) : []);
  const done: Predicate = {
    answer: (answers) => latest.answer(answers) || told.answer(answers),
    unknownFields: (answers) => (latest.answer(answers) ? [] : told.unknownFields(answers)),
    fields: [...new Set([...told.fields, ...latest.fields])],
  };
  if (within === undefined) return done;
  const day = questions.test({ kind: 'test', field: LATEST.day, operator: 'within', operand: within, at });
  return atLeast(2, [done, asked(day, LATEST.day)]);
}
