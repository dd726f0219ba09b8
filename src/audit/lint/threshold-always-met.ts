import { demandsOf, thresholdsOf } from './demands.ts';
import type { StaticCheck } from './static-check.ts';

/*
 * `nurture: { score: 0 }` is how people say that nobody is rejected for a low score, so the least score itself is no
 * mistake there.
 */
export const thresholdAlwaysMet: StaticCheck = {
  id: 'threshold-always-met',
  severity: 'warning',
  means: 'a score that every lead has, and that a status or a bar demands all the same',
  find: (context) =>
    demandsOf(context).flatMap((named) =>
      thresholdsOf(named, context).flatMap(({ section, least, at }) => {
        const { least: minimum } = context.extentOf(section);
        if (named.of === 'nurture' ? least === 0 || least >= minimum : least > minimum) return [];
        const what = section === undefined ? 'a lead' : `\`${section}\``;
        const message = `\`${named.id}\` demands ${least}, and ${what} scores ${minimum} at the least: every lead has it.`;
        return [{ at, message, mend: `Write more than ${minimum}, or leave it out.` }];
      }),
    ),
};
