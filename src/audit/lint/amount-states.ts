import { operators } from '../../criteria/index.ts';
import { definitionContext } from '../../definition/membership.ts';
import { addPeriod } from '../../fields/calendar.ts';
import type { Field } from '../../fields/field.ts';
import type { Answer, Cell, Range } from '../../fields/kind.ts';
import { type AnswerSet, NO, UNKNOWN, YES } from './answer-set.ts';
import type { Ground } from './ground.ts';
import { operandOf, type Test } from './operand.ts';
import { distinct, freeTopic, type Topic } from './topic.ts';

/** More bounds than this on one field are not reasoned about. */
const MOST_BOUNDS = 30;
/** Stands for every currency that the definition does not name; the ISO code of tests. */
const OTHER_CURRENCY = 'XTS';

/**
 * What a field whose kind has an order can answer to tests on it. The tests themselves are asked, of one cell for every
 * way in which a value, or a range of values, can lie to the bounds that they name.
 * @param presence the place of the question whether the field is filled.
 */
export function amountTopics(
  field: Field,
  presence: number,
  tests: ReadonlyMap<number, Test>,
  ground: Ground,
): Topic[] {
  const opaque = (test: Test) => test.operator === 'matches' || operandOf(test, ground).files.length > 0;
  const asked = [...tests].filter(([, test]) => !opaque(test));
  const free = [...tests].filter(([, test]) => opaque(test)).map(([place]) => freeTopic(place));
  const extents = asked.flatMap(([, test]) => extentsOf(test, field, ground));
  const bounds = [...new Set(extents.flatMap(({ min, max }) => [min, max]))].filter(Number.isFinite);
  if (bounds.length > MOST_BOUNDS) return [presence, ...tests.keys()].map(freeTopic);
  const questions = asked.map(([, test]) => compile(test, field, ground));
  const filled = cellsOf(field, bounds, extents).map((cell) => [YES, ...questions.map((ask) => setOf(ask(cell)))]);
  const states = distinct([...filled, [NO, ...questions.map(() => UNKNOWN)]]);
  return [{ questions: [presence, ...asked.map(([place]) => place)], states }, ...free];
}

function compile(test: Test, field: Field, ground: Ground): (cell: Cell) => Answer {
  const operator = operators.find(({ id }) => id === test.operator);
  if (operator === undefined) throw new Error(`unknown operator: ${test.operator}`);
  return operator.compile(test.operand, field, ground);
}

function setOf(answer: Answer): AnswerSet {
  return answer === undefined ? UNKNOWN : answer ? YES : NO;
}

/** What lies between the bounds that a test names. */
export function extentsOf(test: Test, { kind }: Field, ground: Ground): Range[] {
  const { texts, period } = operandOf(test, ground);
  const ends =
    period === undefined ? [] : [ground.asOf, addPeriod(ground.asOf, period, 1), addPeriod(ground.asOf, period, -1)];
  const read = texts.flatMap((text) => {
    const { value } = kind.read(text, definitionContext(ground));
    return value === undefined || kind.range === undefined ? [] : [kind.range(value)];
  });
  return [...read, ...ends.map((day) => ({ min: day, max: day }))];
}

/** One cell for every way in which a value can lie to some bounds. */
function cellsOf({ kind }: Field, bounds: readonly number[], extents: readonly Range[]): Cell[] {
  const isDay = kind.id === 'date' || kind.id === 'timeline';
  const points = isDay ? daysAround(bounds) : numbersAround(bounds);
  if (kind.id === 'date') return points.map((value) => ({ text: '', value }));
  const named = extents.flatMap(({ currency }) => currency ?? []);
  const currencies = kind.id === 'money' ? [...new Set([undefined, OTHER_CURRENCY, ...named])] : [undefined];
  const starts = [Number.NEGATIVE_INFINITY, ...points];
  const ends = [...points, Number.POSITIVE_INFINITY];
  return currencies.flatMap((currency) =>
    starts.flatMap((min) =>
      ends
        .filter((max) => max >= min)
        .map((max) => ({ text: '', value: currency ? { min, max, currency } : { min, max } })),
    ),
  );
}

function daysAround(bounds: readonly number[]): number[] {
  const days = new Set(bounds.flatMap((day) => [day - 1, day, day + 1]));
  return days.size === 0 ? [0] : [...days].sort((a, b) => a - b);
}

/** The bounds, one number between each two, and one on either side. */
function numbersAround(bounds: readonly number[]): number[] {
  if (bounds.length === 0) return [0];
  const sorted = [...bounds].sort((a, b) => a - b);
  const between = sorted.slice(1).map((bound, index) => (sorted[index] + bound) / 2);
  return [sorted[0] - 1, ...sorted, ...between, sorted[sorted.length - 1] + 1].sort((a, b) => a - b);
}
