import { InputError } from '../input/error.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { renderRow } from '../output/csv-row.ts';
import { guardText } from '../output/formula-guard.ts';
import type { WrittenFile } from '../output/output-file.ts';
import { writeText } from '../output/write-text.ts';
import type { Decision } from '../qualify/decision.ts';
import type { Evaluator } from '../qualify/evaluator.ts';
import { planColumns } from '../qualify/layout.ts';
import { MATCHES, OrganizationIndex } from '../qualify/organizations.ts';
import type { ListFacts, OrganizationFacts } from './facts.ts';
import { OrganizationTally } from './organization-tally.ts';
import { layoutOf, type Prepared } from './prepare.ts';

/** The organizations of a run, in memory, with what its leads have counted on them. */
export interface LoadedOrganizations {
  readonly index: OrganizationIndex;
  /** Counts the lead that the evaluator decided last. */
  count(evaluator: Evaluator, decision: Decision): void;
  facts(): OrganizationFacts;
  /** Writes `organizations.csv`. */
  write(directory: string, guard: boolean): Promise<WrittenFile>;
}

/** Reads the organization lists of a run; undefined where there are none. @throws InputError */
export async function loadOrganizations(
  prepared: Prepared,
  unreadable: (record: Unreadable) => void,
): Promise<LoadedOrganizations | undefined> {
  const { compiled, organizations, request, definition } = prepared;
  if (organizations.length === 0) return undefined;
  const index = new OrganizationIndex();
  const tally = new OrganizationTally(
    index,
    definition.sections.findIndex(({ id }) => id === 'organization'),
  );
  const lists: ListFacts[] = [];
  for (const [list, { layout, mapping }] of organizations.entries()) {
    const { wanted, reading, surroundings } = compiled;
    const plan = planColumns(
      layoutOf({ layout, mapping }, undefined, prepared),
      wanted,
      surroundings.catalogue,
      reading,
    );
    if (!MATCHES.some(({ field }) => plan.candidates.has(field))) {
      throw new InputError(
        `${layout.source} has no column with an organization's id, domain or name`,
        `its columns are ${layout.header.join(', ')}: rename one to Company or Domain`,
      );
    }
    const reader = openList(layout, { ...request.reading, unreadable });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        index.add(plan, batch, record);
        tally.add({ list, line: batch.lines[record] });
      }
    }
    const { sample, ...known } = layout;
    lists.push({ layout: known, mapping, counts: reader.counts });
  }

  return {
    index,
    count(evaluator, decision) {
      const roles = evaluator.fact('role')?.cell.value as readonly string[] | undefined;
      tally.count(evaluator.organization, evaluator.match, decision, roles ?? []);
    },
    facts: () => ({ lists, matched: tally.matched, unmatched: tally.unmatched, repeated: index.repeated }),
    write(directory, guard) {
      const safe = (text: string) => (guard ? guardText(text) : text);
      const rows = [...tally.rows(lists.map(({ layout }) => layout.source))];
      const lines = rows.map((cells) => `${renderRow(cells.map(safe), ',')}\n`);
      return writeText(directory, 'organizations.csv', lines.join(''));
    },
  };
}
