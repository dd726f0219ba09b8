import { fields } from '../fields/catalogue.ts';
import { openList } from '../input/read.ts';
import { cellText } from '../qualify/batch.ts';
import type { Decision } from '../qualify/decision.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import type { OrganizationIndex } from '../qualify/organizations.ts';
import { type Trace, traceLead } from '../qualify/trace.ts';
import { type PathTrace, tracePath } from '../qualify/trace-path.ts';
import { Decider } from '../run/decider.ts';
import { DuplicateKeys } from '../run/duplicate-keys.ts';
import { loadActivities } from '../run/load-activities.ts';
import { loadOrganizations } from '../run/load-organizations.ts';
import { type InspectedList, layoutOf, type Prepared } from '../run/prepare.ts';
import { type NearestWayUp, nearestWayUp } from './nearest-way-up.ts';

/** Why one lead got its status. Plain data. */
export interface LeadExplanation {
  readonly definition: Prepared['definition'];
  readonly lists: Prepared['compiled']['surroundings']['lists'];
  readonly decision: Decision;
  /** The earlier lead that it repeats, as `<source>:<line>`; empty for none. */
  readonly duplicateOf: string;
  readonly source: string;
  readonly line: number;
  readonly trace: Trace;
  readonly path: PathTrace;
  readonly wayUp: NearestWayUp;
  /** Field to the headers of the filled cells that it is read from. Without one it is derived from another field. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
  /** Fields that the organization list tells. */
  readonly joined: readonly string[];
}

/** The fields by which a lead is found. */
const LEAD_KEYS: readonly string[] = ['email', 'contact_id'];

/** What a run must have been prepared to read for `explainLead`: everything that the list can tell. */
export const EXPLAINED: readonly string[] = fields.map(({ id }) => id);

/**
 * Decides the lists from their beginning, as `qualify` does, up to the wanted lead.
 * @param wanted an email address, an id, or a line of the list as an editor counts. @returns undefined if no lead
 * is it. @throws InputError
 */
export async function explainLead(prepared: Prepared, wanted: string): Promise<LeadExplanation | undefined> {
  const organizations = (await loadOrganizations(prepared, () => {}))?.index;
  const activities = (await loadActivities(prepared, () => {}))?.index;
  const duplicates = new DuplicateKeys();
  const { compiled, merged, delimiter, request } = prepared;
  const key = wanted.trim().toLowerCase();
  for (const [number, list] of prepared.lists.entries()) {
    const { layout } = list;
    const decider = new Decider(prepared, number, duplicates, organizations, activities);
    const { evaluator } = decider;
    const columns = merged.columns[number];
    const reader = openList(layout, { ...request.reading, ...(columns && { columns }), delimiter, unreadable() {} });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        const decision = decider.decide(batch, record);
        const line = batch.lines[record];
        const isWanted =
          key === `${line}` || LEAD_KEYS.some((field) => evaluator.fact(field)?.cell.text.trim().toLowerCase() === key);
        if (!isWanted) continue;
        const trace = traceLead(compiled, evaluator);
        const lead = {
          compiled,
          layout: layoutOf(list, columns, prepared),
          cells: Array.from({ length: batch.width }, (_cell, column) => cellText(batch, record, column)),
          organizations,
          activities,
          // What is claimed here is claimed for this lead, the last that anybody asks about.
          repeats: ({ keys }: Evaluator) => {
            const earlier = duplicates.claim(keys.high, keys.low, 0, keys.count, number, line);
            return earlier !== undefined && (earlier.list !== number || earlier.line !== line);
          },
        };
        return {
          definition: compiled.definition,
          lists: compiled.surroundings.lists,
          decision,
          duplicateOf: decider.duplicateOf,
          source: layout.source,
          line,
          trace,
          path: tracePath(compiled.definition, trace, decider.duplicateOf),
          wayUp: nearestWayUp(lead, decision),
          headers: filledHeaders(list, columns, lead.cells),
          joined: trace.facts.map(({ field }) => field).filter((field) => isJoined(field, evaluator, organizations)),
        };
      }
    }
  }
  return undefined;
}

/** @param columns the lead's columns among the merged ones; undefined where they are its list's own. */
function filledHeaders(
  { layout, mapping }: InspectedList,
  columns: readonly number[] | undefined,
  cells: readonly string[],
): LeadExplanation['headers'] {
  const isFilled = (column: number) => cells[columns ? columns.indexOf(column) : column]?.trim();
  const filled = Object.entries(mapping.sources).map(([field, own]) => [
    field,
    own.filter(isFilled).map((column) => layout.header[column]),
  ]);
  return Object.fromEntries(filled.filter(([, headers]) => headers.length > 0));
}

function isJoined(field: string, evaluator: Evaluator, organizations: OrganizationIndex | undefined): boolean {
  const { organization } = evaluator;
  const fact = evaluator.fact(field);
  return organization !== undefined && fact !== undefined && organizations?.fact(organization, field) === fact;
}
