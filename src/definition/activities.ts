import { type Period, parsePeriod } from '../fields/calendar.ts';
import { dayOfText } from './day-text.ts';
import type { Condition, ExampleActivity } from './definition.ts';
import { definitionContext } from './membership.ts';
import type { Plain } from './operator.ts';
import { describe, enumerate, isSequence, type Mapping, type Path, several } from './plain.ts';
import type { Reading } from './reading.ts';
import { exampleActivityShape } from './schema.ts';
import { natural } from './shape.ts';
import { mendWord } from './suggest.ts';

/** The keys of a condition on activities, which belong together. */
export const activityKeys: readonly string[] = ['activity', 'within', 'at_least'];

/** Words of a vocabulary mean the same everywhere. */
const NOWHERE = definitionContext({ country: 'US', asOf: 0, lists: {} });

/** Reads `{ activity: download, within: 90 days, at_least: 2 }`. Undefined where something is wrong, which is reported. */
export function parseActivity(condition: Mapping, path: Path, reading: Reading): Condition | undefined {
  const { activity, within, at_least: least } = condition;
  const types = readTypes(activity, [...path, 'activity'], reading);
  const period = within === undefined ? undefined : readPeriod(within, [...path, 'within'], reading);
  const atLeast = least === undefined ? 1 : readCount(least, [...path, 'at_least'], reading);
  if (types.length === 0 || atLeast === undefined || (within !== undefined && period === undefined)) return undefined;
  return { kind: 'activity', types, atLeast, within: period, at: reading.at([...path, 'activity'], 'key') };
}

/** Reads a period such as `30 days`. Undefined where it is none, which is reported. */
export function readPeriod(plain: Plain, path: Path, reading: Reading): Period | undefined {
  const period = typeof plain === 'string' ? parsePeriod(plain) : undefined;
  if (period === undefined) {
    const message = `\`${path[path.length - 1]}\` must be a period, not ${describe(plain)}.`;
    reading.report('bad-value', path, message, 'Write it as `30 days`, `6 weeks` or `12 months`.');
  }
  return period;
}

/** Reads what the lead of an example did. */
export function readExampleActivities(items: readonly Plain[], path: Path, reading: Reading): ExampleActivity[] {
  return items.flatMap((plain, index) => {
    const place = [...path, index];
    const { activity, date } = reading.mapping(exampleActivityShape, plain, place);
    if (activity === undefined) return [];
    const [type] = readTypes(activity, [...place, 'activity'], reading);
    return type === undefined ? [] : [{ type, day: date === undefined ? undefined : dayOfText(date) }];
  });
}

/** The ids of types of activities; none where something is wrong, which is reported. */
function readTypes(plain: Plain, path: Path, reading: Reading): readonly string[] {
  const kind = reading.vocabulary.field('activity_type')?.kind;
  if (kind?.terms === undefined) throw new Error('the catalogue has no types of activities');
  const { terms } = kind;
  const written = several(plain);
  if (written.length === 0) reading.report('bad-value', path, '`activity` names no type of activity.', 'Name one.');
  const types = written.flatMap((type, index) => {
    const known = typeof type === 'string' ? kind.read(type, NOWHERE).value : undefined;
    if (known !== undefined) return known;
    const place = isSequence(plain) ? [...path, index] : path;
    const ids = terms.map(({ id }) => id);
    const mend = mendWord(typeof type === 'string' ? type : '', terms, `Write ${enumerate(ids, 'or')}.`);
    reading.report('unknown-value', place, `There is no type of activity ${describe(type)}.`, mend);
    return [];
  });
  return types.length < written.length ? [] : types;
}

function readCount(plain: Plain, path: Path, reading: Reading): number | undefined {
  const count = reading.value(natural, plain, path);
  if (count !== 0) return count;
  const mend = 'Write a number from 1 on; for none at all write `none: [{ activity: ... }]`.';
  reading.report('bad-value', path, '`at_least` must be 1 or more.', mend);
  return undefined;
}
