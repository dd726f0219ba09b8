import type { StatusDemand } from '../../definition/definition.ts';
import type { StaticCheck } from './static-check.ts';

export const nurtureAboveQualified: StaticCheck = {
  id: 'nurture-above-qualified',
  severity: 'warning',
  means: 'a `nurture` that demands more than `qualified`, or as much, so that no lead is nurtured for its score',
  find({ definition: { status }, locate }) {
    const { qualified, nurture } = status;
    if (qualified === undefined || nurture === undefined) return [];
    const higher = thresholds(nurture).filter(([of, least]) => {
      const other = of === 'score' ? qualified.score : qualified.sections[of];
      return other !== undefined && other < least;
    });
    if (higher.length > 0) {
      return higher.map(([of, least]) => ({
        at: locate(['status', 'nurture', of]),
        message: `\`nurture\` demands ${least} of \`${of}\`, more than \`qualified\` does.`,
        mend: 'Demand less of `nurture`, or more of `qualified`.',
      }));
    }
    if (!includes(nurture, qualified)) return [];
    const message = 'Whoever meets `nurture` meets `qualified` as well, and is never nurtured.';
    return [
      { at: locate(['status', 'nurture'], 'key'), message, mend: 'Demand less of `nurture`, or more of `qualified`.' },
    ];
  },
};

function thresholds({ score, sections }: StatusDemand): (readonly [string, number])[] {
  return [...(score === undefined ? [] : [['score', score] as const]), ...Object.entries(sections)];
}

/** Whether whoever meets one demand meets the other, as far as the demands themselves tell. */
function includes(one: StatusDemand, other: StatusDemand): boolean {
  const own = new Map(thresholds(one));
  const isReady =
    other.ready === undefined ||
    (one.ready !== undefined &&
      one.ready.atLeast >= other.ready.atLeast &&
      one.ready.of.every((id) => other.ready?.of.includes(id)));
  return isReady && thresholds(other).every(([of, least]) => (own.get(of) ?? Number.NEGATIVE_INFINITY) >= least);
}
