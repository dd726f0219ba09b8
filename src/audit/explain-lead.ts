import { fields } from '../fields/catalogue.ts';
import { openList } from '../input/read.ts';
import type { Decision } from '../qualify/decision.ts';
import { type Trace, traceLead } from '../qualify/trace.ts';
import { Decider } from '../run/decider.ts';
import { DuplicateKeys } from '../run/duplicate-keys.ts';
import { loadOrganizations } from '../run/load-organizations.ts';
import type { Prepared } from '../run/prepare.ts';

/** Why one lead got its status. Plain data. */
export interface LeadExplanation {
  readonly decision: Decision;
  /** The earlier lead that it repeats, as `<source>:<line>`; empty for none. */
  readonly duplicateOf: string;
  readonly source: string;
  readonly line: number;
  readonly trace: Trace;
  /** Field to the headers that hold it on this list. */
  readonly headers: Readonly<Record<string, readonly string[]>>;
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
  const organizations = await loadOrganizations(prepared, () => {});
  const duplicates = new DuplicateKeys();
  const { compiled, merged, delimiter, request } = prepared;
  const key = wanted.trim().toLowerCase();
  for (const [number, { layout, mapping }] of prepared.lists.entries()) {
    const decider = new Decider(prepared, number, duplicates, organizations?.index);
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
        const headers = Object.fromEntries(
          Object.entries(mapping.sources).map(([field, own]) => [field, own.map((column) => layout.header[column])]),
        );
        return {
          decision,
          duplicateOf: decider.duplicateOf,
          source: layout.source,
          line,
          trace: traceLead(compiled, evaluator),
          headers,
        };
      }
    }
  }
  return undefined;
}
