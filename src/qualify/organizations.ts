import type { Answers } from './answers.ts';
import { textBetween } from './batch.ts';
import { CellNumbers } from './cell-numbers.ts';
import type { CellReading, FieldFact } from './cell-reading.ts';
import type { CompiledDefinition } from './compile.ts';
import type { FieldReader } from './field-reader.ts';
import type { KeyHash } from './key-hash.ts';
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
  /** Fields whose keys are compared: those of `MATCHES`, then others that the definition asks about. */
  readonly compared: readonly string[];
  /** By organization the hashes of its keys of these fields, two numbers each, both 0 where there is none. */
  readonly keys: Int32Array;
  /** The organizations' numbers by their keys, whose kinds are the numbers of the first of these fields. */
  readonly slots: Int32Array;
  /** Organizations with a key that an earlier one has already. */
  readonly repeated: number;
}

export interface OrganizationList {
  readonly layout: Layout;
  /** Number of its first organization; the others follow. */
  readonly first: number;
  readonly count: number;
  /** A row for each organization: its cells of these columns. */
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
 * are kept; what they mean is worked out when a contact asks. Keys are known by their 64-bit hashes, as duplicates are.
 */
export class OrganizationIndex {
  /** Fields whose keys are compared. A key's hash begins with the number of its field among them. */
  readonly compared: readonly string[];
  private readonly keys: Int32Array;
  private readonly lists: readonly OpenList[];
  private readonly table: SharedTable;

  /** @param compiled the definition for which the lists were loaded, or one that wants no field beside those. */
  constructor(
    { lists, compared, keys, slots }: Organizations,
    { wanted, reading, surroundings }: Pick<CompiledDefinition, 'wanted' | 'reading' | 'surroundings'>,
  ) {
    this.lists = lists.map(({ layout, first, columns, blocks }) => {
      const plan = planColumns(layout, wanted, surroundings.catalogue, reading);
      const cells = openCells(blocks, columns.length);
      return {
        first,
        cells,
        columns: plan.columns.map(
          ({ column, reader }) => new OrganizationColumn(cells, columns.indexOf(column), reader),
        ),
        candidates: plan.candidates,
      };
    });
    this.compared = compared;
    this.keys = keys;
    this.table = new SharedTable(slots);
  }

  /** The number of the organization that has this key, from 0; -1 for none. */
  find(key: KeyHash): number {
    return this.table.rowOf(key);
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
    const number = MATCHES.findIndex((match) => match.by === by);
    const { field } = MATCHES[number];
    const [candidate, ...others] = candidates.get(field) ?? NO_CANDIDATES;
    if (candidate === undefined) return '';
    const isOwn = !candidate.derived && others.length === 0 && this.hasKey(organization, number);
    if (isOwn) return cells.text(organization - first, columns[candidate.source].cell).trim();
    return this.fact(organization, field)?.cell.text ?? '';
  }

  /** Whether an organization's key of a field is there and another than this one. @param number of the field. */
  differs(organization: number, number: number, { high, low }: KeyHash): boolean {
    const { keys } = this;
    const at = this.keyAt(organization, number);
    return this.hasKey(organization, number) && (keys[at] !== high || keys[at + 1] !== low);
  }

  private hasKey(organization: number, number: number): boolean {
    const at = this.keyAt(organization, number);
    return (this.keys[at] | this.keys[at + 1]) !== 0;
  }

  private keyAt(organization: number, number: number): number {
    return 2 * (organization * this.compared.length + number);
  }

  private listOf(organization: number): OpenList {
    const { lists } = this;
    let list = lists.length - 1;
    while (lists[list].first > organization) list--;
    return lists[list];
  }
}

const NO_CANDIDATES: readonly Candidate[] = [];

/** Distinct cells of a column that are kept as read: a few megabytes. */
const READ = 1 << 14;

/** Of an organization's cells no answer is settled: the contact's own may go before them. */
const UNSETTLED: Answers = [];

/** The cells of one column, each distinct one read once as long as there is room. */
class OrganizationColumn {
  private readonly numbers = new CellNumbers(READ);
  /** By the number of the cell; first the one that was read last of those that are too long to be numbered. */
  private readonly readings: CellReading[] = [];
  private long = -1;

  constructor(
    private readonly cells: SharedCells,
    readonly cell: number,
    private readonly reader: FieldReader,
  ) {}

  read(row: number): CellReading {
    const { bytes, start, end } = this.cells.seek(row, this.cell);
    const known = this.numbers.get(bytes, start, end);
    if (known !== 0) return this.readings[known];
    const number = this.numbers.add(bytes, start, end);
    if (number === 1) this.readings.length = 1;
    if (number === 0 && this.long === row) return this.readings[0];
    if (number === 0) this.long = row;
    const reading = this.reader.emptyReading(UNSETTLED);
    this.reader.read(textBetween(bytes, start, end), reading);
    this.readings[number] = reading;
    return reading;
  }
}
