import { InputError } from '../input/error.ts';
import type { Unreadable } from '../input/list.ts';
import { openList } from '../input/read.ts';
import { type Activities, ActivityIndex, type ActivitySource, CONTACT_KEYS } from '../qualify/activities.ts';
import { LATEST } from '../qualify/activity-columns.ts';
import { RecordReader } from '../qualify/record-reader.ts';
import type { ActivityFacts, ListFacts } from './facts.ts';
import { type InspectedList, layoutOf, type Prepared } from './prepare.ts';

/** The activities of a run's leads, in memory. */
export interface LoadedActivities {
  readonly index: ActivitySource;
  /** For any thread of the run to open. */
  readonly shared: Activities;
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
    const cells = readerOf(prepared, list);
    const reader = openList(list.layout, { ...request.reading, unreadable });
    for await (const batch of reader.batches()) {
      for (let record = 0; record < batch.count; record++) {
        cells.read(batch, record);
        const [id, email] = CONTACT_KEYS.map((field) => cells.fact(field)?.key || undefined);
        const types = cells.fact(LATEST.type)?.cell.value as readonly string[] | undefined;
        const day = cells.fact(LATEST.day)?.cell.value as number | undefined;
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
  return { index, shared: index.finish(), facts: { lists, contacts: index.contacts, unknownType, undated, nobody } };
}

/** @throws InputError where the list does not say who did something, or what it was. */
function readerOf(prepared: Prepared, list: InspectedList): RecordReader {
  const layout = layoutOf(list, undefined, prepared);
  const reader = new RecordReader(layout, [...CONTACT_KEYS, LATEST.type, LATEST.day], prepared.compiled);
  const hasType = reader.canTell(LATEST.type);
  if (hasType && CONTACT_KEYS.some((field) => reader.canTell(field))) return reader;
  const lacking = hasType ? 'whose it was: no Email and no Contact ID' : 'what it was: no Activity Type';
  const { source, header } = list.layout;
  throw new InputError(
    `${source} does not say of an activity ${lacking}`,
    `its columns are ${header.join(', ')}: rename one`,
  );
}
