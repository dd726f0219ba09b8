import { demandsOf, thresholdsOf } from './demands.ts';
import { isImpossible } from './implication.ts';
import type { Finding, LintContext, StaticCheck } from './static-check.ts';

export const thresholdOutOfReach: StaticCheck = {
  id: 'threshold-out-of-reach',
  severity: 'error',
  means: 'a status or a bar that demands more than any lead can have',
  find(context) {
    const scores = demandsOf(context).flatMap((named) =>
      thresholdsOf(named, context).flatMap(({ section, least, at }): Finding[] => {
        const { most: reached } = context.extentOf(section);
        if (least <= reached) return [];
        const what = section === undefined ? 'a lead' : `\`${section}\``;
        const message = `\`${named.id}\` demands ${least}, and ${what} scores ${reached} at the most.`;
        return [{ at, message, mend: `Write ${reached} or less, or give more points.` }];
      }),
    );
    return [...scores, ...unready(context)];
  },
};

/** Demands of `ready` that cannot hold together. */
function unready(context: LintContext): Finding[] {
  const { definition, ground, required, locate } = context;
  return demandsOf(context).flatMap(({ id, demand: { ready }, path }) => {
    if (ready === undefined) return [];
    const of = definition.ready.filter((rule) => ready.of.includes(rule.id)).map((rule) => rule.if);
    if (!isImpossible({ kind: 'at_least', count: ready.atLeast, of }, ground, required)) return [];
    const message = `\`${id}\` demands ${ready.atLeast} of ${ready.of.length} in \`ready\`, and no lead can have as many.`;
    return [{ at: locate([...path, 'ready']), message, mend: 'Demand fewer, or change what they ask.' }];
  });
}
