import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { Spread } from '../../outcomes/shapes/figures.ts';
import { countOf, formatCount } from '../figures.ts';
import { type Part, part, say, tableOf } from '../page.ts';
import { formatNumber } from './figures.ts';
import { unitsHeading } from './join-words.ts';

/** How long one way takes. */
export interface WayTime {
  readonly from: string;
  readonly to: string;
  /** Days. */
  readonly days: Spread;
}

/** The times from stage to stage, then those from the first stage to the later ones. */
export function wayTimes({ waterfall: { stages } }: Pick<ConversionReport, 'waterfall'>): WayTime[] {
  const steps = stages.flatMap(({ stage: from, daysHere: days }, place) =>
    days === null ? [] : [{ from, to: stages[place + 1].stage, days }],
  );
  const wholes = stages.flatMap(({ stage: to, daysTo: days }, place) =>
    days === null || place < 2 ? [] : [{ from: stages[0].stage, to, days }],
  );
  return [...steps, ...wholes];
}

export function timesPart(report: ConversionReport): Part[] {
  const ways = wayTimes(report);
  const last = ways.at(-1);
  if (last === undefined) return [];
  const { unit } = report.outcomes;
  return part(
    'times',
    'How long it takes',
    [
      say(
        `From ${last.from} to ${last.to} half of them took ${formatNumber(last.days.median)} days or less, and nine of ten ${formatNumber(last.days.p90)} or less (${countOf(last.days.count, unit)} with both days).`,
      ),
    ],
    tableOf(
      ['Way', '>Half within days', '>Nine of ten', unitsHeading(unit)],
      ways.map(({ from, to, days }) => [
        `${from} to ${to}`,
        formatNumber(days.median),
        formatNumber(days.p90),
        formatCount(days.count),
      ]),
    ),
  );
}
