import { fieldById } from '../fields/catalogue.ts';
import type { KindId } from '../fields/kind.ts';
import { usageError } from '../run/diagnostics.ts';
import { assembleReport } from './conversion-report.ts';
import { openRun } from './finished-run.ts';
import { findJoinFields, findListColumn, inspectOutcomes } from './inspect-outcomes.ts';
import { joinSales } from './join-sales.ts';
import { joinListed } from './listed-outcome.ts';
import { readBoth } from './read-both.ts';
import { inspectRun, type LeadsRead, readLeads } from './read-leads.ts';
import type { ConversionRequest } from './request.ts';
import { mainCurrency, summariseSales } from './sales-origins.ts';
import type { ConversionReport } from './shapes/conversion.ts';
import { MOST_STAGES, planStages } from './stage-plan.ts';
import type { LeadColumn } from './tables.ts';

/** So many distinct texts are not too many, however few leads there are. */
const FEW_TEXTS = 20;

/** Holds a run against its outcomes. @throws UsageError, InputError */
export async function holdAgainstOutcomes(request: ConversionRequest): Promise<ConversionReport> {
  const run = await openRun(request.run, request.definition);
  const base = { country: `${run.manifest.options.country ?? 'US'}`, asOf: 0 };
  const funnel = run.definition?.funnel;
  const plan = planStages(funnel?.stages ?? []);
  if (plan.stages.length > MOST_STAGES) {
    throw usageError({
      code: 'too-many-stages',
      file: run.text?.source ?? '',
      message: `funnel.stages names ${plan.stages.length} stages, and a report has room for ${MOST_STAGES}`,
    });
  }
  if (request.suggest && run.definition === undefined) {
    throw usageError({
      code: 'no-definition',
      file: '--suggest',
      message: 'the definition of the run is no longer there, and points can be suggested for a definition only',
      mend: 'name it with --definition',
    });
  }
  const files = await inspectOutcomes(request, base);
  const lists = await inspectRun(run);
  const by = request.by.map((name) => findListColumn(name, '--by', lists));
  for (const column of by) refusePersonal(lists.mapping.columns[column]);

  if (request.outcome !== undefined) {
    const { value } = request.outcome;
    const outcome = findListColumn(request.outcome.column, '--outcome', lists);
    const read = await readLeads(lists, { keyFields: [], columns: lists.header.map((_text, column) => column) }, base);
    const column = columnOf(read, outcome) ?? refuseMany(lists.header[outcome], '--outcome');
    const joined = joinListed(read.leads, column, value, plan);
    const told = { header: column.header, value: value ?? null };
    const counted = by.map((one) => countable(read, one, lists.header[one]));
    return assembleReport({ request, run, plan, read, joined, by: counted, column: told });
  }

  const keyFields = findJoinFields(request, lists, files, base);
  const source = lists.mapping.sources.source?.[0] ?? -1;
  const columns = [...new Set([...by, source])].filter((column) => column >= 0);
  const isFixed = request.keys.length > 0;
  const both = await readBoth({ lists, files, keyFields, isFixed, columns, plan, base, reading: request.reading });
  const { read, keys, found, keyCounts } = both;
  const currency = mainCurrency(found);
  const chosen = isFixed ? keyFields : undefined;
  const joined = joinSales(read.leads, keys, keyCounts, found, plan, chosen, currency);
  const marketing = funnel?.marketingSources ?? [];
  const summary = summariseSales(found, joined, plan, columnOf(read, source), marketing, currency);
  const counted = by.map((one) => countable(read, one, lists.header[one]));
  return assembleReport({ request, run, plan, read, joined, by: counted, column: null, found, summary });
}

/** What was kept of a column of the lists; undefined where its texts are too many. */
function columnOf({ leads, kept }: Pick<LeadsRead, 'leads' | 'kept'>, column: number): LeadColumn | undefined {
  const place = kept.indexOf(column);
  return place < 0 ? undefined : leads.columns[place];
}

function countable(read: Pick<LeadsRead, 'leads' | 'kept'>, column: number, header: string): LeadColumn {
  const kept = columnOf(read, column);
  const most = Math.max(FEW_TEXTS, read.leads.count / 2);
  return kept !== undefined && kept.texts.length <= most ? kept : refuseMany(header, '--by');
}

/** Kinds whose values are a person's, or nearly each lead's own. */
const PERSONAL: ReadonlySet<KindId> = new Set(['name', 'email', 'phone', 'id']);

function refusePersonal({ header, field }: { readonly header: string; readonly field: string | undefined }): void {
  const kind = fieldById(field ?? '')?.kind.id;
  if (kind === undefined || !PERSONAL.has(kind)) return;
  throw usageError({
    code: 'personal-column',
    file: '--by',
    message: `the column "${header}" names persons, and a report names none`,
    mend: 'count by what leads have in common, such as source, campaign or country',
  });
}

function refuseMany(header: string, option: string): never {
  throw usageError({
    code: 'too-many-values',
    file: option,
    message: `the column "${header}" holds too many different texts to count by`,
    mend: 'name one whose texts repeat',
  });
}
