import { InputError } from '../input/error.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { ActivityIndex, CONTACT_KEYS } from '../qualify/activities.ts';
import { LATEST } from '../qualify/activity-columns.ts';
import { cellText } from '../qualify/batch.ts';
import type { CellReading } from '../qualify/field-reader.ts';
import { planColumns } from '../qualify/layout.ts';
import type { ActivityFacts, ListFacts } from './facts.ts';
import { type InspectedList, layoutOf, type Prepared } from './prepare.ts';

/** The activities of a run's leads, in memory. */
export interface LoadedActivities {
  readonly index: ActivityIndex;
  readonly facts: Omit<ActivityFacts, 'matched'>;
}

/** Reads the activity lists of a run; undefined where there are none. @throws InputError */
export async function loadActivities(
  prepared: Prepared,
  unreadable: (record: Unreadable) => void,
): Promise<LoadedActivities | undefined> {
  const { compiled, activities, request } = prepared;
  if (activities.length === 0) return undefined;
  const index = new ActivityIndex(compiled.activityMeasures, request.asOf);
  const lists: ListFacts[] = [];
  let unknownType = 0;
  let undated = 0;
  let nobody = 0;
  for (const list of activities) {
    const read = readerOf(prepared, list);
    const reader = openList(list.layout, { ...request.reading, unreadable });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        const { id, email, types, day } = read((column) => cellText(batch, record, column));
        if (types === undefined) unknownType++;
        else if (id === undefined && email === undefined) nobody++;
        else {
          if (day === undefined) undated++;
          index.add(id, email, { types, day });
        }
      }
    }
    const { sample, ...layout } = list.layout;
    lists.push({ layout, mapping: list.mapping, counts: reader.counts });
  }
  return { index, facts: { lists, contacts: index.contacts, unknownType, undated, nobody } };
}

/** How a record of an activity list is understood. */
function readerOf(prepared: Prepared, list: InspectedList) {
  const { surroundings, reading } = prepared.compiled;
  const wanted = new Set([...CONTACT_KEYS, LATEST.type, LATEST.day]);
  const { columns, candidates } = planColumns(
    layoutOf(list, undefined, prepared),
    wanted,
    surroundings.catalogue,
    reading,
  );
  const { source, header } = list.layout;
  if (!CONTACT_KEYS.some((field) => candidates.has(field)) || !candidates.has(LATEST.type)) {
    const lacking = candidates.has(LATEST.type)
      ? 'whose it was: no Email and no Contact ID'
      : 'what it was: no Activity Type';
    throw new InputError(
      `${source} does not say of an activity ${lacking}`,
      `its columns are ${header.join(', ')}: rename one`,
    );
  }
  return (textOf: (column: number) => string) => {
    const readings = columns.map(({ column, reader }): CellReading => {
      const filled = reader.emptyReading();
      reader.read(textOf(column), filled);
      return filled;
    });
    const factOf = (field: string) => {
      for (const { source: column, position } of candidates.get(field) ?? []) {
        const fact = readings[column].fields[position];
        if (fact?.cell.value !== undefined) return fact;
      }
      return undefined;
    };
    const [id, email] = CONTACT_KEYS.map((field) => factOf(field)?.key || undefined);
    return {
      id,
      email,
      types: factOf(LATEST.type)?.cell.value as readonly string[] | undefined,
      day: factOf(LATEST.day)?.cell.value as number | undefined,
    };
  };
}
