import type { Definition } from './definition.ts';
import type { Plain } from './operator.ts';
import { isSequence } from './plain.ts';
import type { Reading } from './reading.ts';
import { readFields } from './require.ts';
import { duplicatesShape, plains } from './schema.ts';

const usual: Definition['duplicates'] = { by: [['email'], ['full_name', 'company']] };

/**
 * The keys by which a lead repeats another. Unsaid: the address, and the full name with the company;
 * `none` or `off`: duplicates are not looked for.
 */
export function readDuplicates(plain: Plain | undefined, reading: Reading): Definition['duplicates'] {
  if (plain === undefined) return usual;
  if (plain === 'none' || plain === 'off' || plain === 'no') return { by: [] };
  const { by } = reading.mapping(duplicatesShape, plain, ['duplicates']);
  if (by === undefined) return usual;
  const path = ['duplicates', 'by'];
  const keys = reading.value(plains, by, path) ?? [];
  return {
    by: keys.map((key, index) => {
      const place = [...path, index];
      if (isSequence(key)) return readFields(key, place, reading);
      const field = reading.field(key, place);
      return field === undefined ? [] : [field];
    }),
  };
}
