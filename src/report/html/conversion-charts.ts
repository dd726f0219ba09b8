import type { ConversionReport } from '../../outcomes/shapes/conversion.ts';
import type { Proportion, Rate } from '../../outcomes/shapes/figures.ts';
import { countOf, formatCount, formatShare } from '../figures.ts';
import { valueText } from '../outcomes/breakdown-parts.ts';
import { formatNumber, shareText } from '../outcomes/figures.ts';
import { unitsHeading } from '../outcomes/join-words.ts';
import { liftText } from '../outcomes/judgement-words.ts';
import { groupsOf } from '../outcomes/sales-parts.ts';
import { wayTimes } from '../outcomes/times-part.ts';
import type { Chart } from './charts/chart.ts';

const MOST_ROWS = 12;
const RANGE = 'lines: 95% certainty';

/** The charts of a conversion report, by the part of the page that they belong to. */
export function conversionCharts(report: ConversionReport): ReadonlyMap<string, readonly Chart[]> {
  const { by, waterfall } = report;
  const last = waterfall.stages[waterfall.stages.length - 1].stage;
  return new Map([
    ['waterfall', [...stagesChart(report), ...conversionChart(report)]],
    ['times', timesChart(report)],
    ['cohorts', cohortsChart(report, last)],
    ...by.map(({ header, field, rows }): [string, Chart[]] => [
      `by-${field ?? header}`,
      ratesChart(
        `Came to ${last}`,
        rows.slice(0, MOST_ROWS).map((row) => ({ name: valueText(row), rate: row.overall })),
      ),
    ]),
    ['marketing-share', shareChart(report)],
    [
      'opportunities',
      report.sales === null
        ? []
        : wonChart(groupsOf(report.sales).map(({ name, group }) => ({ name, rate: group.winRate }))),
    ],
    [
      'sources',
      wonChart((report.sales?.sources ?? []).map(({ source, winRate }) => ({ name: source, rate: winRate }))),
    ],
    ['turn-downs', reasonsChart(report)],
    [
      'statuses',
      leadsChart(
        'Won by status',
        report.judgement.statuses.map((one) => ({ name: one.status, ...one })),
      ),
    ],
    [
      'bands',
      leadsChart(
        'Won by score',
        report.judgement.bands.map((one) => ({ name: `${one.from} to ${one.to} points`, ...one })),
      ),
    ],
    ['criteria', liftsChart(report)],
    ['thresholds', thresholdsChart(report)],
  ]);
}

function stagesChart({ waterfall, outcomes }: ConversionReport): Chart[] {
  const { stages, units } = waterfall;
  return [
    {
      title: `${unitsHeading(outcomes.unit)} that came to each stage`,
      unit: `of ${countOf(units, outcomes.unit)}`,
      draws: 'bars',
      whole: units,
      bars: stages.map(({ stage, reached, ofAll }, place) => ({
        name: stage,
        brief: stage,
        value: reached,
        figure: `${formatCount(reached)} · ${shareText(ofAll)}`,
        emphasis: place === stages.length - 1,
      })),
    },
  ];
}

function conversionChart({ waterfall: { stages } }: ConversionReport): Chart[] {
  return ratesChart(
    'From each stage to the next',
    stages.flatMap(({ stage, conversion }, place) =>
      conversion === null ? [] : [{ name: `${stages[place - 1].stage} to ${stage}`, rate: conversion }],
    ),
  );
}

function timesChart(report: ConversionReport): Chart[] {
  const spans = wayTimes(report).map(({ from, to, days }) => ({
    name: `${from} to ${to}`,
    brief: `${from} to ${to}`,
    figure: `${formatNumber(days.median)} · ${formatNumber(days.p90)}`,
    median: days.median,
    p90: days.p90,
  }));
  if (spans.length === 0) return [];
  return [
    { title: 'Time from stage to stage', unit: 'days; bar: half of them, hatched: nine of ten', draws: 'spans', spans },
  ];
}

function cohortsChart({ cohorts: { cohorts } }: ConversionReport, last: string): Chart[] {
  return ratesChart(
    `Came to ${last}`,
    cohorts.map(({ cohort, overall }) => ({ name: cohort, rate: overall })),
  );
}

function shareChart({ marketingShare }: ConversionReport): Chart[] {
  if (marketingShare === null) return [];
  const { pipeline, won, agreed } = marketingShare;
  const rates = [
    { name: 'of the pipeline', pair: pipeline },
    { name: 'of what was won', pair: won },
  ].flatMap(({ name, pair: { byCount, byAmount } }) => [
    ...(byCount.share === null ? [] : [rateRow(`${name}, by count`, byCount)]),
    ...(byAmount === null || byAmount.share < 0 || byAmount.share > 1
      ? []
      : [
          {
            ...labelled(`${name}, by amount`),
            figure: `${formatShare(byAmount.share)} of ${formatNumber(byAmount.whole)}`,
            share: byAmount.share,
            interval: null,
          },
        ]),
  ]);
  if (rates.length === 0) return [];
  const band = agreed && {
    low: agreed.min,
    high: agreed.max,
    text: `agreed: ${formatShare(agreed.min)} to ${formatShare(agreed.max)}`,
  };
  return [{ title: 'What marketing brought', unit: `share; ${RANGE}`, draws: 'rates', rates, ...(band && { band }) }];
}

function reasonsChart({ turnDowns }: ConversionReport): Chart[] {
  if (turnDowns === null || turnDowns.reasons.length === 0) return [];
  const reasons = turnDowns.reasons.slice(0, MOST_ROWS);
  return [
    {
      title: 'Reasons of sales',
      unit: `of ${countOf(turnDowns.records, 'record')} lost or turned down`,
      draws: 'bars',
      whole: reasons[0].records,
      bars: reasons.map(({ reason, records }) => ({
        ...labelled(reason),
        value: records,
        figure: `${formatCount(records)} · ${formatShare(records / turnDowns.records)}`,
      })),
    },
  ];
}

function liftsChart({ judgement: { criteria } }: ConversionReport): Chart[] {
  const lifts = criteria.flatMap(({ code, lift, interval, having, says }) =>
    lift === null || lift <= 0 || says === 'too-few'
      ? []
      : [{ ...labelled(code), figure: `${liftText(lift)} · ${countOf(having.known, 'lead')}`, ratio: lift, interval }],
  );
  if (lifts.length === 0) return [];
  return [
    {
      title: 'Won with each criterion, beside without it',
      unit: `times as often; dashed: no difference; ${RANGE}`,
      draws: 'lifts',
      lifts,
    },
  ];
}

function thresholdsChart({ judgement: { thresholds } }: ConversionReport): Chart[] {
  return leadsChart(
    'Won of the leads handed over, by the score demanded',
    thresholds.map((one) => ({
      name: `from ${one.threshold}${one.isCurrent ? ' (as it is)' : ''}`,
      emphasis: one.isCurrent,
      ...one,
    })),
  );
}

function wonChart(groups: readonly { readonly name: string; readonly rate: Proportion }[]): Chart[] {
  return ratesChart('Won of the opportunities that ended', groups.slice(0, MOST_ROWS));
}

function leadsChart(
  title: string,
  rows: readonly ({ readonly name: string; readonly emphasis?: boolean } & Rate)[],
): Chart[] {
  return ratesChart(
    title,
    rows.map(({ name, emphasis, known, won, rate, interval }) => ({
      name,
      ...(emphasis && { emphasis }),
      rate: { part: won, whole: known, share: rate, interval },
    })),
  );
}

function ratesChart(
  title: string,
  rows: readonly { readonly name: string; readonly emphasis?: boolean; readonly rate: Proportion }[],
): Chart[] {
  const rates = rows.flatMap(({ name, emphasis, rate }) =>
    rate.share === null ? [] : [{ ...rateRow(name, rate), ...(emphasis && { emphasis }) }],
  );
  return rates.length === 0 ? [] : [{ title, unit: `share; ${RANGE}`, draws: 'rates', rates }];
}

function rateRow(name: string, { share, whole, interval }: Proportion) {
  return { ...labelled(name), figure: `${shareText({ share })} of ${formatCount(whole)}`, share: share ?? 0, interval };
}

function labelled(name: string) {
  return { name, brief: name };
}
