import { type Batch, cellStart } from './batch.ts';
import type { CompiledDefinition } from './compile.ts';
import { type Layout, planColumns } from './layout.ts';
import { MATCHES, type OrganizationList, type Organizations } from './organizations.ts';
import { RecordReader } from './record-reader.ts';
import { SharedCellsBuilder } from './shared-cells.ts';
import { SharedTableBuilder } from './shared-table.ts';

/** A list that is being loaded. */
interface LoadingList extends Omit<OrganizationList, 'blocks' | 'count'> {
  count: number;
  readonly reader: RecordReader;
  readonly cells: SharedCellsBuilder;
}

/** Loads organization lists into memory that all threads see: of each organization its keys and the cells that matter. */
export class OrganizationsBuilder {
  private readonly lists: LoadingList[] = [];
  private readonly table = new SharedTableBuilder((organization, kind, key) => {
    const { first, cells } = this.lists.findLast((list) => list.first <= organization) as LoadingList;
    return cells.cells.is(organization - first, kind, key);
  });
  private count = 0;
  private repeated = 0;

  constructor(private readonly compiled: CompiledDefinition) {}

  /** Begins a list: the records that are added next are its own. @returns whether it can tell any key. */
  begin(layout: Layout): boolean {
    const { wanted, reading, surroundings } = this.compiled;
    const plan = planColumns(layout, wanted, surroundings.catalogue, reading);
    const columns = [...new Set(plan.columns.map(({ column }) => column))];
    const fields = MATCHES.map(({ field }) => field);
    const reader = new RecordReader(layout, fields, this.compiled);
    const cells = new SharedCellsBuilder(MATCHES.length + columns.length);
    this.lists.push({ layout, first: this.count, count: 0, columns, reader, cells });
    return fields.some((field) => reader.canTell(field));
  }

  /** Adds an organization; of two with one key the first has it. */
  add(batch: Batch, record: number): void {
    const list = this.lists[this.lists.length - 1];
    const { reader, cells, columns } = list;
    reader.read(batch, record);
    const keys = MATCHES.map(({ field }) => reader.fact(field)?.key ?? '');
    for (const key of keys) cells.addText(key);
    for (const column of columns) {
      cells.addBytes(batch.bytes, cellStart(batch, record, column), batch.ends[record * batch.width + column]);
    }
    let repeated = false;
    for (const [kind, key] of keys.entries()) {
      if (key !== '' && !this.table.add(kind, key, this.count)) repeated = true;
    }
    if (repeated) this.repeated++;
    this.count++;
    list.count++;
  }

  finish(): Organizations {
    return {
      lists: this.lists.map(({ layout, first, count, columns, cells }) => ({
        layout,
        first,
        count,
        columns,
        blocks: cells.finish(),
      })),
      slots: this.table.finish(),
      repeated: this.repeated,
    };
  }
}
