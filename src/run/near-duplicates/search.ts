import type { Batch } from '../../qualify/batch.ts';
import type { Prepared } from '../prepare.ts';
import { findNearDuplicates, type NearDuplicates } from './find-near-duplicates.ts';
import { createLeadReader, type LeadReader } from './lead-reader.ts';
import { LeadTable } from './lead-table.ts';

/** More leads are not compared: they would take more than some 100 MB. */
const MOST_LEADS = 100_000;

/** What came of looking for leads that seem to be one. */
export interface NearDuplicateFacts {
  /** Leads that were compared, and leads that came too late to be. */
  readonly compared: number;
  readonly left: number;
  /** In the order of their first leads. */
  readonly groups: readonly NearDuplicates[];
}

/**
 * Looks for leads that seem to repeat others without having a key in common. Of them nothing is removed: they are
 * reported. What is found depends on the leads and their order alone.
 */
export class NearDuplicateSearch {
  private readonly reader: LeadReader;
  private readonly table: LeadTable;

  constructor(prepared: Prepared, most = MOST_LEADS) {
    this.reader = createLeadReader(prepared);
    this.table = new LeadTable(this.reader.traits, this.reader.ofCompanies, most);
  }

  /** Notes a lead that takes part in the search for duplicates. @param removed as the duplicate of another. */
  add(batch: Batch, record: number, list: number, removed: boolean): void {
    const { name, texts } = this.reader.read(batch, record, list);
    this.table.add(name, texts, { list, line: batch.lines[record] }, removed);
  }

  find(): NearDuplicateFacts {
    const { table } = this;
    return {
      compared: table.leads.length,
      left: table.left,
      groups: findNearDuplicates(table),
    };
  }
}
