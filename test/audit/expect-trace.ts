import { expect } from 'vitest';
import type { Definition } from '../../src/definition/definition.ts';
import type { Decision } from '../../src/qualify/decision.ts';
import type { Trace } from '../../src/qualify/trace.ts';
import { tracePath } from '../../src/qualify/trace-path.ts';

/** Adds up what an explanation shows, as a reader with the definition beside it would, and holds it against the decision. */
export function expectToAddUp(definition: Definition, trace: Trace, decision: Decision, duplicateOf: string): void {
  const sections = definition.sections.map(({ id, profiles }) => {
    const scores = profiles.map((profile) => {
      const of = profile.id ? `${id} ${profile.id}` : id;
      const shown = trace.criteria.filter((criterion) => criterion.part === 'score' && criterion.of === of);
      return Math.min(
        profile.max,
        shown.reduce((sum, { brought }) => sum + brought, 0),
      );
    });
    return Math.max(...scores);
  });
  const path = tracePath(definition, trace, duplicateOf);
  expect({
    score: sections.reduce((sum, score) => sum + score, 0),
    sections,
    shown: trace.sections.map(({ score }) => score),
    step: path.step,
    status: path.status,
    track: path.tracks[0] ?? '',
    bar: path.bars.findLast(({ cleared }) => cleared)?.id ?? '',
  }).toEqual({
    score: decision.score,
    sections: decision.sections,
    shown: decision.sections,
    step: decision.step,
    status: decision.status,
    track: decision.track,
    bar: decision.bar,
  });
}
