import type { Name } from '../fields/name.ts';
import type { Check } from './check.ts';

/** A check for whole names of a short list. Never for a part: Test, Null and Mouse are surnames. */
export function nameListCheck(
  names: readonly string[],
  { id, strength, means }: Pick<Check, 'id' | 'strength' | 'means'>,
): Check {
  const whole = new Set(names);
  const parts = new Set(names.flatMap((name) => name.split(' ')));
  return {
    id,
    fields: ['full_name'],
    group: 'name',
    strength,
    means,
    compile: () => (cell) => {
      const name = cell.value as Name | undefined;
      return name && whole.has(name.key);
    },
    part: ({ value }) => (value as Name).words.every((word) => parts.has(word)),
  };
}
