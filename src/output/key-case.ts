/*
 * Published JSON spells its keys as definitions do: `guarded_cells`. Keys that are data, such as headers, would be turned
 * too: such data belongs into values.
 */

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** A key as it is published: `guardedCells` becomes `guarded_cells`. */
export function snakeKey(key: string): string {
  return key.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}

/** A value with its keys, at any depth, as they are published. */
export function snakeKeys(value: unknown): unknown {
  return withKeys(value as Json, snakeKey);
}

/** A published value with its keys, at any depth, as the program names them: the inverse of `snakeKeys`. */
export function camelKeys(value: unknown): unknown {
  return withKeys(value as Json, (key) => key.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase()));
}

function withKeys(value: Json, turn: (key: string) => string): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((one) => withKeys(one, turn));
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [turn(key), withKeys(one, turn)]));
}
