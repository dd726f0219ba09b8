import { ANY, type AnswerSet } from './answer-set.ts';
import type { Space } from './space.ts';

/** Who looks at more states than this settles for a bound that need not be reached. */
const MOST_STATES = 20_000;

/**
 * The most that something can be over all that leads can answer.
 * @param bound the most that it can be, by the answers that each condition of the space can still give.
 * @returns a number that is never exceeded, and mostly the least such number.
 */
export function highest(
  { conditions, questions, topics }: Space,
  bound: (answers: readonly AnswerSet[]) => number,
): number {
  const possible: AnswerSet[] = new Array(questions).fill(ANY);
  const most = () => bound(conditions.map((asked) => asked(possible)));
  let best = Number.NEGATIVE_INFINITY;
  let left = MOST_STATES;

  const search = (depth: number, reachable: number): void => {
    if (reachable <= best) return;
    if (depth === topics.length || left === 0) {
      best = reachable;
      return;
    }
    const { questions: places, states } = topics[depth];
    const write = (state: readonly AnswerSet[]) => {
      for (const [i, place] of places.entries()) possible[place] = state[i];
    };
    const branches = states.map((state) => {
      write(state);
      left = Math.max(0, left - 1);
      return { state, reachable: most() };
    });
    for (const branch of branches.sort((a, b) => b.reachable - a.reachable)) {
      write(branch.state);
      search(depth + 1, branch.reachable);
    }
    for (const place of places) possible[place] = ANY;
  };
  search(0, most());
  return best;
}
