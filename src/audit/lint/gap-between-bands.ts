import { type BandRule, bandsOf } from './bands.ts';
import type { Finding, StaticCheck } from './static-check.ts';

/* A gap that is wider than a band beside it is taken to be meant; so is one between points gained and points lost. */
export const gapBetweenBands: StaticCheck = {
  id: 'gap-between-bands',
  severity: 'warning',
  means: 'numbers between two bands of one profile that neither takes, fewer than each of them holds',
  find: (context) =>
    bandsOf(context).flatMap((rules) => {
      let highest = rules[0];
      return rules.flatMap((rule): Finding[] => {
        const below = highest;
        if (rule.band.max > highest.band.max) highest = rule;
        if (!isGap(below, rule)) return [];
        const [from, to] = [below.band.max, rule.band.min];
        return [
          {
            at: rule.at,
            message: `\`${rule.band.field}\` between ${from} and ${to} is in neither \`${below.id}\` on line ${below.at.line} nor \`${rule.id}\`.`,
            mend: 'Let one band begin where the other ends.',
          },
        ];
      });
    }),
};

function isGap({ band: low, rule: { points } }: BandRule, { band: high, rule }: BandRule): boolean {
  const width = high.min - low.max;
  const holdsWhole = Math.floor(low.max) + 1 < high.min;
  const isNarrow = width < low.max - low.min && width < high.max - high.min;
  return holdsWhole && isNarrow && Math.sign(points) === Math.sign(rule.points);
}
