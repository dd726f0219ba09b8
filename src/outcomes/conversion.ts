import { usageError } from '../run/diagnostics.ts';
import { isPersonal, refusePersonal } from '../run/personal-fields.ts';
import { chooseLeads } from './choose-leads.ts';
import { assembleReport, type Parts } from './conversion-report.ts';
import { openRun } from './finished-run.ts';
import { findJoinFields, findListColumn, inspectOutcomes } from './inspect-outcomes.ts';
import { joinSales } from './join-sales.ts';
import { joinListed } from './listed-outcome.ts';
import { readBoth } from './read-both.ts';
import { inspectRun, type LeadsRead, type RunLists, readLeads } from './read-leads.ts';
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
  const base = { country: `${run.manifest.options.country ?? 'US'}`, asOf: 0, blanks: run.blanks };
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
      mend: 'Name it with --definition.',
    });
  }
  const files = await inspectOutcomes(request, base);
  const lists = await inspectRun(run);
  const by = request.by.map((name) => findListColumn(name, '--by', lists));
  if (!request.withLeads) {
    for (const column of by)
      refusePersonal(`the column "${lists.header[column]}"`, lists.mapping.columns[column].field);
  }

  if (request.outcome !== undefined) {
    const { value } = request.outcome;
    const outcome = findListColumn(request.outcome.column, '--outcome', lists);
    const read = await readLeads(lists, { keyFields: [], columns: lists.header.map((_text, column) => column) }, base);
    const column = columnOf(read, outcome) ?? refuseMany(lists.header[outcome], '--outcome');
    const joined = joinListed(read.leads, column, value, plan);
    const told = { header: column.header, value: value ?? null };
    const counted = by.map((one) => countable(read, one, lists.header[one]));
    return completeReport({ request, run, plan, read, joined, by: counted, column: told }, lists);
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
  const leadSource = columnOf(read, source);
  const withLeads = request.withLeads === true;
  const summary = summariseSales(found, joined, plan, leadSource, marketing, currency, withLeads);
  const counted = by.map((one) => countable(read, one, lists.header[one]));
  return completeReport({ request, run, plan, read, joined, by: counted, column: null, found, summary }, lists);
}

/** The report, with leads by name where somebody asked for them. @throws InputError */
async function completeReport(parts: Parts, lists: RunLists): Promise<ConversionReport> {
  const report = assembleReport(parts);
  if (!parts.request.withLeads) return report;
  const hasAnswers = report.judgement.acceptance !== null;
  const { blanks } = parts.run;
  return { ...report, leads: await chooseLeads(lists, parts.read.leads, parts.joined, hasAnswers, blanks) };
}

/** What was kept of a column of the lists; undefined where its texts are too many. */
function columnOf({ leads, kept }: Pick<LeadsRead, 'leads' | 'kept'>, column: number): LeadColumn | undefined {
  const place = kept.indexOf(column);
  return place < 0 ? undefined : leads.columns[place];
}

/** The texts of persons hardly repeat, and whoever asked to see persons may count by them. */
function countable(read: Pick<LeadsRead, 'leads' | 'kept'>, column: number, header: string): LeadColumn {
  const kept = columnOf(read, column);
  const most = Math.max(FEW_TEXTS, read.leads.count / 2);
  return kept !== undefined && (kept.texts.length <= most || isPersonal(kept.field))
    ? kept
    : refuseMany(header, '--by');
}

function refuseMany(header: string, option: string): never {
  throw usageError({
    code: 'too-many-values',
    file: option,
    message: `the column "${header}" holds too many different texts to count by`,
    mend: 'Name one whose texts repeat.',
  });
}
