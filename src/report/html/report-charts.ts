import { countOf, formatCount, formatShare, shareOf } from '../figures.ts';
import type { Report } from '../model.ts';
import { reasonTitle } from '../reasons.ts';
import { costliest } from '../report-tables.ts';
import { stageLoss } from '../summary.ts';
import { fieldName } from '../words.ts';
import type { Block } from './blocks.ts';
import type { Chart } from './charts/chart.ts';

const MOST_BARS = 8;

/** The stages from the rows read to the qualified leads, each with what it lost. */
export function funnelChart({ funnel, counts }: Report): Block[] {
  if (counts.read === 0) return [];
  return chart({
    title: 'Rows that reach each stage',
    unit: `rows, of ${formatCount(counts.read)} read; hatched: lost at that stage`,
    draws: 'bars',
    whole: counts.read,
    bars: funnel.map((stage) => ({
      name: `${stage.id}: ${stage.means}`,
      brief: stage.id,
      value: stage.count,
      figure: figureOf(stage.count, stage.share),
      emphasis: stage.id === 'qualified',
      ...(stage.lost > 0 && { loss: { value: stage.lost, text: stageLoss(stage) } }),
    })),
  });
}

/** The reasons that cost most rows. */
export function costsChart(report: Report): Block[] {
  const costs = costliest(report).slice(0, MOST_BARS);
  if (costs.length === 0) return [];
  return chart({
    title: 'Why rows are not qualified',
    unit: `rows that the reason decided, and their share of ${countOf(report.counts.read, 'row')}`,
    draws: 'bars',
    whole: costs[0].deciding,
    bars: costs.map((reason) => ({
      name: reasonTitle(reason),
      brief: reason.code,
      value: reason.deciding,
      figure: figureOf(reason.deciding, shareOf(reason.deciding, report.counts.read)),
    })),
  });
}

/** The spread of scores, with the least that each status asks for. */
export function scoresChart({ scores }: Report): Block[] {
  const { buckets, bucketSize, thresholds } = scores;
  if (buckets.length === 0) return [];
  return chart({
    title: 'Leads by score',
    unit: `leads, by ${countOf(bucketSize, 'point')}; rejected ones included`,
    draws: 'histogram',
    buckets: buckets.map(({ from, to, leads }) => ({ from, to, count: leads })),
    marks: (['nurture', 'qualified'] as const).flatMap((status) => {
      const at = thresholds[status];
      const isDrawn = at !== null && at >= buckets[0].from && at <= buckets[buckets.length - 1].to;
      return isDrawn ? [{ at, text: `${status} from ${at}` }] : [];
    }),
  });
}

/** The fields that, if known, could lift most leads. */
export function missingChart({ missing }: Report): Block[] {
  if (missing.length === 0) return [];
  return chart({
    title: 'Fields that could lift leads if they were known',
    unit: 'leads without the field',
    draws: 'bars',
    whole: missing[0].leads,
    bars: missing.slice(0, MOST_BARS).map(({ field, leads }) => ({
      name: fieldName(field),
      brief: fieldName(field),
      value: leads,
      figure: formatCount(leads),
    })),
  });
}

function figureOf(count: number, share: number): string {
  return `${formatCount(count)} · ${formatShare(share)}`;
}

function chart(one: Chart): Block[] {
  return [{ kind: 'chart', chart: one }];
}
