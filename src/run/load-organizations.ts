import { InputError } from '../input/error.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { renderRow } from '../output/csv-row.ts';
import { guardText } from '../output/formula-guard.ts';
import { OutputFile, type WrittenFile } from '../output/output-file.ts';
import { OrganizationIndex, type Organizations } from '../qualify/organizations.ts';
import { OrganizationsBuilder } from '../qualify/organizations-builder.ts';
import type { ListFacts, OrganizationFacts } from './facts.ts';
import { noOrganizationCounts, type OrganizationCounts, OrganizationTally } from './organization-tally.ts';
import { layoutOf, type Prepared } from './prepare.ts';

/** Organization lists and what leads count on them, for any thread of the run to open. Plain data. */
export interface SharedOrganizations {
  readonly organizations: Organizations;
  readonly counts: OrganizationCounts;
}

/** The organizations of a run, in memory, with what its leads have counted on them. */
export interface LoadedOrganizations {
  readonly index: OrganizationIndex;
  readonly tally: OrganizationTally;
  readonly shared: SharedOrganizations;
  facts(): OrganizationFacts;
  /** Writes `organizations.csv`. */
  write(directory: string, guard: boolean): Promise<WrittenFile>;
}

/** Characters that are written at once. */
const PIECE = 1 << 16;

/** Reads the organization lists of a run; undefined where there are none. @throws InputError */
export async function loadOrganizations(
  prepared: Prepared,
  unreadable: (record: Unreadable) => void,
): Promise<LoadedOrganizations | undefined> {
  const { compiled, request, definition } = prepared;
  if (prepared.organizations.length === 0) return undefined;
  const builder = new OrganizationsBuilder(compiled);
  const lists: ListFacts[] = [];
  const places: { source: string; lines: number[] }[] = [];
  for (const { layout, mapping } of prepared.organizations) {
    if (!builder.begin(layoutOf({ layout, mapping }, undefined, prepared))) {
      throw new InputError(
        `${layout.source} has no column with an organization's id, domain or name`,
        `its columns are ${layout.header.join(', ')}: rename one to Company or Domain`,
      );
    }
    const lines: number[] = [];
    const reader = openList(layout, { ...request.reading, unreadable });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        builder.add(batch, record);
        lines.push(batch.lines[record]);
      }
    }
    const { sample, ...known } = layout;
    lists.push({ layout: known, mapping, counts: reader.counts });
    places.push({ source: layout.source, lines });
  }

  const organizations = builder.finish();
  const count = places.reduce((sum, { lines }) => sum + lines.length, 0);
  const counts = noOrganizationCounts(
    count,
    definition.sections.findIndex(({ id }) => id === 'organization'),
  );
  const tally = new OrganizationTally(counts);
  const index = new OrganizationIndex(organizations, compiled);
  return {
    index,
    tally,
    shared: { organizations, counts },
    facts: () => {
      const { matched, unmatched, coverage } = tally;
      return { lists, matched, unmatched, repeated: organizations.repeated, coverage };
    },
    async write(directory, guard) {
      const file = new OutputFile(directory, 'organizations.csv');
      const safe = (text: string) => (guard ? guardText(text) : text);
      let text = '';
      for (const cells of tally.rows(index, places)) {
        text += `${renderRow(cells.map(safe), ',')}\n`;
        if (text.length < PIECE) continue;
        file.putText(text);
        text = '';
        await file.drain();
      }
      file.putText(text);
      const { rows, ...written } = await file.close();
      return written;
    },
  };
}
