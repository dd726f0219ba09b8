import type { NamedList } from './definition.ts';

/** Knows the keys of long lists, worked out once for all threads of a run. */
export interface ListMembers {
  /**
   * @param form tells keys from those that come of the same list in another way.
   * @param keys of the list; asked for where nobody worked them out so far.
   * @returns whether a key is on the list; undefined for a list that is not long.
   */
  of(list: NamedList, form: string, keys: () => Iterable<string>): ((key: string) => boolean) | undefined;
}
