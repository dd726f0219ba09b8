import type { NamedList } from '../definition/definition.ts';
import type { ListMembers } from '../definition/list-members.ts';
import { SharedTable, SharedTableBuilder } from '../qualify/shared-table.ts';

/** Of lists with so many texts a set of strings takes megabytes, in each thread. */
const LONG = 10_000;

/** Named lists as they cross to a thread. Plain data, and memory that both see. */
export interface SharedLists {
  readonly lists: Readonly<Record<string, NamedList>>;
  /** Lists whose texts stay behind: of these the keys alone are known. */
  readonly bare: readonly string[];
  /** Tables of keys, by list and form. */
  readonly tables: Readonly<Record<string, Int32Array>>;
}

const NO_TEXTS: NamedList = { value: [], name: [], domain: [], email: [], phone: [] };

/**
 * Keeps the keys of a run's long lists in memory that all threads see. They are known by 64-bit hashes, as duplicates
 * are.
 */
export class SharedListMembers implements ListMembers {
  private readonly ids: ReadonlyMap<NamedList, string>;
  private readonly tables: Record<string, Int32Array>;
  private readonly bare: ReadonlySet<string>;

  constructor({ lists, bare = [], tables = {} }: Pick<SharedLists, 'lists'> & Partial<SharedLists>) {
    this.ids = new Map(Object.entries(lists).map(([id, list]) => [list, id]));
    this.bare = new Set(bare);
    this.tables = { ...tables };
  }

  of(list: NamedList, form: string, keys: () => Iterable<string>): ((key: string) => boolean) | undefined {
    const id = this.ids.get(list);
    if (id === undefined || !(this.bare.has(id) || isLong(list))) return undefined;
    const name = `${id} ${form}`;
    if (this.tables[name] === undefined && this.bare.has(id)) throw new Error(`the keys of ${name} stayed behind`);
    this.tables[name] ??= tableOf(keys());
    const table = new SharedTable(this.tables[name]);
    return (key) => table.find(0, key) >= 0;
  }

  /**
   * The lists, for a thread that asks what was asked here. @param isOnlyAsked whether nothing but the keys of a list is
   * of use: the texts of such a long list are not copied to the thread.
   */
  share(isOnlyAsked: (id: string) => boolean): SharedLists {
    const entries = [...this.ids].map(([list, id]) => ({ id, list, isBare: isLong(list) && isOnlyAsked(id) }));
    return {
      lists: Object.fromEntries(entries.map(({ id, list, isBare }) => [id, isBare ? { ...NO_TEXTS } : list])),
      bare: entries.filter(({ isBare }) => isBare).map(({ id }) => id),
      tables: this.tables,
    };
  }
}

function isLong(list: NamedList): boolean {
  return Object.values(list).reduce((sum, texts) => sum + texts.length, 0) >= LONG;
}

function tableOf(keys: Iterable<string>): Int32Array {
  const builder = new SharedTableBuilder();
  for (const key of keys) builder.add(0, key, 0);
  return builder.finish();
}
