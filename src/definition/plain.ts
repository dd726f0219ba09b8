import type { Plain } from './operator.ts';

export type Mapping = { readonly [key: string]: Plain };

/** The way from the root of a definition to a part of it: keys and indexes. */
export type Path = readonly (string | number)[];

export function isMapping(plain: Plain | undefined): plain is Mapping {
  return typeof plain === 'object' && !isSequence(plain);
}

export function isSequence(plain: Plain | undefined): plain is readonly Plain[] {
  return Array.isArray(plain);
}

/** One thing or several of them, as a list of things. */
export function several(plain: Plain): readonly Plain[] {
  return isSequence(plain) ? plain : [plain];
}

/** What stands there, in words that follow "not": `` `ten` ``, a list, a mapping, empty. */
export function describe(plain: Plain): string {
  if (isSequence(plain)) return 'a list';
  if (typeof plain === 'object') return 'a mapping';
  return plain === '' ? 'empty' : `\`${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}\``;
}

/** `` `a`, `b` and `c` ``. */
export function enumerate(words: readonly string[], last: 'and' | 'or'): string {
  const quoted = words.map((word) => `\`${word}\``);
  if (quoted.length < 2) return quoted.join('');
  return `${quoted.slice(0, -1).join(', ')} ${last} ${quoted[quoted.length - 1]}`;
}
