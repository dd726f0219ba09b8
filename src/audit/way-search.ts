import type { StatusDemand } from '../definition/definition.ts';
import type { Trace } from '../qualify/trace.ts';
import { mustMend, type Prospect } from './prospect.ts';

/** What a search looks for: a lead that meets one of some demands, or qualifies by itself. */
export interface Goal {
  readonly before: Trace;
  readonly demands: readonly StatusDemand[];
}

/** Builds the question whether facts of these prospects, taken together, could reach the goal. A no is certain. */
export function reachOf({ before, demands }: Goal): (prospects: readonly Prospect[]) => boolean {
  const must = mustMend(before);
  const scores = before.sections.map(({ score }) => score);
  const total = scores.reduce((sum, score) => sum + score, 0);
  const qualifies = before.criteria.some(({ part, answer }) => part === 'qualify' && answer === true);
  const held = new Set(
    before.criteria.filter(({ part, answer }) => part === 'ready' && answer === true).map(({ id }) => id),
  );
  const asked = demands.map(({ score, sections, ready }) => ({
    total: score === undefined ? Number.NEGATIVE_INFINITY : score - total,
    sections: before.sections.flatMap(({ id }, at) =>
      sections[id] === undefined ? [] : [{ at, lacks: sections[id] - scores[at] }],
    ),
    lacks: ready === undefined ? 0 : ready.atLeast - ready.of.filter((id) => held.has(id)).length,
    open: ready === undefined ? [] : ready.of.filter((id) => !held.has(id)),
  }));
  return (prospects) => {
    if (!must.every((one) => prospects.some(({ mends }) => mends.has(one)))) return false;
    if (qualifies || prospects.some((one) => one.qualifies)) return true;
    return asked.some((demand) => {
      let gained = 0;
      for (const { gains } of prospects) for (const gain of gains) gained += gain;
      if (gained < demand.total) return false;
      for (const { at, lacks } of demand.sections) {
        if (prospects.reduce((sum, { gains }) => sum + gains[at], 0) < lacks) return false;
      }
      if (demand.lacks <= 0) return true;
      return demand.open.filter((id) => prospects.some(({ ready }) => ready.has(id))).length >= demand.lacks;
    });
  };
}

/** Sets of `size` things about different subjects, in the order of the things. */
export function* setsOf<T extends { readonly subject: string }>(things: readonly T[], size: number): Generator<T[]> {
  const chosen: T[] = [];
  yield* choose(0);

  function* choose(from: number): Generator<T[]> {
    if (chosen.length === size) {
      yield chosen;
      return;
    }
    for (let at = from; at < things.length; at++) {
      if (chosen.some(({ subject }) => subject === things[at].subject)) continue;
      chosen.push(things[at]);
      yield* choose(at + 1);
      chosen.pop();
    }
  }
}
