import type { Condition } from '../../definition/definition.ts';
import { fieldById } from '../../fields/catalogue.ts';
import { ACTIVITY_COLUMNS } from '../../qualify/activity-columns.ts';
import { bandOf } from './band.ts';
import { askedFields, isScoring, type ScoringCriterion } from './criteria.ts';
import type { Ground } from './ground.ts';
import { implies, isImpossible } from './implication.ts';
import type { StaticCheck } from './static-check.ts';

/*
 * Left alone is what people mean: points that rise in steps (`at_least: 50`, `at_least: 200`; downloads in 30 and in 90
 * days), an extra for two things together, points that take others back, and points for knowing a thing at all.
 */
export const sameFactTwice: StaticCheck = {
  id: 'same-fact-twice',
  severity: 'warning',
  means: 'two scoring rules that count for the same lead and ask the same, or one what the other holds already',
  find({ criteria, ground }) {
    const rules = criteria
      .filter(isScoring)
      .filter((rule) => !isImpossible(rule.if, ground))
      .map((rule) => ({ ...rule, if: byColumns(rule.if) }));
    return rules.flatMap((rule, index) => {
      const earlier = rules.slice(0, index).find((other) => countTogether(rule, other) && repeat(rule, other, ground));
      if (earlier === undefined) return [];
      const message = `\`${rule.id}\` and \`${earlier.id}\` on line ${earlier.at.line} give points for the same fact.`;
      return [{ at: rule.at, message, mend: 'Keep one of them, or let them ask for different things.' }];
    });
  },
};

/** A condition as contact lists answer it: where an activity has a column of its own, the column is asked. */
function byColumns(condition: Condition): Condition {
  if (condition.kind === 'test') return condition;
  if (condition.kind !== 'activity') return { ...condition, of: condition.of.map(byColumns) };
  const { types, atLeast, within, at } = condition;
  const columns = types.map((type) => ACTIVITY_COLUMNS[type]);
  if (within !== undefined || !columns.every((column) => column && (column.counts || atLeast === 1))) return condition;
  const of = columns.map(({ field, counts }): Condition => {
    const asked = counts
      ? { operator: 'at_least', operand: `${atLeast}` }
      : { operator: 'is', operand: { texts: ['yes'], lists: [] } };
    return { kind: 'test', field, ...asked, at };
  });
  return of.length === 1 ? of[0] : { kind: 'any', of };
}

/** Whether the points of two rules can add up: not those of two profiles of which the best counts. */
function countTogether(one: ScoringCriterion, other: ScoringCriterion): boolean {
  const gains = Math.sign(one.rule.points) * Math.sign(other.rule.points) > 0;
  return gains && (one.section !== other.section || one.profile === other.profile) && asksTheSame(one.if, other.if);
}

function repeat({ if: one }: ScoringCriterion, { if: other }: ScoringCriterion, ground: Ground): boolean {
  const forth = implies(one, other, ground);
  const back = implies(other, one, ground);
  return (forth && back) || ((forth || back) && !isStep(one, other, ground));
}

function asksTheSame(one: Condition, other: Condition): boolean {
  const asked = askedFields(one);
  return askedFields(other).size === asked.size && [...askedFields(other)].every((field) => asked.has(field));
}

/** Whether one of two conditions, of which one includes the other, is meant to add to it. */
function isStep(one: Condition, other: Condition, ground: Ground): boolean {
  const [field, second] = askedFields(one);
  if (second !== undefined || field === 'activity' || isPresence(one) || isPresence(other)) return true;
  if (fieldById(field)?.kind.range === undefined) return false;
  const bands = [bandOf(one, ground), bandOf(other, ground)];
  return bands.some((band) => band === undefined || !(Number.isFinite(band.min) && Number.isFinite(band.max)));
}

function isPresence(condition: Condition): boolean {
  return condition.kind === 'test' && (condition.operator === 'present' || condition.operator === 'missing');
}
