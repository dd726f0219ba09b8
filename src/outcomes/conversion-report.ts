import { type Breakdown, breakDown } from './breakdown.ts';
import { buildCohorts, type Cohorts } from './cohorts.ts';
import type { DefinitionState, FinishedRun } from './finished-run.ts';
import type { Joined, JoinedKey } from './join-sales.ts';
import { type Judgement, judgeDefinition, type Suggestion, suggestPoints } from './judgement/index.ts';
import { type MarketingShare, shareOfMarketing } from './marketing-share.ts';
import type { LeadsRead } from './read-leads.ts';
import type { OutcomeFileCounts, SalesRead } from './read-sales.ts';
import type { ConversionRequest } from './request.ts';
import type { SalesSummary } from './sales-origins.ts';
import type { StagePlan } from './stage-plan.ts';
import type { LeadColumn } from './tables.ts';
import { countTurnDowns, type TurnDowns } from './turn-downs.ts';
import { buildWaterfall, toldStages, unitsOf, type Waterfall } from './waterfall.ts';

/** A finished run held against what sales did with it. Plain data, and nothing of it about one person. */
export interface ConversionReport {
  readonly run: {
    readonly folder: string;
    /** YYYY-MM-DD. */
    readonly asOf: string;
    readonly definition: string;
    readonly definitionState: DefinitionState;
    readonly qualified: number;
    readonly nurture: number;
    readonly rejected: number;
    /** Lists that are not what the run wrote. */
    readonly changedLists: readonly string[];
  };
  readonly outcomes: OutcomeFacts;
  readonly waterfall: Waterfall;
  readonly cohorts: Cohorts;
  /** Null where no file tells of a sale. */
  readonly sales: SalesSummary | null;
  /** Null without sales, and where the definition names no marketing sources. */
  readonly marketingShare: MarketingShare | null;
  readonly turnDowns: TurnDowns | null;
  readonly by: readonly Breakdown[];
  readonly judgement: Judgement;
  readonly suggestion: Suggestion | null;
}

/** What the outcomes are, and how they found the leads. */
export interface OutcomeFacts {
  readonly files: readonly OutcomeFileCounts[];
  /** The column of the lists that holds the outcome; null where files do. */
  readonly column: { readonly header: string; readonly value: string | null } | null;
  /** What one counts: leads, or their companies. */
  readonly unit: Joined['unit'];
  readonly leads: number;
  /** Leads that another one with the same key stands for. */
  readonly represented: number;
  /** Leads or accounts of which an outcome is known. */
  readonly known: number;
  readonly keys: readonly JoinedKey[];
  readonly records: number;
  readonly matched: number;
  /** Records that found no lead of the run. */
  readonly unmatched: number;
  readonly sales: number;
  readonly matchedSales: number;
  /** Leads or accounts with a sale: each counts once, however many sales it has. */
  readonly unitsWithSale: number;
  readonly unitsWon: number;
  /** Rows that say how far they have come in words that name no stage, by these words. */
  readonly unknownStages: readonly { readonly text: string; readonly rows: number }[];
}

/** What a report is put together from. */
interface Parts {
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
    outcomes: { column, ...countOutcomes(joined, units, plan, found) },
    waterfall: buildWaterfall(joined, plan, told, units),
    cohorts: buildCohorts(joined, plan, told, units, request.span),
    sales: hasSales ? summary : null,
    marketingShare:
      hasSales && funnel && funnel.marketingSources.length > 0
        ? shareOfMarketing(summary, funnel.marketingShare ?? null)
        : null,
    turnDowns: found === undefined ? null : countTurnDowns(found),
    by: by.map((one) => breakDown(one, joined, plan, told, units)),
    judgement: judgeDefinition(leads, joined.outcomes, {
      definition,
      capacity: request.capacity,
      outcomeColumns: column === null ? [] : [column.header],
    }),
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
    unknownStages: found?.unknownStages ?? [],
  };
}
