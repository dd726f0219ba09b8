import type { Condition } from '../../definition/definition.ts';
import { ANY, type AnswerSet, NO, UNKNOWN, YES } from './answer-set.ts';
import type { Ground } from './ground.ts';
import { type Space, spaceOf } from './space.ts';

/** Who looks at more states than this gives up, and says nothing. */
const MOST_STATES = 20_000;

/** Whether a condition is known never to answer yes. `filled`: fields that are filled in all leads that are thought of. */
export function isImpossible(condition: Condition, ground: Ground, filled: readonly string[] = []): boolean {
  return never(spaceOf([condition], ground, filled), [YES]);
}

/** Whether a condition is known never to answer no. */
export function isNeverNo(condition: Condition, ground: Ground): boolean {
  return never(spaceOf([condition], ground, []), [NO]);
}

/** Whether a condition is known to answer yes of every lead in which some fields are filled. */
export function isCertain(condition: Condition, ground: Ground, filled: readonly string[]): boolean {
  return never(spaceOf([condition], ground, filled), [NO | UNKNOWN]);
}

/** Whether the other condition is known to answer yes wherever one does. */
export function implies(one: Condition, other: Condition, ground: Ground): boolean {
  return never(spaceOf([one, other], ground, []), [YES, NO | UNKNOWN]);
}

/**
 * Whether no lead gives the wanted answers, for each condition one of a set.
 * @returns false where one may give them, or looking for it takes too long.
 */
function never({ conditions, questions, topics }: Space, wanted: readonly AnswerSet[]): boolean {
  const possible: AnswerSet[] = new Array(questions).fill(ANY);
  let left = MOST_STATES;

  const isBarred = (depth: number): boolean => {
    let settled = true;
    for (const [at, asked] of conditions.entries()) {
      const set = asked(possible);
      if ((set & wanted[at]) === 0) return true;
      if ((set & ~wanted[at]) !== 0) settled = false;
    }
    if (settled || depth === topics.length || left-- === 0) return false;
    const { questions: places, states } = topics[depth];
    const barred = states.every((state) => {
      for (const [i, place] of places.entries()) possible[place] = state[i];
      return isBarred(depth + 1);
    });
    for (const place of places) possible[place] = ANY;
    return barred;
  };
  return isBarred(0);
}
