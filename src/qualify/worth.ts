import type { ActivityCondition, Profile, ScoringRule } from '../definition/definition.ts';
import { soleActivity } from '../definition/sole-activity.ts';
import { addPeriod } from '../fields/calendar.ts';
import { ACTIVITY_COLUMNS, LATEST } from './activity-columns.ts';
import { type Answers, answerOf, measuredAt } from './answers.ts';
import type { QuestionSet } from './question.ts';

/** What a rule brings to a lead for which its condition holds. */
export type Worth = (answers: Answers) => number;

/**
 * The points of a rule: all of them, once for each activity, or what is left of them by the age of the activities.
 * Undefined where they are always the same. Activities without a day do not fade. `max` caps what the activities bring together, also below zero.
 */
export function compileWorth(
  rule: ScoringRule,
  halfLife: Profile['halfLife'],
  questions: QuestionSet,
): Worth | undefined {
  const { points, each, max } = rule;
  const activity = soleActivity(rule.if);
  if (activity === undefined || (!each && halfLife === undefined)) return undefined;
  const fade = halfLife && { points: Math.abs(points), halfLife: daysOf(halfLife, questions.asOf) };
  const amount = questions.acted
    ? amountOfList(activity, each, fade, questions)
    : amountOfColumns(activity, each, fade, questions);
  const sign = Math.sign(points);
  const one = Math.abs(points);
  return each ? (answers) => sign * Math.min(max, amount(answers, one)) : (answers) => sign * amount(answers, one);
}

/** What is left of points after a time: half of them after each half-life, rounded half up. @param age, halfLife days. */
export function faded(points: number, age: number, halfLife: number): number {
  return Math.floor(points * 2 ** (-age / halfLife) + 0.5);
}

/** Points that fade, and their half-life in days. */
export interface Fade {
  readonly points: number;
  readonly halfLife: number;
}

/** How many points, of so many for one activity. */
type Amount = (answers: Answers, points: number) => number;

function amountOfList(
  { types, within }: ActivityCondition,
  each: boolean,
  fade: Fade | undefined,
  questions: QuestionSet,
): Amount {
  if (!each) return fadingBy(questions.latestActivity(types, within), fade);
  if (fade === undefined) {
    const count = questions.activityCount(types, within);
    return (answers, points) => measuredAt(answers, count).least * points;
  }
  const sum = questions.activitySum(types, within, fade);
  return (answers) => measuredAt(answers, sum).least;
}

function amountOfColumns(
  { types, at }: ActivityCondition,
  each: boolean,
  fade: Fade | undefined,
  questions: QuestionSet,
): Amount {
  const counts = types.flatMap((type): ((answers: Answers) => number)[] => {
    const column = each ? ACTIVITY_COLUMNS[type] : undefined;
    if (column === undefined) return [];
    if (column.counts) {
      const word = questions.count(column.field);
      return [(answers) => measuredAt(answers, word).least];
    }
    const bit = questions.written(column.field, 'is', 'yes', at);
    return [(answers) => (answerOf(answers, bit) === true ? 1 : 0)];
  });
  const one = fadingBy(fade && questions.age(LATEST.day), fade);
  return (answers, points) => {
    const count = counts.reduce((sum, countOf) => sum + countOf(answers), 0);
    return one(answers, points) * Math.max(1, count);
  };
}

/** @param age where the days since the activity are measured. */
function fadingBy(age: number | undefined, fade: Fade | undefined): Amount {
  if (age === undefined || fade === undefined) return (_answers, points) => points;
  return (answers, points) => {
    const { most } = measuredAt(answers, age);
    return most === undefined ? points : faded(points, most, fade.halfLife);
  };
}

function daysOf(period: NonNullable<Profile['halfLife']>, asOf: number): number {
  return asOf - addPeriod(asOf, period, -1);
}
