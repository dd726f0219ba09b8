import type { Definition } from '../definition/definition.ts';
import { openList } from '../input/read.ts';
import { nameLead } from '../output/name-lead.ts';
import type { NamedLead } from '../output/named-lead.ts';
import { cellText } from '../qualify/batch.ts';
import { shortened, shownField } from '../qualify/chosen-leads.ts';
import { ownColumn, type RunLists, unguarded } from './read-leads.ts';

/** What a lead's row says of who it is. */
type Named = Omit<NamedLead, 'score'>;

/**
 * Reads who some leads of a run are. @param wanted their numbers. @param blanks as the run's definition declares them.
 * @throws InputError
 */
export async function nameLeads(
  lists: RunLists,
  wanted: ReadonlySet<number>,
  blanks: Definition['blanks'],
): Promise<(lead: number) => Named> {
  const found = new Map<number, Named>();
  const fields = Object.entries(lists.mapping.sources).map(([field, columns]) => shownField(field, columns, blanks));
  let lead = 0;
  for (const { list, layout, columns: own } of lists.parts) {
    const sourceColumn = ownColumn(layout, 'leadq_source');
    const lineColumn = ownColumn(layout, 'leadq_line');
    for await (const batch of openList(layout, { unreadable: () => {} }).batches()) {
      for (let record = 0; record < batch.count; record++, lead++) {
        if (!wanted.has(lead)) continue;
        const textOf = (column: number) => (column < 0 ? '' : unguarded(cellText(batch, record, column)).trim());
        const cells = fields.flatMap(({ field, columns, blanks: nothing }) => {
          const texts = columns.map((column) => textOf(own[column]));
          const text = texts.find((one) => one !== '' && !nothing.has(one.toLowerCase()));
          return text === undefined ? [] : [[field, shortened(text)] as const];
        });
        found.set(lead, {
          source: textOf(sourceColumn) || list.path,
          line: Number(textOf(lineColumn)) || batch.lines[record],
          ...nameLead(Object.fromEntries(cells)),
        });
      }
    }
  }
  return (number) => found.get(number) as Named;
}
