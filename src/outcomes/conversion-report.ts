import { looksPersonal } from '../fields/personal-text.ts';
import { cellShape } from '../qualify/cell-shape.ts';
import { breakDown } from './breakdown.ts';
import { buildCohorts } from './cohorts.ts';
import type { FinishedRun } from './finished-run.ts';
import { countHandedOver } from './handed-over.ts';
import type { Joined } from './join-sales.ts';
import { judgeDefinition, suggestPoints } from './judgement/index.ts';
import { shareOfMarketing } from './marketing-share.ts';
import type { LeadsRead } from './read-leads.ts';
import type { SalesRead } from './read-sales.ts';
import type { ConversionRequest } from './request.ts';
import type { ConversionReport, OutcomeFacts } from './shapes/conversion.ts';
import type { SalesSummary } from './shapes/sales.ts';
import type { StagePlan } from './stage-plan.ts';
import type { LeadColumn } from './tables.ts';
import { countTurnDowns } from './turn-downs.ts';
import { buildWaterfall, toldStages, unitsOf } from './waterfall.ts';

/** What a report is put together from. */
export interface Parts {
  readonly request: ConversionRequest;
  readonly run: FinishedRun;
  readonly plan: StagePlan;
  readonly read: Pick<LeadsRead, 'leads' | 'changed'>;
  readonly joined: Joined;
  /** Columns by which the leads are counted apart. */
  readonly by: readonly LeadColumn[];
  readonly column: OutcomeFacts['column'];
  /** What files told; undefined where the lists hold the outcome. */
  readonly found?: SalesRead;
  readonly summary?: SalesSummary;
}

export function assembleReport({
  request,
  run,
  plan,
  read,
  joined,
  by,
  column,
  found,
  summary,
}: Parts): ConversionReport {
  const { definition, manifest, text, state } = run;
  const { leads } = read;
  const units = unitsOf(joined);
  const told = toldStages(joined, plan);
  const { qualified = 0, nurture = 0, rejected = 0 } = manifest.counts;
  const funnel = definition?.funnel;
  const hasSales = summary !== undefined && summary.all.sales > 0;
  return {
    run: {
      folder: request.run,
      asOf: manifest.asOf,
      definition: manifest.definition.name,
      definitionState: state,
      qualified,
      nurture,
      rejected,
      changedLists: read.changed,
    },
    outcomes: { column, ...countOutcomes(joined, units, plan, found, request.withLeads === true) },
    waterfall: buildWaterfall(joined, plan, told, units),
    handedOver: countHandedOver(joined, leads, plan, told, units),
    cohorts: buildCohorts(joined, plan, told, units, request.span),
    sales: hasSales ? summary : null,
    marketingShare:
      hasSales && funnel && funnel.marketingSources.length > 0
        ? shareOfMarketing(summary, funnel.marketingShare ?? null)
        : null,
    turnDowns: found === undefined ? null : countTurnDowns(found),
    by: by.map((one) => breakDown(one, joined, plan, told, units, request.withLeads === true)),
    judgement: judgeDefinition(leads, joined.outcomes, {
      definition,
      capacity: request.capacity,
      outcomeColumns: column === null ? [] : [column.header],
    }),
    leads: null,
    suggestion:
      request.suggest && definition && text
        ? suggestPoints(leads, joined.outcomes, { text: text.text, file: text.source, definition })
        : null,
  };
}

function countOutcomes(
  { unit, outcomes, leadOf, keys }: Joined,
  units: Int32Array,
  plan: StagePlan,
  found: SalesRead | undefined,
  withLeads: boolean,
): Omit<OutcomeFacts, 'column'> {
  const began = plan.place('opportunity');
  const counts = { known: 0, unitsWithSale: 0, unitsWon: 0 };
  for (const lead of units) {
    if (outcomes.known[lead] === 0) continue;
    counts.known++;
    if (outcomes.stage[lead] >= began) counts.unitsWithSale++;
    if (outcomes.won[lead] === 1) counts.unitsWon++;
  }
  let matched = 0;
  let sales = 0;
  let matchedSales = 0;
  for (let record = 0; record < leadOf.length; record++) {
    const isSale = found?.sales.isSale(record) === true;
    if (isSale) sales++;
    if (leadOf[record] < 0) continue;
    matched++;
    if (isSale) matchedSales++;
  }
  return {
    files: found?.files ?? [],
    unit,
    leads: outcomes.known.length,
    represented: outcomes.known.length - units.length,
    ...counts,
    keys,
    records: leadOf.length,
    matched,
    unmatched: leadOf.length - matched,
    sales,
    matchedSales,
    unknownStages: withLeads ? (found?.unknownStages ?? []) : withoutPersons(found?.unknownStages ?? []),
  };
}

/** Texts of which those that look like an address or a telephone number only tell how they are built. */
function withoutPersons(stages: OutcomeFacts['unknownStages']): OutcomeFacts['unknownStages'] {
  const rowsOf = new Map<string, number>();
  for (const { text, rows } of stages) {
    const told = looksPersonal(text) ? cellShape(text) : text;
    rowsOf.set(told, (rowsOf.get(told) ?? 0) + rows);
  }
  return [...rowsOf].map(([text, rows]) => ({ text, rows }));
}
