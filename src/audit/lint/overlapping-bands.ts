import { lies, meet } from './band.ts';
import { bandsOf } from './bands.ts';
import type { StaticCheck } from './static-check.ts';

/* A band inside another is a step upwards, or the same fact twice, which has a check of its own. */
export const overlappingBands: StaticCheck = {
  id: 'overlapping-bands',
  severity: 'warning',
  means: 'two bands of a number in one profile that overlap, so that some leads score both',
  find: (context) =>
    bandsOf(context).flatMap((rules) =>
      rules.flatMap((rule, index) =>
        rules
          .slice(0, index)
          .filter(({ band }) => meet(band, rule.band) && !lies(band, rule.band) && !lies(rule.band, band))
          .map((earlier) => {
            const { field, min } = rule.band;
            const to = Math.min(earlier.band.max, rule.band.max);
            const where = min === to ? `${min}` : `from ${min} to ${to}`;
            return {
              at: rule.at,
              message: `\`${rule.id}\` and \`${earlier.id}\` on line ${earlier.at.line} overlap: \`${field}\` ${where} scores both.`,
              mend: 'Let one band begin where the other ends, with `above` or `below` at the common bound.',
            };
          }),
      ),
    ),
};
