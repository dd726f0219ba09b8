import type { Definition, Demand } from './definition.ts';
import type { Plain } from './operator.ts';
import { isMapping, type Path } from './plain.ts';
import type { Reading } from './reading.ts';
import { choiceShape, plains, requireShape, somePlains } from './schema.ts';

/** The fields a lead must have. Without the key nothing is required. */
export function readRequire(plain: Plain | undefined, reading: Reading): Definition['require'] {
  if (plain === undefined) return { demands: [], otherwise: 'rejected' };
  const path = ['require'];
  if (!isMapping(plain)) return { demands: readDemands(plain, path, reading), otherwise: 'rejected' };
  const { fields, otherwise = 'rejected' } = reading.mapping(requireShape, plain, path);
  return { demands: fields === undefined ? [] : readDemands(fields, [...path, 'fields'], reading), otherwise };
}

function readDemands(plain: Plain, path: Path, reading: Reading): Demand[] {
  return (reading.value(plains, plain, path) ?? []).map((demand, index) => {
    const place = [...path, index];
    if (!isMapping(demand)) return { any: known([demand], () => place, reading) };
    const { any } = reading.mapping(choiceShape, demand, place);
    return { any: any === undefined ? [] : readFields(any, [...place, 'any'], reading) };
  });
}

/** The ids of a list of fields. */
export function readFields(plain: Plain, path: Path, reading: Reading): readonly string[] {
  const ids = reading.value(somePlains, plain, path) ?? [];
  return known(ids, (index) => [...path, index], reading);
}

function known(ids: readonly Plain[], place: (index: number) => Path, reading: Reading): readonly string[] {
  return ids.flatMap((id, index) => reading.field(id, place(index)) ?? []);
}
