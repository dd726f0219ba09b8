import type { Answers } from './answers.ts';
import type { CompiledDefinition } from './compile.ts';
import type { CellReading, FieldFact, FieldReader } from './field-reader.ts';
import type { HashedText } from './key-hash.ts';
import { type Candidate, type Layout, planColumns } from './layout.ts';
import { type CellBlock, openCells, type SharedCells } from './shared-cells.ts';
import { SharedTable } from './shared-table.ts';

/** How a contact found its organization. */
export type Match = 'id' | 'domain' | 'name';

/** By what contacts find organizations, in this order. */
export const MATCHES: readonly { readonly by: Match; readonly field: string }[] = [
  { by: 'id', field: 'organization_id' },
  { by: 'domain', field: 'company_domain' },
  { by: 'name', field: 'company' },
];

/** Organization lists in memory that all threads see. Plain data. */
export interface Organizations {
  readonly lists: readonly OrganizationList[];
  /** The organizations' numbers by their keys, whose kinds are those of `MATCHES`. */
  readonly slots: Int32Array;
  /** Organizations with a key that an earlier one has already. */
  readonly repeated: number;
}

export interface OrganizationList {
  readonly layout: Layout;
  /** Number of its first organization; the others follow. */
  readonly first: number;
  readonly count: number;
  /** A row for each organization: its keys in the order of `MATCHES`, then its cells of these columns. */
  readonly columns: readonly number[];
  readonly blocks: readonly CellBlock[];
}

interface OpenList {
  readonly first: number;
  readonly cells: SharedCells;
  readonly columns: readonly OrganizationColumn[];
  readonly candidates: ReadonlyMap<string, readonly Candidate[]>;
}

/**
 * Finds organizations by id, by registrable domain, or by name without legal form. Of their cells the bytes
 * are kept; what they mean is worked out when a contact asks.
 */
export class OrganizationIndex {
  private readonly lists: readonly OpenList[];
  private readonly table: SharedTable;

  /** @param compiled the definition for which the lists were loaded, or one that wants no field beside those. */
  constructor(
    { lists, slots }: Organizations,
    { wanted, reading, surroundings }: Pick<CompiledDefinition, 'wanted' | 'reading' | 'surroundings'>,
  ) {
    this.lists = lists.map(({ layout, first, count, columns, blocks }) => {
      const plan = planColumns(layout, wanted, surroundings.catalogue, reading);
      const cells = openCells(blocks, MATCHES.length + columns.length);
      return {
        first,
        cells,
        columns: plan.columns.map(
          ({ column, reader }) =>
            new OrganizationColumn(cells, MATCHES.length + columns.indexOf(column), reader, Math.min(count, READ)),
        ),
        candidates: plan.candidates,
      };
    });
    this.table = new SharedTable(slots, (organization, kind, key) => {
      const { cells, first } = this.listOf(organization);
      return cells.is(organization - first, kind, key);
    });
  }

  /** The number of the organization that has this key, from 0. @param hash the key's, where it is known. */
  find(by: Match, key: string, hash?: HashedText): number | undefined {
    const organization = this.table.find(KINDS[by], key, hash);
    return organization < 0 ? undefined : organization;
  }

  /** What an organization says about a field: of the places that can tell, the first that does. */
  fact(organization: number, field: string): FieldFact | undefined {
    const { first, columns, candidates } = this.listOf(organization);
    let unreadable: FieldFact | undefined;
    for (const { source, position } of candidates.get(field) ?? NO_CANDIDATES) {
      const fact = columns[source].read(organization - first).fields[position];
      if (fact?.cell.value !== undefined) return fact;
      unreadable ??= fact;
    }
    return unreadable;
  }

  /** The text of the field by which an organization can be found, as its list has it; empty where there is none. */
  text(organization: number, by: Match): string {
    const { first, cells, columns, candidates } = this.listOf(organization);
    const kind = KINDS[by];
    const { field } = MATCHES[kind];
    const row = organization - first;
    const [candidate, ...others] = candidates.get(field) ?? NO_CANDIDATES;
    if (candidate === undefined) return '';
    const isOwn = !candidate.derived && others.length === 0 && !cells.isBlank(row, kind);
    if (isOwn) return cells.text(row, columns[candidate.source].cell).trim();
    return this.fact(organization, field)?.cell.text ?? '';
  }

  /** Whether an organization's key of a field is there and another than this one. */
  differs(organization: number, field: string, key: string): boolean {
    const kind = MATCHES.findIndex((match) => match.field === field);
    if (kind < 0) {
      const theirs = this.fact(organization, field)?.key;
      return theirs !== undefined && theirs !== '' && theirs !== key;
    }
    const { first, cells } = this.listOf(organization);
    const row = organization - first;
    return !cells.isBlank(row, kind) && !cells.is(row, kind, key);
  }

  private listOf(organization: number): OpenList {
    const { lists } = this;
    let list = lists.length - 1;
    while (lists[list].first > organization) list--;
    return lists[list];
  }
}

const KINDS: Readonly<Record<Match, number>> = { id: 0, domain: 1, name: 2 };
const NO_CANDIDATES: readonly Candidate[] = [];

/** Organizations whose cells of a column are kept as read: a few megabytes a column. */
const READ = 1 << 14;

/** Of an organization's cells no answer is settled: the contact's own may go before them. */
const UNSETTLED: Answers = [];

/** The cells of one column, as they are read. */
class OrganizationColumn {
  private readonly rows: Int32Array;
  private readonly readings: (CellReading | undefined)[];

  /** @param room for so many organizations: those asked for last stay, as far as they do not meet in one place. */
  constructor(
    private readonly cells: SharedCells,
    readonly cell: number,
    private readonly reader: FieldReader,
    private readonly room: number,
  ) {
    this.rows = new Int32Array(room);
    this.readings = new Array(room).fill(undefined);
  }

  read(row: number): CellReading {
    const place = row % this.room;
    const known = this.readings[place];
    if (known !== undefined && this.rows[place] === row) return known;
    const reading = this.reader.emptyReading(UNSETTLED);
    this.reader.read(this.cells.text(row, this.cell), reading);
    this.rows[place] = row;
    this.readings[place] = reading;
    return reading;
  }
}
